import { opened, post } from './directLineCalls';
import type { TestServer } from './server';

/** A talk to the end of a case, by somebody who says more than they should. */
const LINES: readonly string[] = [
  'My name is Philomena Quixby, my social is 078-05-1120 and I owe $34,217.55',
  'blorptastic zanzibar',
  'LT11',
  'October 27, 2026',
  'wibbledy',
  '2021',
  'yes',
  'blorptastic',
];

/** Of each line what nobody but its reader would write. */
export const TELLTALES =
  /philomena|quixby|078|05.?1120|34.?217|blorp|zanzibar|october|2026-10-27|wibble|lt11/i;

/** Has the talk, one turn after the other: `ended` resolves when so many turns are over. The first is the meeting. */
export async function haveTelltaleTalk(
  server: Pick<TestServer, 'address'>,
  ended: (turns: number) => Promise<void>,
): Promise<void> {
  const talk = await opened(server);
  for (const [index, text] of LINES.entries()) {
    await ended(index + 1);
    await post(server, talk, { type: 'message', text });
  }
  await ended(LINES.length + 1);
}
