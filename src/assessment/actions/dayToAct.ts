import { isBusinessDay, nextBusinessDay } from '../deadlines/businessDays';
import { isInHolidayCalendar } from '../deadlines/legalHolidays';
import { addDays, type LocalDate } from '../kernel/localDate';
import type { Way } from './howToAct';

/** The first day on which it can be done: today, or the next day on which offices are open. */
export function dayToAct(way: Way, asOf: LocalDate): LocalDate {
  if (way === 'any-day' || !knowsTheDaysAfter(asOf)) return asOf;
  return isBusinessDay(asOf) ? asOf : nextBusinessDay(asOf);
}

/** A week is longer than any run of closed days. */
const knowsTheDaysAfter = (asOf: LocalDate): boolean =>
  isInHolidayCalendar(asOf) && isInHolidayCalendar(addDays(asOf, 7));
