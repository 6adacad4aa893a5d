import { yearOf, type LocalDate } from '../../../assessment';
import { fold } from '../fold';
import { blank } from '../words/fillers';
import { anyOf } from '../words/wordPattern';
import { allNumbers, allPhrases } from '../words/words';

/** Tax years that some folded words name, and the words with those places blanked. */
export interface YearsFound {
  readonly years: readonly number[];
  readonly rest: string;
}

/** Finds single years, lists, ranges, "since 2018" and "the last two years". */
export const taxYearMentions = (folded: string, today: LocalDate): YearsFound =>
  (/\d/.test(folded) ? FINDS : FINDS_IN_WORDS).reduce<YearsFound>((found, find) => find(found, today), {
    years: [],
    rest: folded,
  });

type Find = (found: YearsFound, today: LocalDate) => YearsFound;

const FULL = '(?:19|20)\\d{2}';
const BEFORE = "(?<![\\w$.,/'-])";
const AFTER = '(?![\\w%]|[.,/-]\\d)';
const pattern = (source: string): RegExp => new RegExp(`${BEFORE}${source}${AFTER}`, 'g');

/** A run of years that the IRS collects from is shorter than this; the rest is a slip. */
const LONGEST_RUN = 130;

const SINCE = allPhrases('yearsSince').map((phrase) => {
  const folded = fold(phrase, 200);
  return pattern(folded.includes('{year}') ? folded.replace('{year}', `(${FULL})`) : `${folded} (${FULL})`);
});

/** The last year that is over is the last one that can be owed for. */
const since: Find = (found, today) =>
  SINCE.reduce((sofar, each) => take(sofar, each, (m) => span(Number(m[1]), yearOf(today) - 1)), found);

const RANGE = pattern(`(${FULL}) ?(?:-|${anyOf(allPhrases('yearRange'))}) ?(${FULL}|\\d{2})`);
const BETWEEN = pattern(
  `(?:${anyOf(allPhrases('rangeOpeners'))}) (${FULL}) (?:${anyOf(allPhrases('numberJoiners'))}) (${FULL})`,
);

const range: Find = (found) =>
  [BETWEEN, RANGE].reduce(
    (sofar, each) =>
      take(sofar, each, (m) => {
        const from = Number(m[1]);
        const to = m[2]?.length === 2 ? Math.floor(from / 100) * 100 + Number(m[2]) : Number(m[2]);
        return span(Math.min(from, to), Math.max(from, to));
      }),
    found,
  );

const COUNTS = new Map(Object.entries(allNumbers('numbers')).map(([word, n]) => [fold(word, 40), n]));
const COUNTED = allPhrases('lastYears').map((phrase) =>
  pattern(fold(phrase, 200).replace('{n}', `(\\d{1,2}|${anyOf([...COUNTS.keys()])})`)),
);

/** "The last two years" are the two that are over; "a couple" is two. */
const counted: Find = (found, today) =>
  COUNTED.reduce(
    (sofar, each) =>
      take(sofar, each, (m) => {
        const count = m[1] === undefined ? 2 : (COUNTS.get(m[1]) ?? Number(m[1]));
        return span(yearOf(today) - count, yearOf(today) - 1);
      }),
    found,
  );

const AND_BEFORE = pattern(`(?:${anyOf(allPhrases('yearAndBefore'))})`);

const NAMED: readonly (readonly [RegExp, number])[] = [
  [pattern(`(?:${anyOf(allPhrases('yearBeforeLast'))})`), 2],
  [pattern(`(?:${anyOf(allPhrases('lastYear'))})`), 1],
  [pattern(`(?:${anyOf(allPhrases('thisYear'))})`), 0],
];

const named: Find = (found, today) =>
  NAMED.reduce(
    (sofar, [each, back]) => take(sofar, each, () => [yearOf(today) - back]),
    take(found, AND_BEFORE, () => [yearOf(today) - 2, yearOf(today) - 1]),
  );

const JOINERS = anyOf(allPhrases('numberJoiners'));
const LED_SHORT = pattern(
  `(?:${anyOf(allPhrases('shortYearLead'))}) (?<years>\\d{2}(?: ?(?:[,&/]|${JOINERS}) ?(?:(?:${anyOf(allPhrases('shortYearLead'))}) )?\\d{2}){0,9})(?! ?(?:[a-z]|[/-]\\d))`,
);

/** "Taxes from 23": two digits are a year behind a word that leads to one, unless another word follows. */
const ledShort: Find = (found, today) =>
  take(found, LED_SHORT, (m) => yearsIn(m.groups?.['years'] ?? '', today));

const LIST = new RegExp(
  `${BEFORE}(?:${FULL}|'\\d{2})(?:(?: ?[,&/+;] ?| )(?:(?:${anyOf(allPhrases('numberJoiners'))}) )?(?:${FULL}|'?\\d{2}))*${AFTER}`,
  'g',
);
const SHORT_LIST = new RegExp(
  `^\\d{2}(?:(?: ?[,&/+;] ?| )(?:(?:${anyOf(allPhrases('numberJoiners'))}) )?\\d{2})*$`,
);

/** Two digits are a year only after a whole one, after an apostrophe, or when nothing else was said. */
const lists: Find = (found, today) => {
  const text = found.rest.trim();
  if (SHORT_LIST.test(text)) return { years: [...found.years, ...yearsIn(text, today)], rest: '' };
  return take(found, LIST, (m) => yearsIn(m[0], today));
};

const yearsIn = (text: string, today: LocalDate): readonly number[] =>
  [...text.matchAll(/\d+/g)].map(([digits]) => {
    if (digits.length > 2) return Number(digits);
    return 2000 + Number(digits) <= yearOf(today) ? 2000 + Number(digits) : 1900 + Number(digits);
  });

function take(
  found: YearsFound,
  each: RegExp,
  years: (match: RegExpExecArray) => readonly number[],
): YearsFound {
  const matches = [...found.rest.matchAll(each)];
  return {
    years: [...found.years, ...matches.flatMap(years)],
    rest: matches.reduce((text, m) => blank(text, m.index, m.index + m[0].length), found.rest),
  };
}

const span = (from: number, to: number): readonly number[] =>
  Array.from({ length: Math.max(0, Math.min(LONGEST_RUN, to - from + 1)) }, (_, step) => from + step);

const FINDS: readonly Find[] = [since, range, counted, named, ledShort, lists];

/** Every other form has a number. */
const FINDS_IN_WORDS: readonly Find[] = [counted, named];
