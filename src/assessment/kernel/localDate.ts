import { UTCDate } from '@date-fns/utc';
import { addDays as daysLater } from 'date-fns/addDays';
import { addYears as yearsLater } from 'date-fns/addYears';
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import { isWeekend as isOnWeekend } from 'date-fns/isWeekend';
import { z } from 'zod';

/** A calendar day with no time and no zone, as printed on a notice: `2026-11-22`. */
export const LocalDate = z.iso.date().brand<'LocalDate'>();
export type LocalDate = z.infer<typeof LocalDate>;

/** Reads `YYYY-MM-DD`; throws on a day that no calendar has. */
export const day = (text: string): LocalDate => LocalDate.parse(text);

/** The day of this year, month (1-12) and day of month, or `undefined` when no calendar has it (30 February). */
export function dayOf(year: number, month: number, dayOfMonth: number): LocalDate | undefined {
  const text = [String(year).padStart(4, '0'), pad(month), pad(dayOfMonth)].join('-');
  return LocalDate.safeParse(text).data;
}

export const addDays = (from: LocalDate, days: number): LocalDate => back(daysLater(utc(from), days));

/** The same day in another year; 29 February becomes 28 February where there is none. */
export const addYears = (from: LocalDate, years: number): LocalDate => back(yearsLater(utc(from), years));

/** Whole days from `from` to `to`: negative when `to` is earlier. */
export const daysBetween = (from: LocalDate, to: LocalDate): number =>
  differenceInCalendarDays(utc(to), utc(from));

/** 0 is Sunday, 6 is Saturday. */
export const weekday = (of: LocalDate): number => utc(of).getDay();

export const isWeekend = (of: LocalDate): boolean => isOnWeekend(utc(of));

export const yearOf = (of: LocalDate): number => Number(of.slice(0, 4));

/** Days are ISO text, so the order of text is the order of time. */
export const isBefore = (a: LocalDate, b: LocalDate): boolean => a < b;
export const isAfter = (a: LocalDate, b: LocalDate): boolean => a > b;
export const earliest = (first: LocalDate, ...rest: readonly LocalDate[]): LocalDate =>
  rest.reduce((min, each) => (each < min ? each : min), first);
export const latest = (first: LocalDate, ...rest: readonly LocalDate[]): LocalDate =>
  rest.reduce((max, each) => (each > max ? each : max), first);

const utc = (of: LocalDate): UTCDate => new UTCDate(`${of}T00:00:00Z`);
const back = (date: Date): LocalDate => date.toISOString().slice(0, 10) as LocalDate;
const pad = (part: number): string => String(part).padStart(2, '0');
