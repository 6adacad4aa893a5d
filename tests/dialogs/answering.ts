import type { Heard, Talk } from '../support/talk';
import { pendingIn } from './pending';

/** What a reader answers, by the name of the question; "I don't know" to every other. */
export type Answers = Readonly<Record<string, string>>;

/** Answers question after question, as words or by button, until a plan is told or the talk is at its menu again. */
export async function answerAll(talk: Talk, first: Heard, answers: Answers): Promise<readonly Heard[]> {
  const turns = [first];
  for (;;) {
    const pending = pendingIn(await talk.record());
    if (pending === undefined || ENDS.has(pending)) return turns;
    if (turns.length > PATIENCE) throw new Error(`still at ${pending} after ${PATIENCE} answers`);
    turns.push(await answer(talk, turns.at(-1) ?? first, answers[nameOf(pending)] ?? 'dontKnow'));
  }
}

const answer = (talk: Talk, heard: Heard, said: string): Promise<Heard> =>
  heard.choices.some(({ id }) => id === said) ? talk.press(said) : talk.type(said);

const nameOf = (pending: string): string => pending.slice(pending.indexOf('/') + 1);

/** Where a walk ends: the plan is told, or there is nothing to tell. */
const ENDS: ReadonlySet<string> = new Set(['plan/planMenu', 'root/next']);

const PATIENCE = 15;
