import { z } from 'zod';
import { LocalDate } from '../kernel/localDate';
import type { CompareCase } from './compareCase';

/** Said before anything else; each is a sentence `compare:warning.<id>`. */
export const ComparisonWarning = z.discriminatedUnion('warning', [
  /** The payment is more than what is left after the living costs that the IRS allows. */
  z.object({
    warning: z.literal('payment-above-disposable'),
    paymentCents: z.int(),
    disposableCents: z.int(),
  }),
  /** By the day that was told, the IRS may no longer collect (IRC 6502): a payment or a plan may be the wrong step. */
  z.object({ warning: z.literal('time-to-collect-is-over'), collectionEnds: LocalDate }),
]);
export type ComparisonWarning = z.infer<typeof ComparisonWarning>;

/** What to say before the ways out: a payment that living costs do not leave is promised only to fail. */
export function comparisonWarnings(
  { monthlyPayment, monthlyDisposable, collectionEnds }: CompareCase,
  asOf: LocalDate,
): ComparisonWarning[] {
  const warnings: ComparisonWarning[] = [];
  if (monthlyPayment !== undefined && monthlyDisposable !== undefined && monthlyPayment > monthlyDisposable)
    warnings.push({
      warning: 'payment-above-disposable',
      paymentCents: monthlyPayment,
      disposableCents: monthlyDisposable,
    });
  if (collectionEnds !== undefined && collectionEnds < asOf)
    warnings.push({ warning: 'time-to-collect-is-over', collectionEnds });
  return warnings;
}
