import { Cents, err, ok } from '../../src/assessment';
import { say, type Choice } from '../../src/conversation/reply';
import { readChoice, readMoney, type Reader } from '../../src/conversation/understanding';
import { labelled } from '../kit/labelled';
import type { Fact } from '../kit/question';
import { moneyFact } from './moneyFact';

type SumField = 'takeHomePay' | 'bankBalance';

const NONE: Choice = { id: 'none', label: say('money:nothing') };

/** A fact that is one sum of dollars: of one payday or of one day, never of a month. */
export const sumFact = (field: SumField): Fact<Cents> =>
  moneyFact(field, {
    choices: () => [NONE],
    read: (utterance, services) =>
      readChoice(utterance, labelled([NONE], services)) === undefined
        ? readSum(utterance, services)
        : ok(Cents.parse(0)),
    tell: (cents) => say('root:asIs', { what: { type: 'money', cents } }),
  });

/** The reader of a letter's amount speaks of the letter; this sum stands on no letter. */
const readSum: Reader<Cents> = (utterance, context) => {
  const read = readMoney(utterance, context);
  if (read.ok) return read;
  const { choices } = read.error;
  return err(choices ? { say: say('money:sum.which'), choices } : { say: say('money:sum.expected') });
};
