import { z } from 'zod';

/** What an asset counts in an offer, in whole dollars as the form rounds them, written in cents; no line is below zero. */
export const EquityLine = z.object({
  asset: z.enum([
    'bank',
    'investments',
    'digital-assets',
    'life-insurance',
    'retirement',
    'real-estate',
    'vehicle',
    'personal-effects',
    'business-bank',
    'business-assets',
  ]),
  value: z.int(),
  loan: z.int(),
  /** The share of the value that counts: 100, or the 80 of a quick sale. */
  percent: z.number(),
  /** That share less the loan. */
  equity: z.int(),
  /** What the law exempts from levy: taken off in both counts (IRC 6334(a)(2), (3)). */
  exempt: z.int(),
  /** What only an offer leaves out, and the question whether all can be paid does not (IRM 5.8.5.7, 5.8.5.12). */
  excluded: z.int(),
  /** What counts in the offer. */
  counted: z.int(),
});
export type EquityLine = z.infer<typeof EquityLine>;
