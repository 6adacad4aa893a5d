import { opened, post } from './directLineCalls';
import type { TestServer } from './server';

/** A talk to the plan, and to the plan again, by somebody who says more than they should. */
const TALK: readonly object[] = [
  { text: 'no' },
  { text: 'My name is Philomena Quixby, my social is 078-05-1120 and I owe $34,217.55' },
  { text: 'blorptastic zanzibar' },
  { text: 'LT11' },
  { text: 'October 27, 2026' },
  { text: 'wibbledy' },
  { text: '2021' },
  { text: 'yes' },
  { text: 'blorptastic' },
  { text: '', value: { choice: 'done' } },
  { text: '', value: { choice: 'plan' } },
];

/** How many messages it has; the turn of the meeting comes before them. */
export const MESSAGES = TALK.length;

/** Of each line what nobody but its reader would write. */
export const TELLTALES =
  /philomena|quixby|078\D?05\D?1120|\b05\D?1120|\b34\D?217\b|blorp|zanzibar|october|2026-10-27|wibble|lt11/i;

/** Has the talk, one turn after the other: `ended` resolves when so many turns are over. The first is the meeting. */
export async function haveTelltaleTalk(
  server: Pick<TestServer, 'address'>,
  ended: (turns: number) => Promise<void>,
): Promise<void> {
  const talk = await opened(server);
  for (const [index, said] of TALK.entries()) {
    await ended(index + 1);
    await post(server, talk, { type: 'message', ...said });
  }
  await ended(MESSAGES + 1);
}
