import { addMonths, yearOf, type LocalDate } from '../kernel/localDate';

/** Whole months from a day until the last day on which the IRS may collect (IRC 6502); a part of a month is none. */
export function monthsLeft(from: LocalDate, collectionEnds: LocalDate): number {
  const months = 12 * (yearOf(collectionEnds) - yearOf(from)) + monthOf(collectionEnds) - monthOf(from);
  return Math.max(0, addMonths(from, months) <= collectionEnds ? months : months - 1);
}

const monthOf = (of: LocalDate): number => Number(of.slice(5, 7));
