import { addDays, isWeekend, type LocalDate } from '../kernel/localDate';
import { legalHoliday } from './legalHolidays';

/** Neither a Saturday, a Sunday nor a legal holiday in the District of Columbia (IRC 7503). */
export const isBusinessDay = (day: LocalDate): boolean => !isWeekend(day) && legalHoliday(day) === undefined;

/** The first business day after this one. */
export const nextBusinessDay = (after: LocalDate): LocalDate => businessDayOnOrAfter(addDays(after, 1));

/** The day itself, or the first business day after it: where IRC 7503 moves a last day to. */
export const businessDayOnOrAfter = (day: LocalDate): LocalDate =>
  isBusinessDay(day) ? day : businessDayOnOrAfter(addDays(day, 1));

/** The day itself, or the last business day before it: the day on which a post office counter was still open. */
export const businessDayOnOrBefore = (day: LocalDate): LocalDate =>
  isBusinessDay(day) ? day : businessDayOnOrBefore(addDays(day, -1));

/** The `count`th business day after this day. */
export function addBusinessDays(from: LocalDate, count: number): LocalDate {
  if (!Number.isInteger(count) || count < 0) throw new RangeError(`not a count of business days: ${count}`);
  return Array.from({ length: count }).reduce<LocalDate>((day) => nextBusinessDay(day), from);
}
