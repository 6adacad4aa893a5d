import { addYears, LocalDate } from '../kernel/localDate';

/** A day that charges can be counted to: nobody owes for longer, and a slip of the hand is not counted through. */
export const ChargeDay = LocalDate.refine((day) => day < '2200-01-01', { abort: true });

/** Whether a day is near enough to the start of charges to be worth counting to: fifty years, five times what the IRS has to collect (IRC 6502(a)). */
export const isWithinFiftyYears = (from: LocalDate, to: LocalDate): boolean => to <= addYears(from, 50);
