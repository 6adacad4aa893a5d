import type { KnownBalance } from '../charges/knownBalance';
import { law } from '../charges/law';
import { projectBalance } from '../charges/projectBalance';
import { addMonths, type LocalDate } from '../kernel/localDate';
import { shown, type MoneyFigure } from '../math/figure';
import { mathStep } from '../math/mathStep';
import { unanswered } from './compareCase';
import { monthsLeft } from './monthsLeft';
import type { MonthlyPlan } from './monthlyPlan';
import { NO_MONEY, type ComparedCase, type OptionMoney } from './optionMoney';
import { feeOf, paymentTold, withFee } from './planMoney';

/** Monthly payments until the time to collect ends; what is still owed then can no longer be collected (IRC 6159(a), 6502). */
export function partialPlanMoney(
  known: KnownBalance,
  plan: MonthlyPlan,
  compared: ComparedCase,
): OptionMoney {
  const { collectionEnds } = compared.input;
  const open = {
    ...NO_MONEY,
    missing: [...plan.missing, ...unanswered(compared.input, 'collectionEnds')],
    gaps: plan.gaps,
  };
  if (!plan.cost || !collectionEnds) return open;
  if (monthsLeft(compared.asOf, collectionEnds) === 0)
    return { ...open, blockers: ['not-paid-before-collection-ends'] };
  if (plan.cost.outcome === 'paid' && plan.cost.lastDay.day <= collectionEnds)
    return { ...open, blockers: ['payment-pays-all-in-time'] };
  return { ...open, settled: PARTIAL, ...untilTheEnd(known, collectionEnds, plan, compared) };
}

/** The amounts show what these leave open: the payment will never cover everything in time. */
const PARTIAL: OptionMoney['settled'] = ['partial-if-never-all', 'hardship-not-known'];

function untilTheEnd(
  known: KnownBalance,
  collectionEnds: LocalDate,
  plan: MonthlyPlan,
  { input: { monthlyPayment = 0 }, factBook, asOf }: ComparedCase,
): Partial<OptionMoney> {
  const months = monthsLeft(asOf, collectionEnds);
  const payments = Array.from({ length: months }, (_, month) => ({
    date: addMonths(asOf, month + 1),
    cents: monthlyPayment,
  }));
  const planFrom = payments[0]?.date;
  const left = projectBalance(
    { ...known, planFrom, payments, until: collectionEnds, onlyTheEnd: true },
    factBook,
  );
  if (!left.ok) return { gaps: left.error.unknown.gaps };
  const fee = feeOf(plan);
  return {
    monthly: paymentTold(monthlyPayment, factBook),
    total: withFee(allPayments(months, monthlyPayment, factBook), fee, factBook),
    fee,
    lastPayment: payments.at(-1)?.date,
    stillOwed: { on: collectionEnds, balance: left.value.total, collectibleUntil: collectionEnds },
  };
}

function allPayments(months: number, each: number, factBook: ComparedCase['factBook']): MoneyFigure {
  const cents = months * each;
  const values = { months: { count: months }, payment: { cents: each } };
  const step = mathStep('partial-plan-payments', values, { cents }, [law(factBook, 'irc-6159', 'irc-6502')]);
  return { cents, ...shown([step], [{ assumption: 'payments-on-time', values: {} }]) };
}
