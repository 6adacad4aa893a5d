import { UTCDateMini } from '@date-fns/utc/date/mini';
import { addYears as yearsLater } from 'date-fns/addYears';
import { z } from 'zod';

/** A calendar day with no time and no zone, as printed on a notice: `2026-11-22`. */
export const LocalDate = z.iso.date().brand<'LocalDate'>();
export type LocalDate = z.infer<typeof LocalDate>;

/** Reads `YYYY-MM-DD`; throws on a day that no calendar has. */
export const day = (text: string): LocalDate => LocalDate.parse(text);

/** The day of this year, month (1-12) and day of month, or `undefined` when no calendar has it (30 February). */
export function dayOf(year: number, month: number, dayOfMonth: number): LocalDate | undefined {
  const text = [String(year).padStart(4, '0'), pad(month), pad(dayOfMonth)].join('-');
  return z.regexes.date.test(text) ? (text as LocalDate) : undefined;
}

export const addDays = (from: LocalDate, days: number): LocalDate => dayAt(start(from) + days * A_DAY);

/** The same-numbered day of another month, or that month's last day where it has no such number: 31 January gives 28 February. */
export function addMonths(from: LocalDate, months: number): LocalDate {
  const all = 12 * yearOf(from) + monthOf(from) - 1 + months;
  const year = Math.floor(all / 12);
  const month = all - 12 * year + 1;
  const dayOfMonth = Math.min(Number(from.slice(8)), daysInMonth(year, month));
  return textOf(year, month, dayOfMonth);
}

/** The same day in another year; 29 February becomes 28 February where there is none. */
export const addYears = (from: LocalDate, years: number): LocalDate =>
  dayAt(yearsLater(new UTCDateMini(start(from)), years).getTime());

/** Whole days from `from` to `to`: negative when `to` is earlier. */
export const daysBetween = (from: LocalDate, to: LocalDate): number => (start(to) - start(from)) / A_DAY;

/** 0 is Sunday, 6 is Saturday. */
export const weekday = (of: LocalDate): number => new Date(start(of)).getUTCDay();

export const isWeekend = (of: LocalDate): boolean => weekday(of) % 6 === 0;

export const yearOf = (of: LocalDate): number => Number(of.slice(0, 4));

/** The next day starts a month. */
export const isMonthEnd = (of: LocalDate): boolean => addDays(of, 1).endsWith('-01');

/** Days are ISO text, so the order of text is the order of time. */
export const isBefore = (a: LocalDate, b: LocalDate): boolean => a < b;
export const isAfter = (a: LocalDate, b: LocalDate): boolean => a > b;
export const earliest = (first: LocalDate, ...rest: readonly LocalDate[]): LocalDate =>
  rest.reduce((min, each) => (each < min ? each : min), first);
export const latest = (first: LocalDate, ...rest: readonly LocalDate[]): LocalDate =>
  rest.reduce((max, each) => (each > max ? each : max), first);

/** Days of UTC have no change of the clock, so all of them are equally long. */
const A_DAY = 24 * 60 * 60 * 1000;

/** The moment at which the day starts in UTC: of a day alone, ISO text means that. */
const start = (of: LocalDate): number => Date.parse(of);

/** Part by part: `toISOString` takes five times as long, and ten years of a plan ask for thousands of days. */
function dayAt(moment: number): LocalDate {
  const date = new Date(moment);
  return textOf(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
}

const textOf = (year: number, month: number, dayOfMonth: number): LocalDate =>
  `${String(year).padStart(4, '0')}-${pad(month)}-${pad(dayOfMonth)}` as LocalDate;

const monthOf = (of: LocalDate): number => Number(of.slice(5, 7));

/** By the Gregorian calendar. Reckoned on the numbers: ten years of a plan ask for thousands of months, and an object of dates for each takes five times as long. */
function daysInMonth(year: number, month: number): number {
  if (month !== 2) return SHORT_MONTHS.has(month) ? 30 : 31;
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}

const SHORT_MONTHS: ReadonlySet<number> = new Set([4, 6, 9, 11]);

const pad = (part: number): string => (part < 10 ? `0${part}` : String(part));
