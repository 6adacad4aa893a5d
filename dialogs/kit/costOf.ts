import {
  addYears,
  ok,
  type KnownBalance,
  type LocalDate,
  type Result,
  type Unknown,
} from '../../src/assessment';
import {
  laterFigures,
  presentLaterBalance,
  type LaterBalances,
} from '../../src/conversation/present/presentLaterBalance';
import { figuresOf, presentPlanCost, type PlanShown } from '../../src/conversation/present/presentPlanCost';
import type { Evidence } from '../../src/conversation/present/howSure';
import { say, type Reply, type Say } from '../../src/conversation/reply';
import type { TurnServices } from '../../src/conversation/turnServices';
import { moneyOf } from '../questions/moneyAnswers';
import { budgetOf } from './budgetOf';
import { signUpFees } from './signUpFees';

/** What the debt comes to: with a plan, or on later days. */
export type Cost =
  | { readonly kind: 'plan'; readonly plan: PlanShown }
  | { readonly kind: 'later'; readonly later: LaterBalances };

/** Works out the cost in the way of paying that was told; waiting, when none was. */
export function costOf(services: TurnServices, known: KnownBalance): Result<Cost, Unknown> {
  const { payingWay, monthlyPayment, payoffDate } = moneyOf(services.caseFile);
  if (payingWay === 'monthly' && monthlyPayment) return planOf(services, known, monthlyPayment);
  if (payingWay === 'by-date' && payoffDate) return laterOf(services, known, [payoffDate]);
  return laterOf(services, known, yearsFrom(services.today));
}

export const presentCost = (cost: Cost): readonly Reply[] =>
  cost.kind === 'plan' ? presentPlanCost(cost.plan) : presentLaterBalance(cost.later);

/** The figures whose math can be shown. */
export const costFigures = (cost: Cost): readonly Evidence[] =>
  cost.kind === 'plan' ? figuresOf(cost.plan.plan) : laterFigures(cost.later);

/** How things stand after these many years of waiting. */
const YEARS = [1, 3, 5];

const yearsFrom = (today: LocalDate): readonly LocalDate[] => YEARS.map((years) => addYears(today, years));

/** Signed up for by direct debit, which costs least, and in the cheapest way that the size of the debt leaves open. */
function planOf(services: TurnServices, known: KnownBalance, payment: number): Result<Cost, Unknown> {
  const { money } = services;
  const plan = money.planCost({
    ...known,
    monthlyPayment: payment,
    directDebit: true,
    lowIncome: false,
    monthlyDisposable: budgetOf(services)?.remaining.cents,
  });
  if (!plan.ok) return plan;
  const fees = signUpFees(money, known.asOf);
  if (!fees.ok) return fees;
  const waiting = money.projectBalance({ ...known, until: plan.value.waiting.day });
  const least = money.minimumPayment(known);
  return ok({
    kind: 'plan',
    plan: {
      known,
      payment,
      plan: plan.value,
      fees: fees.value.filter(({ how }) => how !== 'online' || plan.value.channel === 'online'),
      notes: notesOn(services),
      waiting: waiting.ok ? waiting.value : undefined,
      enough: least.ok ? least.value.byForm.cents : undefined,
    },
  });
}

function laterOf(
  services: TurnServices,
  known: KnownBalance,
  days: readonly LocalDate[],
): Result<Cost, Unknown> {
  const { money, caseFile } = services;
  const shortTerm = money.shortTermCost(known);
  if (!shortTerm.ok) return shortTerm;
  const found = days.map((until) => money.projectBalance({ ...known, until }));
  const missing = found.find((each) => !each.ok);
  if (missing) return missing;
  const balances = found.flatMap((each) => (each.ok ? [each.value] : []));
  const paid = moneyOf(caseFile).payingWay === 'by-date';
  return ok({
    kind: 'later',
    later: { known, balances, shortTerm: shortTerm.value, paid, notes: notesOn(services) },
  });
}

/** One amount for several years is counted as that of the latest. */
function notesOn({ caseFile: { taxYears = [] } }: TurnServices): readonly Say[] {
  const year = String(Math.max(...taxYears));
  return taxYears.length > 1 ? [say('math:assumption.latest-year-stands-for-all', { year })] : [];
}
