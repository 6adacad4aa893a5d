import { z } from 'zod';
import { unknownFor, type Unknown } from '../computations/computation';
import type { FactValue } from '../facts/fact';
import type { FactBook } from '../facts/factBook';
import { valueOn } from '../facts/valueOn';
import type { LocalDate } from '../kernel/localDate';
import { err, ok, type Result } from '../kernel/result';
import { halfUp } from '../kernel/halfUp';
import { MoneyFigure, shown } from '../math/figure';
import { mathStep, type MathStep } from '../math/mathStep';
import { copiedRule } from './copiedRule';
import type { MinimumOffers } from './minimumOffer';
import { amountStays } from './tableStays';

/** What goes with the application; nothing of it with a low income (IRC 7122(c)(1), (c)(3)). */
export const OfferPayments = z.object({
  fee: MoneyFigure,
  /** The share of the offer that goes with one that is paid at once. */
  withLumpSum: MoneyFigure,
  /** The first payment, with an offer that is paid by the month; the next ones follow while it is looked at. */
  withPeriodic: MoneyFigure,
  /** Over how many months the periodic offer is spread: no more than are left to collect, and at least one. */
  periodicMonths: z.int(),
  /** A low income pays nothing before the offer is accepted. */
  lowIncome: z.enum(['yes', 'no', 'unknown']),
});
export type OfferPayments = z.infer<typeof OfferPayments>;

interface Application {
  readonly offers: MinimumOffers;
  readonly periodicMonths?: number | undefined;
  readonly lowIncome?: boolean | undefined;
}

/** Fee and first payments of the minimum offers, to the cent. A low income that is not known is taken as none, and said. */
export function offerPayments(
  { offers, periodicMonths, lowIncome }: Application,
  factBook: FactBook,
  on: LocalDate,
): Result<OfferPayments, Unknown> {
  const fee = valueOn(factBook.rules.offerFeeCents, on);
  if (!fee.ok) return err(unknownFor(fee.error));
  const share = valueOn(factBook.offers.lumpSumPaymentPercent, on);
  if (!share.ok) return err(unknownFor(share.error));
  const months = Math.max(1, Math.min(periodicMonths ?? Infinity, offers.periodic.mostMonths));
  const cents = fee.value.value;
  const feeSteps = [mathStep('offer-fee', { fee: { cents } }, { cents }, [fee.value])];
  const due = (steps: readonly MathStep[]) => (lowIncome ? waived(steps, factBook) : figureOf(steps));
  return ok({
    fee: { ...due(feeSteps), assumptions: [...amountStays([fee.value], on)] },
    withLumpSum: due(withLumpSum(offers, share.value)),
    withPeriodic: due(firstPayment(offers, months, share.value)),
    periodicMonths: months,
    lowIncome: lowIncome === undefined ? 'unknown' : lowIncome ? 'yes' : 'no',
  });
}

function withLumpSum({ lumpSum: { amount } }: MinimumOffers, share: FactValue<number>): readonly MathStep[] {
  const cents = halfUp((amount.cents * share.value) / 100);
  const values = { offer: { cents: amount.cents }, percent: { percent: share.value } };
  return [...amount.steps, mathStep('lump-sum-share', values, { cents }, [share])];
}

function firstPayment(
  { periodic: { amount } }: MinimumOffers,
  months: number,
  law: FactValue<number>,
): readonly MathStep[] {
  const cents = halfUp(amount.cents / months);
  const values = { offer: { cents: amount.cents }, months: { count: months } };
  return [...amount.steps, mathStep('first-offer-payment', values, { cents }, [law])];
}

/** With a low income neither fee nor payment is due before the offer is accepted (IRC 7122(c)(3)). */
function waived(steps: readonly MathStep[], factBook: FactBook): MoneyFigure {
  const values = { amount: { cents: centsOfLast(steps) } };
  return figureOf([
    ...steps,
    mathStep('low-income-waiver', values, { cents: 0 }, [copiedRule(factBook, 'irc-7122', 'form-656')]),
  ]);
}

const figureOf = (steps: readonly MathStep[]): MoneyFigure => ({
  cents: centsOfLast(steps),
  ...shown(steps),
});

const centsOfLast = (steps: readonly MathStep[]): number => {
  const result = steps.at(-1)?.result;
  return result && 'cents' in result ? result.cents : 0;
};
