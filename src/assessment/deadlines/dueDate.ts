import { isWeekend, type LocalDate } from '../kernel/localDate';
import { businessDayOnOrAfter } from './businessDays';

/** The legal last day of an act, and why it is later than the bare count. */
export interface DueDate {
  readonly lastDay: LocalDate;
  readonly rolledOver?: 'weekend' | 'legal-holiday';
}

/** Moves a last day that falls on a Saturday, Sunday or D.C. legal holiday to the next day that is none of these (IRC 7503). */
export function dueDate(unrolled: LocalDate): DueDate {
  const lastDay = businessDayOnOrAfter(unrolled);
  if (lastDay === unrolled) return { lastDay };
  return { lastDay, rolledOver: isWeekend(unrolled) ? 'weekend' : 'legal-holiday' };
}
