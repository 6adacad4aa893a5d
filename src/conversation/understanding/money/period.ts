import { anyOf } from '../words/wordPattern';
import { plainPhrases } from '../words/phraseBook';
import { PERIODS, phrasesUnder, type Period } from '../words/words';

/** How often money comes or goes, and the words that are left when its name is taken out. */
export interface PeriodNamed {
  /** How often it comes in a year. */
  readonly aYear: number;
  readonly rest: string;
}

/** The first of "a week", "every two weeks" that some folded words name. */
export const periodIn = (folded: string): PeriodNamed | undefined => named(folded, ({ inside }) => inside);

/** The same, when the words begin with it: "/mo for now". */
export const periodAtStart = (folded: string): PeriodNamed | undefined =>
  named(folded, ({ leading }) => leading);

/** An amount of such a period as that of a month: a week's share is one of 52. */
export const ofOneMonth = (cents: number, { aYear }: PeriodNamed): number =>
  Math.round((cents * aYear) / MONTHS);

const MONTHS = 12;

const A_YEAR: Readonly<Record<Period, number>> = {
  biweekly: 26,
  semimonthly: 24,
  weekly: 52,
  yearly: 1,
  monthly: MONTHS,
};

interface Span {
  readonly aYear: number;
  readonly inside: RegExp;
  readonly leading: RegExp;
}

/** "Every two weeks" holds "weeks": the longer names are looked for first. */
const SPANS: readonly Span[] = PERIODS.map((period) => {
  const names = anyOf(plainPhrases(phrasesUnder('periods', period)));
  return {
    aYear: A_YEAR[period],
    inside: new RegExp(`/? ?(?<![a-z])(?:${names})(?![a-z])`),
    leading: new RegExp(`^[ /]*(?:${names})(?![a-z])`),
  };
});

function named(folded: string, patternOf: (span: Span) => RegExp): PeriodNamed | undefined {
  const span = SPANS.find((each) => patternOf(each).test(folded));
  return span && { aYear: span.aYear, rest: folded.replace(patternOf(span), ' ') };
}
