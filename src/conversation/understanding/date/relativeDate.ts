import { addDays, dayOf, isAfter, isBefore, weekday, yearOf, type LocalDate } from '../../../assessment';
import { fold } from '../fold';
import { anyOf } from '../words/wordPattern';
import { allNumbers, allPhrases, wordLists } from '../words/words';
import type { DateFrame, DatePattern } from './dateMention';

const foldedNumbers = (numbers: Readonly<Record<string, number>>): ReadonlyMap<string, number> =>
  new Map(Object.entries(numbers).map(([word, n]) => [fold(word, 40), n]));

const OFFSET = foldedNumbers(allNumbers('relativeDays'));
const UNIT = foldedNumbers(allNumbers('agoUnits'));
const COUNT = new Map([
  ...foldedNumbers(allNumbers('numbers')),
  ...allPhrases('oneWords').map((word) => [word, 1] as const),
]);
const WEEKDAY = new Map(
  wordLists.flatMap((list) =>
    list.weekdays.flatMap((names, index) => names.map((name) => [fold(name, 40), index] as const)),
  ),
);
const weekdayNames = anyOf([...WEEKDAY.keys()]);

/** Days counted from today: "yesterday", "two weeks ago", "el viernes pasado". Months ago name no day. */
export const relativeDates: readonly DatePattern[] = [
  {
    form: 'relative',
    pattern: standing(`(?<offset>${anyOf([...OFFSET.keys()])})`),
    days: ({ groups }, { today }) => [addDays(today, OFFSET.get(groups?.['offset'] ?? '') ?? 0)],
  },
  ...allPhrases('ago').map((frame): DatePattern => ({
    form: 'relative',
    pattern: standing(
      fold(frame, 200)
        .replace('{n}', `(?<n>\\d{1,3}|${anyOf([...COUNT.keys()])})`)
        .replace('{unit}', `(?<unit>${anyOf([...UNIT.keys()])})`),
    ),
    days: ({ groups }, { today }) => [
      addDays(today, -count(groups?.['n'] ?? '') * (UNIT.get(groups?.['unit'] ?? '') ?? 0)),
    ],
  })),
  ...allPhrases('lastWeekday').map((frame): DatePattern => ({
    form: 'relative',
    pattern: standing(fold(frame, 200).replace('{weekday}', `(?<weekday>${weekdayNames})`)),
    days: ({ groups }, { today }) => [addDays(today, -daysSince(groups, today, 7))],
  })),
];

/** A weekday alone is the latest one; said on that weekday it could be today or a week ago. */
export const bareWeekday: DatePattern = {
  form: 'relative',
  pattern: standing(`(?<weekday>${weekdayNames})`),
  days: ({ groups }, { today }) => {
    const back = daysSince(groups, today, 0);
    return back === 0 ? [today, addDays(today, -7)] : [addDays(today, -back)];
  },
};

/** "The 14th": in the month that is being corrected, else the two latest days it can be. */
export const dayOnly: DatePattern = {
  form: 'day-only',
  pattern: new RegExp(
    `(?<![\\w$.,/-])(?:(?:${anyOf(allPhrases('dayLead'))}) (?<led>\\d{1,2})(?:${anyOf(allPhrases('daySuffixes'))})?|(?<suffixed>\\d{1,2})(?:${anyOf(allPhrases('daySuffixes'))}))(?![\\w%$]|[.,/-]\\d)`,
    'g',
  ),
  days: ({ groups }, frame) => daysOfMonth(Number(groups?.['led'] ?? groups?.['suffixed']), frame),
};

/** The days of some months that carry this number. */
export function daysOfMonth(
  dayOfMonth: number,
  { today, about, after }: DateFrame,
): readonly (LocalDate | undefined)[] {
  if (about) return [dayOf(yearOf(about), monthOf(about), dayOfMonth)];
  if (after) return nextDays(dayOfMonth, after);
  const lastMonths = [0, 1, 2, 3].map((back) => monthBefore(today, back));
  return lastMonths
    .map(([year, month]) => dayOf(year, month, dayOfMonth))
    .filter((day) => day !== undefined && !isAfter(day, today))
    .slice(0, 2);
}

const nextDays = (dayOfMonth: number, after: LocalDate): readonly (LocalDate | undefined)[] =>
  [0, -1, -2, -3]
    .map((back) => monthBefore(after, back))
    .map(([year, month]) => dayOf(year, month, dayOfMonth))
    .filter((day) => day !== undefined && !isBefore(day, after))
    .slice(0, 2);

/** The weekday that a word names, 0 is Sunday. */
export const weekdayNamed = (word: string): number | undefined => WEEKDAY.get(word);

function standing(source: string): RegExp {
  return new RegExp(`(?<!\\w)${source}(?!\\w)`, 'g');
}

const count = (text: string): number => COUNT.get(text) ?? Number(text);

function daysSince(groups: RegExpExecArray['groups'], today: LocalDate, whenToday: 0 | 7): number {
  return (weekday(today) - (WEEKDAY.get(groups?.['weekday'] ?? '') ?? 0) + 7) % 7 || whenToday;
}

const monthOf = (day: LocalDate): number => Number(day.slice(5, 7));

function monthBefore(today: LocalDate, back: number): readonly [number, number] {
  const months = yearOf(today) * 12 + monthOf(today) - 1 - back;
  return [Math.floor(months / 12), (months % 12) + 1];
}
