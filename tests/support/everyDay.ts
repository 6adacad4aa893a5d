import { addDays, day, daysBetween, type LocalDate } from '../../src/assessment';

/** Every calendar day from one to another, both included. */
export const everyDay = (from: string, to: string): readonly LocalDate[] =>
  Array.from({ length: daysBetween(day(from), day(to)) + 1 }, (_, index) => addDays(day(from), index));
