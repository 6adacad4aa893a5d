import { z } from 'zod';
import { factOf } from './fact';

const percent = factOf(z.number().positive());

/** Rates of interest and of the penalties. Units are in the names; money is whole cents, percents are of a hundred. */
export const ChargeFacts = z.strictObject({
  /** A year, of underpayments of people; set anew each quarter (IRC 6621(a)(2), (b)). */
  underpaymentInterestPercent: percent,
});
export type ChargeFacts = z.infer<typeof ChargeFacts>;
