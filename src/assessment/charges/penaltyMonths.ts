import { addDays, addMonths, isMonthEnd, type LocalDate } from '../kernel/localDate';

/** One month of a penalty; a part of it counts as the whole (IRC 6651(a)). */
export interface PenaltyMonth {
  /** 1 is the month that begins on the day after the due date. */
  readonly number: number;
  readonly firstDay: LocalDate;
  readonly lastDay: LocalDate;
}

/**
 * Every month of IRC 6651 that has begun by a day, counted from the due date of law, whether or not it is a business day
 * (26 CFR 301.6651-1(b)).
 */
export function penaltyMonths(dueDate: LocalDate, through: LocalDate): readonly PenaltyMonth[] {
  const months: PenaltyMonth[] = [];
  let firstDay = addDays(dueDate, 1);
  while (firstDay <= through) {
    const number = months.length + 1;
    const lastDay = monthEndsOn(dueDate, number);
    months.push({ number, firstDay, lastDay });
    firstDay = addDays(lastDay, 1);
  }
  return months;
}

/** The same-numbered day, clipped to the month; after a due date at a month's end, each calendar month's own end (26 CFR 301.6651-1(b)(1), (2)). */
const monthEndsOn = (dueDate: LocalDate, number: number): LocalDate =>
  isMonthEnd(dueDate) ? addDays(addMonths(addDays(dueDate, 1), number), -1) : addMonths(dueDate, number);
