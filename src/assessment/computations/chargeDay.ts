import { LocalDate } from '../kernel/localDate';

/** A day that charges can be counted to: nobody owes for longer, and a slip of the hand is not counted through. */
export const ChargeDay = LocalDate.refine((day) => day < '2200-01-01');
