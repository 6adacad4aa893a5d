import type { CompareCase } from './compareCase';
import type { ComparedMoney } from './comparedMoney';

/** The case, with how the person can pay and whether living leaves anything taken from the amounts, where they did not say it themselves. */
export const withPayingKnown = (input: CompareCase, money: ComparedMoney): CompareCase => ({
  ...input,
  canPay: input.canPay ?? canPayBy(input, money),
  hardship: input.hardship ?? (input.monthlyDisposable === 0 ? true : undefined),
});

function canPayBy({ monthlyPayment }: CompareCase, { plan, ways }: ComparedMoney): CompareCase['canPay'] {
  if (monthlyPayment === undefined) return undefined;
  if (monthlyPayment === 0) return 'not-at-all';
  const lastDay = ways['short-term-plan'].lastPayment;
  return plan?.cost?.outcome === 'paid' && lastDay !== undefined && plan.cost.lastDay.day <= lastDay
    ? 'within-180-days'
    : 'monthly';
}
