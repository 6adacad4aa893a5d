import en from '../../../../locales/en/asked.json';
import es from '../../../../locales/es/asked.json';
import { Cents, dollarsOf, err, ok, type Result } from '../../../assessment';
import { say, type Choice } from '../../reply';
import { fold, VALUE_LENGTH } from '../fold';
import type { Misread, Reader } from '../reader';
import { anyOf } from '../words/wordPattern';
import { ofOneMonth, periodIn, type PeriodNamed } from './period';
import { readMoney } from './readMoney';

/** Reads what comes in or goes out in one month. "I make 900 a week" is a month's share of 52 weeks; a bare amount is a month's. */
export const readMonthlyMoney: Reader<Cents> = (utterance, context) => {
  if (utterance.choice !== undefined) return worded(readMoney(utterance, context), undefined);
  const folded = fold(utterance.text, VALUE_LENGTH);
  const period = periodIn(folded);
  const text = (period?.rest ?? folded).replace(AROUND, ' ');
  return worded(readMoney({ text }, context), period);
};

/** The same, when the words say how often: an amount that surely is one of a month. */
export const readPeriodicMoney: Reader<Cents> = (utterance, context) =>
  utterance.choice === undefined && periodIn(fold(utterance.text, VALUE_LENGTH))
    ? readMonthlyMoney(utterance, context)
    : err({ say: say('readers:monthly.expected') });

/** The words in which people wrap an amount of their own: "my rent is", "we bring home". */
const AROUND = new RegExp(
  `(?<![a-z'])(?:${anyOf([...en.ownMoney.around, ...es.ownMoney.around])})(?![a-z'])`,
  'g',
);

/** The reader of a letter's amount asks about letters; here the amount is the person's own, and of one month. */
function worded(read: Result<Cents, Misread>, period: PeriodNamed | undefined): Result<Cents, Misread> {
  if (read.ok) return period ? ok(Cents.parse(ofOneMonth(read.value, period))) : read;
  const { choices } = read.error;
  if (!choices) return err({ say: say('readers:monthly.expected') });
  const [, other] = choices;
  return err({
    say: say(other ? 'readers:monthly.which' : 'readers:monthly.confirm'),
    choices: period ? choices.map((each) => monthly(each, period)) : choices,
  });
}

/** A likely meaning is offered as the month's amount that it would be kept as. */
function monthly({ id }: Choice, period: PeriodNamed): Choice {
  const cents = Cents.parse(ofOneMonth(Math.round(Number(id) * CENTS), period));
  return { id: dollarsOf(cents), label: say('readers:money.choice', { amount: { type: 'money', cents } }) };
}

const CENTS = 100;
