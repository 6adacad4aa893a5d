import { law } from '../charges/law';
import type { PlanCost } from '../charges/planCost';
import type { FactBook } from '../facts/factBook';
import type { Assumption } from '../math/assumption';
import { shown, type MoneyFigure } from '../math/figure';
import { mathStep } from '../math/mathStep';
import type { MonthlyPlan } from './monthlyPlan';
import type { OptionComparison } from './optionComparison';
import { NO_MONEY, type OptionMoney } from './optionMoney';

/** A monthly plan that pays everything (IRC 6159): each month, in all with its fee, and how long. */
export function longTermMoney(plan: MonthlyPlan, factBook: FactBook): OptionMoney {
  const { cost, smallest, missing, gaps } = plan;
  const open = { ...NO_MONEY, smallest, missing, gaps };
  if (!cost) return open;
  const fee = feeOf(plan);
  const blockers = blockersOf(cost);
  if (cost.outcome === 'never-paid') return { ...open, blockers, fee };
  return {
    ...open,
    blockers,
    doubts: cost.warnings.includes('longer-than-time-to-collect') ? ['longer-than-time-to-collect'] : [],
    fee,
    monthly: paymentTold(eachMonth(cost), factBook),
    total: withFee(cost.totalPaid, fee, factBook),
    months: cost.payments,
    lastPayment: cost.lastDay.day,
  };
}

/** The fee of the plan, where all that it hangs on was told. */
export const feeOf = ({ cost, feeKnown }: MonthlyPlan): MoneyFigure | undefined =>
  feeKnown ? cost?.fee.fee : undefined;

function blockersOf({ outcome, warnings }: PlanCost): OptionComparison['blockers'] {
  if (outcome === 'never-paid') return ['payment-never-pays-all'];
  return warnings.includes('not-paid-before-collection-ends') ? ['not-paid-before-collection-ends'] : [];
}

/** Every payment but the last, which is what is left. */
const eachMonth = ({ rows }: Extract<PlanCost, { outcome: 'paid' }>): number => rows[0]?.paid ?? 0;

/** A monthly payment as the person named it. */
export const paymentTold = (cents: number, factBook: FactBook): MoneyFigure => ({
  cents,
  ...shown([mathStep('payment-told', {}, { cents }, [law(factBook, 'irc-6159')])]),
});

/** Payments and fee together; without a known fee, the payments alone. */
export function withFee(paid: MoneyFigure, fee: MoneyFigure | undefined, factBook: FactBook): MoneyFigure {
  if (!fee) return paid;
  const cents = paid.cents + fee.cents;
  const values = { paid: { cents: paid.cents }, fee: { cents: fee.cents } };
  const sum = mathStep('plan-total', values, { cents }, [law(factBook, 'irc-6159')]);
  return { cents, ...shown([...paid.steps, ...fee.steps, sum], assumedOf(paid, fee)) };
}

/** What the parts of a sum take for granted, each thing once. */
const assumedOf = (...parts: readonly MoneyFigure[]): readonly Assumption[] => [
  ...new Map(
    parts.flatMap(({ assumptions }) => assumptions).map((each) => [JSON.stringify(each), each]),
  ).values(),
];
