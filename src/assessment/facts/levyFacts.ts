import { z } from 'zod';
import { factOf } from './fact';

const cents = z.int().positive();

/** What a levy must leave. Units are in the names; money is whole cents. */
export const LevyFacts = z.strictObject({
  /** A year, by the filing status on the statement; a qualifying surviving spouse counts as joint (IRC 63(c)(2), 6334(d)). */
  standardDeductionCents: factOf(
    z.strictObject({
      single: cents,
      'married-joint': cents,
      'married-separate': cents,
      'head-of-household': cents,
    }),
  ),
  /** A year, for each dependent, while there is no personal exemption (IRC 6334(d)(4)). */
  exemptionPerDependentCents: factOf(cents),
  /** A year, for each of: 65 or older, blind; of oneself and of a spouse (IRC 63(f)). */
  additionalStandardDeductionCents: factOf(z.strictObject({ unmarried: cents, married: cents })),
  /** Into how many paydays a year is divided (26 CFR 301.6334-3). */
  payPeriodsPerYear: factOf(
    z.strictObject({
      daily: z.int().positive(),
      weekly: z.int().positive(),
      biweekly: z.int().positive(),
      semimonthly: z.int().positive(),
      monthly: z.int().positive(),
    }),
  ),
  /** Whether the table of that year (Publication 1494) was printed again with other amounts, as far as we could find out. */
  exemptionTableReissue: factOf(z.enum(['none', 'not-established'])),
  /** Fuel, provisions, furniture, personal effects, arms, livestock and poultry together (IRC 6334(a)(2), (g)). */
  exemptHouseholdCents: factOf(cents),
  /** Books and tools of a trade together (IRC 6334(a)(3), (g)). */
  exemptToolsCents: factOf(cents),
  /** A levy of at most this takes no residence at all (IRC 6334(a)(13)(A)). */
  smallLevyResidenceCents: factOf(cents),
});
export type LevyFacts = z.infer<typeof LevyFacts>;
