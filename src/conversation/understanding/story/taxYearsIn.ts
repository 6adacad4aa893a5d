import type { ReaderContext } from '../reader';
import { anyOf } from '../words/wordPattern';
import { allPhrases } from '../words/words';
import { AMOUNT_MARK } from './amountDueIn';
import { readTaxYears } from '../years/readTaxYears';

const YEAR = '(?:19|20)\\d{2}';
const LINK = `(?:(?: ?[,&/+;-] ?| )(?:(?:${anyOf([...allPhrases('numberJoiners'), ...allPhrases('yearRange')])}) )?)`;
const LED_YEARS = new RegExp(
  `(?<!\\w)(?:${anyOf(allPhrases('yearLead'))}) (?<years>${YEAR}(?:${LINK}${YEAR}){0,19})(?![\\w%$-]|[.,/]\\d)`,
  'g',
);

const YEARS = `(?<years>${YEAR}(?:${LINK}${YEAR}){0,19})(?![\\w%$-]|[.,/]\\d)`;

/** "$22,000 de 2020": the year right behind an amount is the year that it is due for. */
const AFTER_AMOUNT = new RegExp(`${AMOUNT_MARK} *(?:${anyOf(allPhrases('amountYears'))}) ${YEARS}`, 'g');
/** ", 2021" with nothing else between two commas. */
const ALONE = new RegExp(`(?<=[,;] ?|${AMOUNT_MARK},? ?)${YEARS}(?= *(?:$|[,;.!]))`, 'g');
const TAXES_SHORT = new RegExp(
  `(?<!\\w)(?:taxes|impuestos|tax year) (?:del?|for|from) ?'?(?<years>\\d{2})(?![\\w%$-]|[.,/]\\d| [a-z])`,
  'g',
);

/** Years after "for", "tax year", "del año" or an amount, in words whose dates and amounts are blanked already. */
export function taxYearsIn(folded: string, context: ReaderContext): number[] | undefined {
  if (!/\d/.test(folded)) return undefined;
  const spans = [LED_YEARS, AFTER_AMOUNT, ALONE, TAXES_SHORT].flatMap((each) =>
    [...folded.matchAll(each)].map((match) => match.groups?.['years'] ?? ''),
  );
  if (spans.length === 0) return undefined;
  const read = spans.map((text) => readTaxYears({ text }, context));
  const years = read.flatMap((each) => (each.ok ? each.value : []));
  return read.every(({ ok }) => ok) ? [...new Set(years)].sort((a, b) => a - b) : undefined;
}
