import type { Connector } from './connector';
import type { Step } from './talk';
import type { Wire } from './wire';

/** How a turn ended: answered as the script says, or not. */
export type Ended = 'answered' | 'wrong' | 'missing' | 'refused' | 'unreachable';

export interface Played {
  readonly ended: Ended;
  readonly messages: number;
  /** When the answer was whole, on the clock of `performance`. */
  readonly at: number;
  /** For the report of a fault: what was said and what came back. */
  readonly told: string;
}

export interface Place {
  readonly wire: Wire;
  readonly connector: Connector;
  /** Where the connector listens. */
  readonly serviceUrl: string;
  /** How long a person waits for an answer. */
  readonly patienceMs: number;
}

/** A turn: the message is posted, the POST has returned, and every message of the answer has arrived at the channel. */
export async function playTurn(
  place: Place,
  conversation: string,
  turn: number,
  step: Step,
): Promise<Played> {
  const heard: string[] = [];
  let arrived = (): void => undefined;
  const answered = new Promise<void>((resolve) => (arrived = resolve));
  if (step.expect.length === 0) arrived();
  place.connector.hear(conversation, (said) => {
    heard.push(said);
    if (heard.length >= step.expect.length) arrived();
  });
  const end = (ended: Ended): Played => ({
    ended,
    messages: heard.length,
    at: performance.now(),
    told: `${step.say} -> ${heard.join(' | ').slice(0, 400)}`,
  });
  const posted = await place.wire
    .post(JSON.stringify(activityOf(place, conversation, turn, step.say)))
    .catch(() => undefined);
  if (!posted) return end('unreachable');
  if (posted.status >= 300) return end('refused');
  if (!(await within(place.patienceMs, answered))) return end('missing');
  return end(fits(heard, step) ? 'answered' : 'wrong');
}

const fits = (heard: readonly string[], { expect }: Step): boolean =>
  heard.length === expect.length && expect.every((pattern, i) => pattern.test(heard[i] ?? ''));

async function within(ms: number, done: Promise<void>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<false>((resolve) => (timer = setTimeout(() => resolve(false), ms)));
  const inTime = await Promise.race([done.then(() => true as const), late]);
  clearTimeout(timer);
  return inTime;
}

const activityOf = ({ serviceUrl }: Place, conversation: string, turn: number, text: string) => ({
  type: 'message',
  id: `${conversation}-${turn}`,
  timestamp: new Date().toISOString(),
  channelId: 'emulator',
  serviceUrl,
  from: { id: `user-${conversation}`, name: 'User', role: 'user' },
  recipient: { id: 'bot', name: 'Bot', role: 'bot' },
  conversation: { id: conversation },
  text,
  textFormat: 'plain',
  locale: 'en-US',
});
