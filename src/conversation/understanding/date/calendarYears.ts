import { dayOf, isAfter, isBefore, yearOf, type LocalDate } from '../../../assessment';
import type { DateFrame } from './dateMention';

/** A year as written on a date: two digits are this century up to next year, else the last one. */
export function yearWritten(written: string, today: LocalDate): number {
  const digits = written.replace("'", '');
  if (digits.length > 2) return Number(digits);
  const thisCentury = 2000 + Number(digits);
  return thisCentury <= yearOf(today) + 1 ? thisCentury : thisCentury - 100;
}

/** The day, unless no calendar has it or no living person's letter could carry it. */
export function plausibleDay(year: number, month: number, dayOfMonth: number): LocalDate | undefined {
  return year >= 1950 && year <= 2100 ? dayOf(year, month, dayOfMonth) : undefined;
}

/**
 * A date without a year: the first such day from `after` on, in the year of the day that is being corrected, else the
 * latest such day not after today.
 */
export function dayWithoutYear(month: number, dayOfMonth: number, frame: DateFrame): LocalDate | undefined {
  if (frame.after) return firstOnOrAfter(frame.after, month, dayOfMonth);
  if (frame.about) return dayOf(yearOf(frame.about), month, dayOfMonth);
  const thisYear = yearOf(frame.today);
  for (let back = 0; back <= LEAP_CYCLE; back += 1) {
    const day = dayOf(thisYear - back, month, dayOfMonth);
    if (day && !isAfter(day, frame.today)) return day;
  }
  return undefined;
}

/** 29 February comes back after eight years at most. */
const LEAP_CYCLE = 8;

function firstOnOrAfter(after: LocalDate, month: number, dayOfMonth: number): LocalDate | undefined {
  for (let on = 0; on <= LEAP_CYCLE; on += 1) {
    const day = dayOf(yearOf(after) + on, month, dayOfMonth);
    if (day && !isBefore(day, after)) return day;
  }
  return undefined;
}
