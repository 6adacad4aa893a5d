import { shown, type CountFigure, type DayFigure, type MoneyFigure } from '../math/figure';
import { mathStep, type MathStep } from '../math/mathStep';
import type { MathValue } from '../math/mathValue';
import { halfUp } from '../kernel/halfUp';
import { bearingOf, totalOf } from './balance';
import { assumptionsBehind, type FollowedBalance } from './followedBalance';
import { interestSteps, penaltySteps } from './growthSteps';
import { law } from './law';
import type { PlanRow } from './planRow';
import type { MonthlyPayment } from './planRun';
import type { MathStepId } from '../math/mathStepId';

/** The figures of a plan that pays everything. */
export interface PaidPlanFigures {
  readonly payments: CountFigure;
  readonly lastDay: DayFigure;
  readonly lastPayment: MoneyFigure;
  readonly totalPaid: MoneyFigure;
  readonly totalInterest: MoneyFigure;
  readonly totalPenalty: MoneyFigure;
  readonly totalCost: MoneyFigure;
}

/** A plan with what it is shown from: its rows, its monthly payment, and the fee for setting it up. */
export interface ShownPlan {
  readonly plan: FollowedBalance;
  readonly rows: readonly PlanRow[];
  readonly payment: MonthlyPayment;
  readonly fee: MoneyFigure;
}

/** How long a plan takes, what is paid in all, and how much of it came on top. */
export function paidPlanFigures(shownPlan: ShownPlan): PaidPlanFigures {
  const { plan, rows, payment, fee } = shownPlan;
  const assumptions = assumptionsBehind(plan);
  const last = rows.at(-1) ?? { day: plan.opening.asOf, paid: 0 };
  const steps = stepsOf(shownPlan);
  const figure = (cents: number, ...lines: readonly MathStep[]): MoneyFigure => ({
    cents,
    ...shown(lines, assumptions),
  });
  return {
    payments: { count: rows.length, ...shown([steps.count], assumptions) },
    lastDay: { day: last.day, ...shown([steps.count, steps.day], assumptions) },
    lastPayment: figure(last.paid, steps.count, steps.last),
    totalPaid: figure(total(rows, 'paid'), steps.count, steps.last, steps.paid),
    totalInterest: figure(total(rows, 'interest'), ...steps.interest),
    totalPenalty: figure(total(rows, 'penalty'), ...steps.penalty),
    totalCost: {
      cents: costOf(shownPlan),
      ...shown(
        [...steps.interest, ...steps.penalty, ...steps.fee, steps.cost],
        [...assumptions, ...fee.assumptions],
      ),
    },
  };
}

function stepsOf({ plan, rows, payment, fee }: ShownPlan) {
  const growth = {
    interest: interestLines(plan, total(rows, 'interest')),
    penalty: penaltySteps(plan, total(rows, 'penalty')),
  };
  const grounds = [law(plan.factBook, 'irc-6159'), ...growth.interest, ...growth.penalty];
  const step = (id: MathStepId, values: MathStep['values'], result: MathValue): MathStep =>
    mathStep(id, values, result, grounds);
  const amount = { cents: payment.cents };
  const last = { cents: rows.at(-1)?.paid ?? 0 };
  const interest = { cents: total(rows, 'interest') };
  const penalty = { cents: total(rows, 'penalty') };
  const full = { count: Math.max(0, rows.length - 1) };
  const first = { day: payment.first };
  const lastDay = { day: rows.at(-1)?.day ?? plan.opening.asOf };
  const balance = { cents: halfUp(totalOf(plan.opening.balance)) };
  const added = { cents: interest.cents + penalty.cents };
  return {
    ...growth,
    fee: fee.steps,
    count: step('plan-payments', { payment: amount, first, balance, added }, { count: rows.length }),
    day: step('plan-last-day', { first, later: full }, lastDay),
    last: step('plan-last-payment', { day: lastDay, balance, added, full, payment: amount }, last),
    paid: step('plan-paid', { full, payment: amount, last }, { cents: total(rows, 'paid') }),
    cost: step(
      'plan-cost',
      { interest, penalty, fee: { cents: fee.cents } },
      { cents: costOf({ rows, fee }) },
    ),
  };
}

/** Where nothing bears interest, none is the whole of it. */
function interestLines(plan: FollowedBalance, cents: number): readonly MathStep[] {
  const lines = interestSteps(plan, bearingOf, cents);
  const none = { first: { cents: 0 }, later: { cents: 0 } };
  return lines.length > 0
    ? lines
    : [mathStep('interest-added', none, { cents }, [law(plan.factBook, 'irc-6601-a')])];
}

const costOf = ({ rows, fee }: Pick<ShownPlan, 'rows' | 'fee'>): number =>
  total(rows, 'interest') + total(rows, 'penalty') + fee.cents;

const total = (rows: readonly PlanRow[], column: 'paid' | 'interest' | 'penalty'): number =>
  rows.reduce((sum, row) => sum + row[column], 0);
