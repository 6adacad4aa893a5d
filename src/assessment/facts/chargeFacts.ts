import { z } from 'zod';
import { LocalDate } from '../kernel/localDate';
import { factOf } from './fact';

const count = factOf(z.int().positive());
const cents = factOf(z.int().positive());
const percent = factOf(z.number().positive());

/** The months of 2022 to 2024 for which the IRS asks no penalty for paying late (Notice 2024-7). */
export const CovidPayRelief = z.strictObject({
  firstTaxYear: z.int(),
  lastTaxYear: z.int(),
  /** The relief starts on this day, or with the first bill if that came later. */
  firstDay: LocalDate,
  lastDay: LocalDate,
  /** The last day of a first bill that is covered. */
  billedBy: LocalDate,
  assessedBelowCents: z.int().positive(),
});
export type CovidPayRelief = z.infer<typeof CovidPayRelief>;

/** To which day the IRS put off a due date of income tax: charges begin only after it (IRC 7508A(a)). */
export const PostponedDueDate = z.strictObject({
  day: LocalDate,
  /** Only of people, on the returns of Form 1040. */
  individualsOnly: z.boolean(),
});
export type PostponedDueDate = z.infer<typeof PostponedDueDate>;

/** Rates of interest and of the penalties. Units are in the names; money is whole cents, percents are of a hundred. */
export const ChargeFacts = z.strictObject({
  /** A year, of underpayments of people; set anew each quarter (IRC 6621(a)(2), (b)). */
  underpaymentInterestPercent: percent,
  /** All months together (IRC 6651(a)(2), (3)). */
  failureToPayMaximumPercent: percent,
  /** From the notice of intent to levy to the day after which months bear the higher rate (IRC 6651(d)(2)(A)). */
  failureToPayRiseDays: count,
  failureToFileMonthlyPercent: percent,
  failureToFileMaximumPercent: percent,
  /** IRC 6651(f). */
  fraudulentFailureToFileMonthlyPercent: percent,
  fraudulentFailureToFileMaximumPercent: percent,
  /** Returns later than this bear at least the minimum (IRC 6651(a)). */
  failureToFileMinimumAfterDays: count,
  /** By the year in which the return is due (IRC 6651(a), (j)). */
  failureToFileMinimumCents: cents,
  covidPayRelief: factOf(CovidPayRelief),
  /** By the due date of law; no value means that it was not put off. */
  postponedDueDate: factOf(PostponedDueDate),
  /** From a refusal of penalty relief. */
  penaltyAppealDays: count,
});
export type ChargeFacts = z.infer<typeof ChargeFacts>;
