import { err, ok } from '../../src/assessment';
import type { MessageKey } from '../../src/conversation/messageKey';
import { say, type Choice } from '../../src/conversation/reply';
import { readChoice } from '../../src/conversation/understanding';
import { labelled } from '../kit/labelled';
import type { Question } from '../kit/question';
import type { Told } from '../kit/toldInterview';

/** The sentences of such a question, and its answers with their words. */
export interface OneOf<A extends string> {
  readonly id: string;
  readonly ask: MessageKey;
  readonly why: MessageKey;
  readonly example: MessageKey;
  readonly unread: MessageKey;
  readonly answers: readonly (readonly [answer: A, words: MessageKey])[];
}

/** A question with a few answers that remembers which of them was told. */
interface OneOfQuestion<A extends string> extends Question<A> {
  valueIn(told: Told): A | 'unknown';
}

/** A question with a few answers, each a button. */
export function oneOf<A extends string>({ answers, ...parts }: OneOf<A>): OneOfQuestion<A> {
  const ids = answers.map(([id]) => id);
  const choices: readonly Choice[] = answers.map(([id, words]) => ({ id, label: say(words) }));
  return {
    id: parts.id,
    ask: () => say(parts.ask),
    why: say(parts.why),
    example: say(parts.example),
    choices: () => choices,
    read: (utterance, services) => {
      const chosen = readChoice(utterance, labelled(choices, services));
      const answer = ids.find((id) => id === chosen);
      return answer === undefined ? err({ say: say(parts.unread) }) : ok(answer);
    },
    valueIn: (told) => ids.find((id) => id === told[parts.id]) ?? 'unknown',
  };
}
