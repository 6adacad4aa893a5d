import { anyOf } from '../words/wordPattern';
import { fold } from '../fold';
import { allNumbers, allPhrases, wordLists } from '../words/words';
import { dayWithoutYear, plausibleDay, yearWritten } from './calendarYears';
import type { DateFrame, DatePattern } from './dateMention';

const MONTH_OF = new Map(
  wordLists.flatMap((list) =>
    list.months.flatMap((names, index) => names.map((name) => [fold(name, 40), index + 1] as const)),
  ),
);
const MONTH = `(?<month>${anyOf([...MONTH_OF.keys()])})(?![a-z])\\.?`;
const DAY = `(?<day>\\d{1,2})(?:${anyOf(allPhrases('daySuffixes'))})?`;
const DAY_LAST = `${DAY}(?![\\da-z])`;
const DAY_FIRST = `${DAY}(?!\\d)`;
const JOIN = `(?:(?:${anyOf(allPhrases('dateJoiners'))}) ){0,2}`;
const YEAR = `(?<year>(?:19|20)\\d{2}|'?\\d{2})(?![\\d$]|[:.,]\\d| ?(?:[ap]m|k)\\b)`;

/** Dates with the month in letters, in any order that people use, with or without a year. */
export const writtenDates: readonly DatePattern[] = [
  whole(`(?<![\\w$.,/-])(?<year>(?:19|20)\\d{2})[ ,/-]{1,2}${JOIN}${MONTH}[ /-]${JOIN}${DAY_LAST}`),
  whole(`(?<![\\w$.,/-])${DAY_FIRST}[ ,/-]{0,2}${JOIN}${MONTH}[ ,/-]{0,3}${JOIN}${YEAR}`),
  whole(`(?<![\\w$])${MONTH}[ ,/-]{0,2}${JOIN}${DAY_LAST}[ ,/-]{0,3}${JOIN}${YEAR}`),
  noYear(`(?<![\\w$.,/-])${DAY_FIRST}[ ,/-]{0,2}${JOIN}${MONTH}`),
  noYear(`(?<![\\w$])${MONTH}[ ,/-]{0,2}${JOIN}${DAY_LAST}`),
];

const MONTH_IN_FULL = anyOf(wordLists.flatMap((list) => list.months.flatMap((names) => names.slice(0, 1))));

/** A month that is named in full, for words in which no day was found. */
export const monthWithoutDay = new RegExp(`(?<!\\w)(?:${MONTH_IN_FULL})(?!\\w)`);

const ANY_MONTH = new RegExp(anyOf([...MONTH_OF.keys()]));

/** True when a month stands somewhere in the words, be it inside another word. */
export const namesMonth = (folded: string): boolean => ANY_MONTH.test(folded);

const DAY_NUMBER = new Map(Object.entries(allNumbers('dayWords')).map(([word, n]) => [fold(word, 40), n]));
const DAY_WORD = new RegExp(`(?<!\\w)(?:${anyOf([...DAY_NUMBER.keys()])})(?!\\w)`, 'g');
const NEAR_MONTH = new RegExp(`(?<!\\w)${MONTH}`);

/** "October twenty-seventh" with its day in digits. Only words beside a month are days, so others stay. */
export function dayWordsAsDigits(folded: string): string {
  if (!NEAR_MONTH.test(folded)) return folded;
  return folded
    .replace(/([a-z]y)-([a-z])/g, '$1 $2')
    .replace(DAY_WORD, (word) => String(DAY_NUMBER.get(word) ?? word));
}

function whole(source: string): DatePattern {
  return {
    form: 'whole',
    pattern: new RegExp(source, 'g'),
    days: ({ groups }, { today }) => [
      plausibleDay(yearWritten(groups?.['year'] ?? '', today), monthOf(groups), Number(groups?.['day'])),
    ],
  };
}

function noYear(source: string): DatePattern {
  return {
    form: 'no-year',
    pattern: new RegExp(source, 'g'),
    days: ({ groups }, frame: DateFrame) => [dayWithoutYear(monthOf(groups), Number(groups?.['day']), frame)],
  };
}

const monthOf = (groups: RegExpExecArray['groups']): number => MONTH_OF.get(groups?.['month'] ?? '') ?? 0;
