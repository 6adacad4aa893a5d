import { err, ok, type CaseFile } from '../../src/assessment';
import { say, type Choice, type Say } from '../../src/conversation/reply';
import { readChoice } from '../../src/conversation/understanding';
import type { CaseFact } from '../kit/question';
import { without } from './dayFact';

const ANSWERS = {
  position: ['agree', 'already-paid', 'do-not-owe'],
  canPay: ['in-full', 'within-180-days', 'monthly', 'not-at-all'],
} as const;

type ChoiceField = keyof typeof ANSWERS;
type ChoiceValue<F extends ChoiceField> = (typeof ANSWERS)[F][number];

/** A fact that is one of a few answers, each with its button. */
export function choiceFact<F extends ChoiceField>(field: F): CaseFact<ChoiceValue<F>> {
  const answers: readonly ChoiceValue<F>[] = ANSWERS[field];
  const choices: readonly Choice[] = answers.map((id) => ({ id, label: labelOf(field, id) }));
  return {
    id: field,
    label: say(`situation:${field}.label`),
    ask: () => say(`situation:${field}.ask`),
    why: say(`situation:${field}.why`),
    example: say(`situation:${field}.example`),
    whereToFind: say(`situation:${field}.where`),
    choices: () => choices,
    read: (utterance, services) => {
      const chosen = readChoice(utterance, choices.map((each) => ({ id: each.id, labels: services.labelsOf(each) })));
      const value = answers.find((each) => each === chosen);
      return value === undefined ? err({ say: say('situation:chooseOne') }) : ok(value);
    },
    known: (caseFile) => caseFile[field] !== undefined,
    keep: (caseFile, value): CaseFile => ({ ...caseFile, [field]: value }),
    drop: (caseFile) => without(caseFile, field),
    tell: (caseFile) => {
      const value = answers.find((each) => each === caseFile[field]);
      return value && labelOf(field, value);
    },
  };
}

const labelOf = <F extends ChoiceField>(field: F, answer: ChoiceValue<F>): Say =>
  say(`situation:${field}.${answer}` as Say['key']);
