import { addMonths, type LocalDate } from '../kernel/localDate';

/** Whole months from a day until the last day on which the IRS may collect (IRC 6502); a part of a month is none. */
export function monthsLeft(from: LocalDate, collectionEnds: LocalDate): number {
  let months = 0;
  while (addMonths(from, months + 1) <= collectionEnds) months += 1;
  return months;
}
