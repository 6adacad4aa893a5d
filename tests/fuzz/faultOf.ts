import { REFUSALS } from '../../src/channels/webChat';
import type { AnyRequest } from './anyRequest';
import type { Answered } from './sentRequest';

/** However much is asked at once, nobody waits longer. */
const LIMIT_MS = 2_000;

const fixedTexts = new Set(
  Object.entries(REFUSALS).map(
    ([code, { status, message }]) => `${status} ${JSON.stringify({ error: { code, message } })}`,
  ),
);

/** What is wrong with an answer, or nothing. */
export function faultOf(wish: AnyRequest, { status, text, ms }: Answered): string | undefined {
  if (status >= 500) return `status ${status}`;
  if (ms > LIMIT_MS) return `${ms} ms`;
  if (/\bat \S+ \(|\.[jt]s:\d+:\d+|node_modules|Error:/.test(text) && !wish.path.startsWith('/assets'))
    return 'a stack';
  const isText = text === '' || fixedTexts.has(`${status} ${text}`);
  return status >= 400 && !isText ? `a text of its own: ${text.slice(0, 200)}` : undefined;
}
