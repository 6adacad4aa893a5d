import { Cents, centsOf, dollarsOf, err, ok, type Result } from '../../../assessment';
import { say, type Choice } from '../../reply';
import { bareWords, fold, VALUE_LENGTH } from '../fold';
import type { Misread, Reader } from '../reader';
import { blank, onlyFillers } from '../words/fillers';
import { phraseBook, plainPhrases } from '../words/phraseBook';
import { anyOf } from '../words/wordPattern';
import { allPhrases } from '../words/words';
import { moneyMentions, type MoneyMention } from './moneyMentions';

/** Reads one amount of US dollars, in digits or words. What could be two amounts is asked about, never guessed. */
export const readMoney: Reader<Cents> = (utterance, { locale }) => {
  if (utterance.choice !== undefined && /^\d{1,9}(\.\d{2})?$/.test(utterance.choice))
    return sized(Number(centsOf(utterance.choice)));
  const folded = fold(utterance.text, VALUE_LENGTH);
  const mentions = moneyMentions(folded, locale);
  if (mentions.length === 0) return misread('expected');
  if (isNegative(folded, mentions)) return misread('negative');
  const amounts = [...new Set(mentions.flatMap(({ cents }) => cents))];
  if (isRange(folded, mentions)) return misread('range');
  if (isYear(folded) || isVague(folded) || !moneyFillers(withoutMentions(folded, mentions)))
    return unsure(mentions, amounts);
  const [amount, other] = amounts;
  return amount !== undefined && other === undefined ? sized(amount) : asking('which', amounts);
};

/** $999,999,999 is more than any letter to a person asks for. */
const LARGEST_CENTS = 99_999_999_900;

function sized(cents: number): Result<Cents, Misread> {
  if (cents === 0) return misread('zero');
  const read = Cents.safeParse(cents);
  return read.success && read.data <= LARGEST_CENTS ? ok(read.data) : misread('tooBig');
}

const moneyFillers = onlyFillers([...allPhrases('moneyFillers'), ...allPhrases('oneWords')]);
const vague = phraseBook([[true, allPhrases('vagueMoney')]]);
const isVague = (folded: string): boolean => vague.findAll(bareWords(folded)).length > 0;

const withoutMentions = (folded: string, mentions: readonly MoneyMention[]): string =>
  mentions.reduce((text, { start, end }) => blank(text, start, end), folded);

/** Below a hundred dollars a bare number among words is more likely a count. */
const SMALLEST_UNMARKED = 100_00;

/** "2021" may be an answer to another question: it is money only when that is confirmed. */
const isYear = (folded: string): boolean => /^(?:19[89]|20\d)\d\.?$/.test(folded);

/** Other words stand around it: offer what was seen if it is surely money, else ask afresh. */
const unsure = (mentions: readonly MoneyMention[], amounts: readonly number[]): Result<Cents, Misread> =>
  mentions.every(({ marked, cents }) => marked || (cents[0] ?? 0) >= SMALLEST_UNMARKED)
    ? asking(amounts.length === 1 ? 'confirm' : 'which', amounts)
    : misread('expected');

const MINUS = new RegExp(`(?:(?<![\\w)])-|(?<!\\w)(?:${anyOf(allPhrases('minus'))})) ?$`);
/** "más o menos 500" is about 500, not minus 500. */
const ABOUT = / o menos ?$/;

const isNegative = (folded: string, mentions: readonly MoneyMention[]): boolean =>
  mentions.some(({ start, end }) => {
    const before = folded.slice(0, start);
    return (MINUS.test(before) && !ABOUT.test(before)) || /^\$ ?-/.test(folded.slice(start, end));
  });

const rangeLinks = new Set(plainPhrases(allPhrases('rangeLinks')));
const rangeOpeners = new Set(plainPhrases(allPhrases('rangeOpeners')));

function isRange(folded: string, [first, second]: readonly MoneyMention[]): boolean {
  if (!first || !second) return false;
  const between = folded.slice(first.end, second.start);
  const lastBefore = bareWords(folded.slice(0, first.start)).split(' ').at(-1) ?? '';
  return /^ ?- ?$/.test(between) || rangeLinks.has(bareWords(between)) || rangeOpeners.has(lastBefore);
}

function asking(question: 'which' | 'confirm', amounts: readonly number[]): Result<Cents, Misread> {
  const choices = amounts.flatMap((amount): readonly Choice[] => {
    const read = sized(amount);
    return read.ok ? [choiceOf(read.value)] : [];
  });
  return choices.length > 0
    ? err({ say: say(`readers:money.${question}`), choices: choices.slice(0, 3) })
    : misread('expected');
}

const choiceOf = (cents: Cents): Choice => ({
  id: dollarsOf(cents),
  label: say('readers:money.choice', { amount: { type: 'money', cents } }),
});

const misread = (why: 'expected' | 'negative' | 'zero' | 'tooBig' | 'range'): Result<Cents, Misread> =>
  err({ say: say(`readers:money.${why}`) });
