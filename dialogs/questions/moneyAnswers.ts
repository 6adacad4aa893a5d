import {
  Cents,
  dollarsOf,
  err,
  ok,
  type CaseFile,
  type LocalDate,
  type MoneyFacts,
  type Result,
} from '../../src/assessment';
import { keyed } from '../../src/conversation/present/keyed';
import { say, type Choice } from '../../src/conversation/reply';
import {
  readChoice,
  readCount,
  readDate,
  readMonthlyMoney,
  readOpening,
  readYesNo,
} from '../../src/conversation/understanding';
import type { TurnServices } from '../../src/conversation/turnServices';
import type { Misread, Reader, Utterance } from '../../src/conversation/understanding/reader';
import { labelled } from '../kit/labelled';
import type { Fact } from '../kit/question';
import { dayWords } from './dayFact';
import { moneyFact } from './moneyFact';

/** The fields of `money` that hold a value of this kind. */
type FieldOf<T> = {
  [F in keyof MoneyFacts]-?: NonNullable<MoneyFacts[F]> extends T ? F : never;
}[keyof MoneyFacts];

const NONE: Choice = { id: 'none', label: say('money:none') };
/** Of persons and things, not of money. */
const NO_ONE = say('money:noneOfThem');

/** A fact that is an amount of dollars; `mayBeNone` for one that many people do not have at all. */
export const amountFact = (field: FieldOf<Cents>, mayBeNone = false): Fact<Cents> =>
  moneyFact(field, {
    ...(mayBeNone && { choices: () => [NONE] }),
    hearsNumbers: true,
    read: (utterance, services) =>
      mayBeNone && saysNone(utterance, services)
        ? ok(Cents.parse(0))
        : toldOfAnother(field, utterance, services)
          ? err({ say: say('readers:monthly.expected') })
          : sureOfSize(readMonthlyMoney(utterance, services), utterance),
    tell: (cents) => say('root:asIs', { what: { type: 'money', cents } }),
  });

/** A number is an amount, never the place of the button "nothing". */
const saysNone = (utterance: Utterance, services: TurnServices): boolean =>
  (utterance.choice !== undefined || !/\d/.test(utterance.text)) &&
  readChoice(utterance, labelled([NONE], services)) !== undefined;

/** A lone digit is more likely the place of a button than an amount: it is one when that is confirmed. */
function sureOfSize(read: Result<Cents, Misread>, { text, choice }: Utterance): Result<Cents, Misread> {
  if (!read.ok || choice !== undefined || !/^\d$/.test(text.trim())) return read;
  const label = say('readers:money.choice', { amount: { type: 'money', cents: read.value } });
  return err({ say: say('readers:monthly.confirm'), choices: [{ id: dollarsOf(read.value), label }] });
}

/** "My rent is 1500" is no income; "I pay 300 a month" is the very cost that was asked, but no income either. */
function toldOfAnother(field: FieldOf<Cents>, utterance: Utterance, services: TurnServices): boolean {
  const told = Object.keys(readOpening(utterance, services).money ?? {});
  const paying = field === 'incomeMonthly' || field === 'assetsWorth' ? ['monthlyPayment'] : [];
  return [...NAMED, ...paying].some((each) => each !== field && told.includes(each));
}

/** Fields that words name beyond doubt. */
const NAMED: readonly (keyof MoneyFacts)[] = ['incomeMonthly', 'housingMonthly', 'carPaymentMonthly'];

/** A fact that is a small number, with a button for each of the usual ones. */
export const countFact = (
  field: FieldOf<number>,
  range: {
    readonly from: number;
    readonly buttonsTo: number;
    readonly to: number;
    readonly read?: Reader<number>;
  },
): Fact<number> => {
  const usual = Array.from({ length: range.buttonsTo - range.from + 1 }, (_, step) => range.from + step);
  const choices = usual.map((count): Choice => ({
    id: count === 0 ? NONE.id : String(count),
    label: count === 0 ? NO_ONE : say('root:asIs', { what: count }),
  }));
  const readNamed = (utterance: Utterance, services: TurnServices): Result<number, Misread> => {
    const chosen = readChoice(utterance, labelled(choices, services));
    return chosen === undefined
      ? err({ say: say('readers:count.expected') })
      : ok(chosen === NONE.id ? 0 : Number(chosen));
  };
  return moneyFact(field, {
    hearsNumbers: true,
    choices: () => choices,
    read: (utterance, services) => {
      const read = (range.read ?? readCount)(utterance, services);
      if (!read.ok) return read.error.choices ? read : readNamed(utterance, services);
      const fits = read.value >= range.from && read.value <= range.to;
      return fits ? read : err({ say: say('readers:count.expected') });
    },
    tell: (count) => (count === 0 ? NO_ONE : say('root:asIs', { what: count })),
  });
};

/** A fact that is yes or no. */
export const agreedFact = (field: FieldOf<boolean>): Fact<boolean> =>
  moneyFact(field, {
    choices: () => [
      { id: 'yes', label: say('common:yes') },
      { id: 'no', label: say('common:no') },
    ],
    read: readYesNo,
    tell: (value) => say(value ? 'common:yes' : 'common:no'),
  });

/** A fact that is a day; `ahead` for one that is still to come. */
export const moneyDayFact = (field: FieldOf<LocalDate>, ahead = false): Fact<LocalDate> =>
  moneyFact(field, {
    read: (utterance, services) => {
      const { today, locale } = services;
      const read = readDate(utterance, { today, locale, ...(ahead && { after: today }) });
      if (!read.ok) return read;
      const { day } = read.value;
      return ahead && day <= today ? err({ say: say('money:dayAhead') }) : ok(day);
    },
    tell: (value) => dayWords(value) ?? NONE.label,
  });

type NamedField = FieldOf<string>;

/** A fact that is one of some answers, a button for each or for the usual ones; their words are `money:<field>.<answer>`. */
export function namedFact<F extends Exclude<NamedField, FieldOf<LocalDate>>>(
  field: F,
  answers: readonly NonNullable<MoneyFacts[F]>[],
  usual: readonly NonNullable<MoneyFacts[F]>[] = answers,
): Fact<NonNullable<MoneyFacts[F]>> {
  const nameOf = (answer: string) => say(keyed('money', `${field}.${answer}`));
  const choiceOf = (answer: string): Choice => ({ id: answer, label: nameOf(answer) });
  const choices = answers.map(choiceOf);
  return moneyFact(field, {
    choices: () => usual.map(choiceOf),
    read: (utterance, services) => {
      const chosen = readChoice(utterance, labelled(choices, services));
      const answer = answers.find((each) => each === chosen);
      return answer === undefined ? err({ say: say('situation:chooseOne') }) : ok(answer);
    },
    tell: nameOf,
  });
}

/** What was told about money; nothing yet is no special case. */
export const moneyOf = ({ money = {} }: CaseFile): MoneyFacts => money;
