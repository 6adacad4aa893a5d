import { z } from 'zod';
import { unknownFor, type Unknown } from '../computations/computation';
import type { FactValue } from '../facts/fact';
import type { FactBook } from '../facts/factBook';
import { valueOn } from '../facts/valueOn';
import type { LocalDate } from '../kernel/localDate';
import { err, ok, type Result } from '../kernel/result';
import { MoneyFigure, shown } from '../math/figure';
import { mathStep } from '../math/mathStep';

/** One way to pay an offer: the least it must be, and over which time. */
export const MinimumOffer = z.object({
  /** Equity and the months of remaining income; an offer must be more than zero even where this is zero. */
  amount: MoneyFigure,
  /** How many months of remaining income it holds. */
  incomeMonths: z.int(),
  /** The most payments, where there is a limit on them. */
  mostPayments: z.int().optional(),
  /** The most months after acceptance (lump sum) or after the offer is made (periodic), never more than are left to collect. */
  mostMonths: z.int(),
});
export type MinimumOffer = z.infer<typeof MinimumOffer>;

export interface Collectible {
  readonly equity: MoneyFigure;
  /** Whole dollars, never below zero. */
  readonly remainingMonthly: number;
  /** Until the last of all tax years offered can no longer be collected. */
  readonly monthsLeft?: number | undefined;
}

export interface MinimumOffers {
  readonly lumpSum: MinimumOffer;
  readonly periodic: MinimumOffer;
}

/** The minimum of both ways: 12 months of income when paid at once, 24 when paid by the month, fewer only when fewer are left for every year (IRM 5.8.5.25). */
export function minimumOffers(
  collectible: Collectible,
  { offers }: FactBook,
  on: LocalDate,
): Result<MinimumOffers, Unknown> {
  const lump = valueOn(offers.lumpSumOffer, on);
  if (!lump.ok) return err(unknownFor(lump.error));
  const periodic = valueOn(offers.periodicOffer, on);
  if (!periodic.ok) return err(unknownFor(periodic.error));
  const { payments, months } = lump.value.value;
  return ok({
    lumpSum: {
      ...minimum(collectible, lump.value),
      mostPayments: payments,
      mostMonths: atMost(months, collectible),
    },
    periodic: {
      ...minimum(collectible, periodic.value),
      mostMonths: atMost(periodic.value.value.mostMonths, collectible),
    },
  });
}

/** Never more months than are left to collect. */
const atMost = (months: number, { monthsLeft }: Pick<Collectible, 'monthsLeft'>): number =>
  Math.min(months, monthsLeft ?? Infinity);

function minimum(
  { equity, remainingMonthly, monthsLeft }: Collectible,
  rule: FactValue<{ readonly incomeMonths: number }>,
): Pick<MinimumOffer, 'amount' | 'incomeMonths'> {
  const incomeMonths = atMost(rule.value.incomeMonths, { monthsLeft });
  const income = remainingMonthly * incomeMonths;
  const cents = equity.cents + income;
  const months = { monthly: { cents: remainingMonthly }, months: { count: incomeMonths } };
  const steps = [
    mathStep('future-income', months, { cents: income }, [rule]),
    mathStep('minimum-offer', { equity: { cents: equity.cents }, income: { cents: income } }, { cents }, [
      rule,
    ]),
  ];
  const assumptions =
    monthsLeft === undefined ? [{ assumption: 'time-to-collect-is-longer' as const, values: {} }] : [];
  const amount = { cents, ...shown([...equity.steps, ...steps], [...equity.assumptions, ...assumptions]) };
  return { amount, incomeMonths };
}
