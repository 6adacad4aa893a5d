import { Cents } from '../../../assessment';
import type { Locale } from '../../locale';
import { bareWords } from '../fold';
import { moneyMentions, type MoneyMention } from '../money/moneyMentions';
import { plainPhrases } from '../words/phraseBook';
import { allPhrases } from '../words/words';

/** The amount that is due, and the words with the place of every such amount marked. */
export interface AmountFound {
  readonly cents: Cents | undefined;
  readonly rest: string;
}

/** Only an amount with a dollar sign or word, or led to by words of debt, counts, and only one that is not said to be paid, earned or monthly. */
export function amountDueIn(folded: string, locale: Locale): AmountFound {
  const marked = moneyMentions(folded, locale).filter((mention) => mention.marked || isLed(mention, folded));
  const rest = marked.reduce((text, { start, end }) => crossed(text, start, end), folded);
  const amounts = [...new Set(marked.flatMap(({ cents }) => cents))];
  const [cents, other] = amounts;
  const sure = cents !== undefined && other === undefined && marked.every((each) => isDue(each, folded));
  return { cents: sure && cents > 0 ? Cents.safeParse(cents).data : undefined, rest };
}

const leads = plainPhrases(allPhrases('amountLead'));

/** "Debo 9 mil", "son 8,400": thousands behind a word that leads to a debt need no dollar sign. */
function isLed({ start, end }: MoneyMention, folded: string): boolean {
  const written = folded.slice(start, end);
  const before = bareWords(folded.slice(Math.max(0, start - LEAD_LENGTH), start));
  if (IN_DIGITS.test(written)) return endsWithOne(before, owing);
  if (!/^\d{1,3}(?:,\d{3})+(?:\.\d\d)?$|^\d[\d.,]* ?[a-z]/.test(written) && !/^[a-z]+ [a-z]/.test(written))
    return false;
  return endsWithOne(before, leads);
}

/** "Debo 4200": digits alone may be a form or a year, so only a word of owing itself leads to them. */
const IN_DIGITS = /^(?!(?:19|20)\d\d$)\d{3,6}(?:\.\d\d)?$/;
const owing = plainPhrases(allPhrases('oweLead'));
/** Longer than any words that lead to an amount. */
const LEAD_LENGTH = 40;

const endsWithOne = (before: string, ends: readonly string[]): boolean =>
  ends.some((each) => before === each || before.endsWith(` ${each}`));

/** The mark of a place where an amount stood, for the year that may follow it. */
export const AMOUNT_MARK = '#';

const crossed = (text: string, start: number, end: number): string =>
  text.slice(0, start) + AMOUNT_MARK.repeat(end - start) + text.slice(end);

const notDueLead = new Set(plainPhrases(allPhrases('notDueLead')));
const notDueTail = new Set(plainPhrases(allPhrases('notDueTail')));
const havingLead = new Set(plainPhrases(allPhrases('havingLead')));
const NEIGHBOURS = 3;
/** "8,400 from 2023" is owed; "8,400 from my bank" was taken. */
const OF_A_YEAR = /^ from (?=(?:19|20)\d\d\b)/;

function isDue({ start, end }: MoneyMention, folded: string): boolean {
  const before = bareWords(folded.slice(0, start)).split(' ').slice(-NEIGHBOURS);
  const near = bareWords(folded.slice(0, start).split(/ {2,}/).at(-1) ?? '')
    .split(' ')
    .slice(-NEIGHBOURS);
  const after = bareWords(sentenceFrom(folded.slice(end).replace(OF_A_YEAR, '')))
    .split(' ')
    .slice(0, NEIGHBOURS);
  return (
    !before.some((word) => notDueLead.has(word)) &&
    !near.some((word) => havingLead.has(word)) &&
    !after.some((word) => notDueTail.has(word))
  );
}

const sentenceFrom = (text: string): string => text.split(/[.,;!?](?!\d)/, 1)[0] ?? '';
