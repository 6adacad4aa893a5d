import type { ReaderContext } from '../reader';
import { anyOf } from '../words/wordPattern';
import { allPhrases } from '../words/words';
import { readTaxYears } from '../years/readTaxYears';

const YEAR = '(?:19|20)\\d{2}';
const LINK = `(?:(?: ?[,&/+;-] ?| )(?:(?:${anyOf([...allPhrases('numberJoiners'), ...allPhrases('yearRange')])}) )?)`;
const LED_YEARS = new RegExp(
  `(?<!\\w)(?:${anyOf(allPhrases('yearLead'))}) (?<years>${YEAR}(?:${LINK}${YEAR}){0,19})(?![\\w%$-]|[.,/]\\d)`,
  'g',
);

/** Years after "for", "tax year" or "del año", in words whose dates and amounts are blanked already. */
export function taxYearsIn(folded: string, context: ReaderContext): number[] | undefined {
  const spans = [...folded.matchAll(LED_YEARS)].map((match) => match.groups?.['years'] ?? '');
  if (spans.length === 0) return undefined;
  const read = spans.map((text) => readTaxYears({ text }, context));
  const years = read.flatMap((each) => (each.ok ? each.value : []));
  return read.every(({ ok }) => ok) ? [...new Set(years)].sort((a, b) => a - b) : undefined;
}
