import { err, ok, type CaseFile } from '../../src/assessment';
import type { MessageKey } from '../../src/conversation/messageKey';
import { say, type Choice } from '../../src/conversation/reply';
import { readChoice } from '../../src/conversation/understanding';
import type { CaseFact } from '../kit/question';
import { labelled } from '../kit/labelled';
import { without } from './dayFact';

/** One answer of such a fact, and its words. */
interface AnswerWords<V> {
  readonly value: V;
  readonly words: MessageKey;
}

/** A fact that is one of a few answers, each with its button. */
export function choiceFact<F extends 'position' | 'canPay'>(
  field: F,
  answers: readonly AnswerWords<NonNullable<CaseFile[F]>>[],
): CaseFact<NonNullable<CaseFile[F]>> {
  const choices: readonly Choice[] = answers.map(({ value, words }) => ({ id: value, label: say(words) }));
  return {
    id: field,
    label: say(`situation:${field}.label`),
    ask: () => say(`situation:${field}.ask`),
    why: say(`situation:${field}.why`),
    example: say(`situation:${field}.example`),
    whereToFind: say(`situation:${field}.where`),
    choices: () => choices,
    read: (utterance, services) => {
      const chosen = readChoice(utterance, labelled(choices, services));
      const answer = answers.find(({ value }) => value === chosen);
      return answer ? ok(answer.value) : err({ say: say('situation:chooseOne') });
    },
    known: (caseFile) => caseFile[field] !== undefined,
    keep: (caseFile, value): CaseFile => ({ ...caseFile, [field]: value }),
    drop: (caseFile) => without(caseFile, field),
    tell: (caseFile) => {
      const answer = answers.find(({ value }) => value === caseFile[field]);
      return answer && say(answer.words);
    },
  };
}
