import en from '../../../../locales/en/asked.json';
import es from '../../../../locales/es/asked.json';
import { Cents, type MoneyFacts } from '../../../assessment';
import type { Locale } from '../../locale';
import { bareWords } from '../fold';
import { moneyMentions, type MoneyMention } from '../money/moneyMentions';
import { ofOneMonth, periodAtStart } from '../money/period';
import { blank } from '../words/fillers';
import { phraseBook, plainPhrases } from '../words/phraseBook';

/** What words tell of the person's own money, and the words with the place of each such amount blanked. */
export interface OwnMoney {
  readonly facts: MoneyFacts;
  readonly rest: string;
}

/** "If I pay 600 a month", "my rent is 1500": only amounts whose use is said, and said in one way. */
export function ownMoneyIn(folded: string, locale: Locale): OwnMoney {
  const mentions = moneyMentions(folded, locale);
  const told =
    mentions.length > MOST_AMOUNTS ? [] : mentions.flatMap((mention) => toldBy(mention, folded) ?? []);
  return {
    facts: factsIn(told),
    rest: told.reduce((text, { mention: { start, end } }) => blank(text, start, end), folded),
  };
}

const FIELDS = ['monthlyPayment', 'incomeMonthly', 'housingMonthly', 'carPaymentMonthly'] as const;
type Field = (typeof FIELDS)[number];

interface Told {
  readonly mention: MoneyMention;
  readonly field: Field;
  readonly cents: Cents;
}

const languages = [en.ownMoney, es.ownMoney];

/** Stand for the amount and for how often it comes, as one word each. */
const [AMOUNT, PERIOD] = ['qqamount', 'qqperiod'];

const marked = (template: string): string =>
  template.replaceAll('{amount}', AMOUNT).replaceAll('{period}', PERIOD);

const entryOf = (field: Field | 'elsewhere') =>
  [field, languages.flatMap((words) => words[field].map(marked))] as const;

const book = phraseBook([...FIELDS.map(entryOf), entryOf('elsewhere')]);

const denials = new Set(plainPhrases(languages.flatMap(({ denied }) => denied)));

/** More amounts than these are no story of a household. */
const MOST_AMOUNTS = 16;

/** So many words before and behind the amount can say what it is for. */
const WORDS_AROUND = 8;
const CHARACTERS_AROUND = 100;

function toldBy(mention: MoneyMention, folded: string): Told | undefined {
  const [cents, other] = mention.cents;
  if (cents === undefined || other !== undefined) return undefined;
  const before = folded.slice(Math.max(0, mention.start - CHARACTERS_AROUND), mention.start);
  const behind = folded.slice(mention.end, mention.end + CHARACTERS_AROUND);
  const period = periodAtStart(behind);
  const words = [
    ...wordsOf(before.split(CLAUSE).at(-1)).slice(-WORDS_AROUND),
    AMOUNT,
    ...(period ? [PERIOD] : []),
    ...wordsOf((period?.rest ?? behind).split(CLAUSE)[0]).slice(0, WORDS_AROUND),
  ];
  const found = book.findAll(words.join(' ')).find(({ phrase }) => phrase.includes(AMOUNT));
  if (!found || found.value === 'elsewhere' || isDenied(words.slice(0, found.from))) return undefined;
  const value = Cents.safeParse(period ? ofOneMonth(cents, period) : cents);
  return value.success && value.data > 0 ? { mention, field: found.value, cents: value.data } : undefined;
}

const CLAUSE = /[.,;!?](?!\d)/;

const wordsOf = (part = ''): readonly string[] => bareWords(part).split(' ').filter(Boolean);

/** "I cannot pay 600 a month" names a payment that is not made. */
const isDenied = (before: readonly string[]): boolean =>
  [1, 2, 3].some((count) => denials.has(before.slice(-count).join(' ')));

/** A field that was told in two ways is left out; who names a payment looks at paying by the month. */
function factsIn(told: readonly Told[]): MoneyFacts {
  const sure = told.filter(({ field, cents }) =>
    told.every((other) => other.field !== field || other.cents === cents),
  );
  const facts: MoneyFacts = Object.fromEntries(sure.map(({ field, cents }) => [field, cents]));
  return facts.monthlyPayment === undefined ? facts : { ...facts, payingWay: 'monthly' };
}
