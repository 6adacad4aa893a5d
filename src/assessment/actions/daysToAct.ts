import { isBusinessDay, nextBusinessDay } from '../deadlines/businessDays';
import { isInHolidayCalendar } from '../deadlines/legalHolidays';
import { addDays, type LocalDate } from '../kernel/localDate';
import type { Way } from './howToAct';

/** The first day on which something can be done in each way: today, or the next day on which offices are open. */
export const daysToAct = (asOf: LocalDate): Readonly<Record<Way, LocalDate>> => ({
  'any-day': asOf,
  'business-day': !knowsTheDaysAfter(asOf) || isBusinessDay(asOf) ? asOf : nextBusinessDay(asOf),
});

/** A week is longer than any run of closed days. */
const knowsTheDaysAfter = (asOf: LocalDate): boolean =>
  isInHolidayCalendar(asOf) && isInHolidayCalendar(addDays(asOf, 7));
