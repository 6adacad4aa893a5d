import { z } from 'zod';
import { unknownFor, type Unknown } from '../computations/computation';
import type { FactBook } from '../facts/factBook';
import { halfUp } from '../kernel/halfUp';
import { LocalDate } from '../kernel/localDate';
import { err, ok, type Result } from '../kernel/result';
import { CountFigure, DayFigure, MoneyFigure } from '../math/figure';
import { totalOf } from './balance';
import { isPaidOff, type FollowedBalance } from './followedBalance';
import { PlanChannel, PlanFee } from './planFee';
import { signUp, type SignUpInput } from './signUp';
import { paidPlanFigures } from './planFigures';
import { monthAdds } from './planMonth';
import { PlanRow, planRows } from './planRow';
import { planOpening, type PlannedBalance } from './planOpening';
import { planRun } from './planRun';
import { PlanWarning, planWarnings, type PlanLimits } from './planWarning';
import { shortTermCost, ShortTermCost } from './shortTermCost';
import { withoutPaying, WithoutPaying } from './withoutPaying';

export interface PlanCostInput extends PlannedBalance, PlanLimits, Omit<SignUpInput, 'on' | 'everything'> {
  /** In whole cents. */
  readonly monthlyPayment: number;
}

const either = {
  /** To be said before anything else, the gravest first. */
  warnings: z.array(PlanWarning),
  firstPayment: LocalDate,
  /** What interest and penalties add from the first payment to the second. */
  monthAdds: MoneyFigure,
  fee: PlanFee,
  /** How it is asked for: as told, or the cheapest way that the size of the debt leaves open. */
  channel: PlanChannel,
  rows: z.array(PlanRow),
  /** The same debt in a short-term plan instead. */
  shortTerm: ShortTermCost,
  /** The same debt if nothing is paid by the day of the last row. */
  waiting: WithoutPaying,
};

export const PlanCost = z.discriminatedUnion('outcome', [
  z.object({
    outcome: z.literal('paid'),
    ...either,
    payments: CountFigure,
    lastDay: DayFigure,
    lastPayment: MoneyFigure,
    totalPaid: MoneyFigure,
    totalInterest: MoneyFigure,
    totalPenalty: MoneyFigure,
    /** Interest, penalty and fee from now on. */
    totalCost: MoneyFigure,
  }),
  /** Interest and penalties outrun the payments. */
  z.object({ outcome: z.literal('never-paid'), ...either }),
]);
export type PlanCost = z.infer<typeof PlanCost>;

/** What a monthly plan costs until nothing is left, beside a short-term plan and beside waiting (IRC 6159, 6601, 6651(h)). */
export function planCost(input: PlanCostInput, factBook: FactBook): Result<PlanCost, Unknown> {
  const opening = planOpening(input, factBook);
  if (!opening.ok) return opening;
  const payment = { cents: input.monthlyPayment, first: opening.value.firstPayment };
  const plan = planRun(opening.value, payment, factBook);
  if (!plan.ok) return err(unknownFor(plan.error));
  const beside = besideThePlan(input, plan.value, factBook);
  if (!beside.ok) return beside;
  if (!isPaidOff(plan.value)) return ok({ outcome: 'never-paid', ...beside.value });
  const { rows, fee } = beside.value;
  const figures = paidPlanFigures({ plan: plan.value, rows, payment, fee: fee.fee });
  return ok({ outcome: 'paid', ...beside.value, ...figures });
}

interface BesideThePlan {
  readonly warnings: PlanWarning[];
  readonly firstPayment: LocalDate;
  readonly monthAdds: MoneyFigure;
  readonly fee: PlanFee;
  readonly channel: PlanChannel;
  readonly rows: PlanRow[];
  readonly shortTerm: ShortTermCost;
  readonly waiting: WithoutPaying;
}

/** Ten years: the time to collect (IRC 6502(a)). */
const ROWS_OF_A_PLAN_WITHOUT_END = 120;

/** What is told of any plan, whether it ends or not. */
function besideThePlan(
  input: PlanCostInput,
  plan: FollowedBalance,
  factBook: FactBook,
): Result<BesideThePlan, Unknown> {
  const all = planRows(plan);
  const rows = isPaidOff(plan) ? [...all] : all.slice(0, ROWS_OF_A_PLAN_WITHOUT_END);
  const everything = halfUp(totalOf(plan.opening.balance));
  const asked = signUp({ ...input, on: input.asOf, everything }, factBook);
  if (!asked.ok) return asked;
  const shortTerm = shortTermCost(input, factBook);
  if (!shortTerm.ok) return shortTerm;
  const waiting = withoutPaying(input, rows.at(-1)?.day ?? input.asOf, factBook);
  if (!waiting.ok) return waiting;
  return ok({
    warnings: [...planWarnings(plan, input.monthlyPayment, { ...input, ...asked.value })],
    firstPayment: rows[0]?.day ?? input.asOf,
    monthAdds: monthAdds(plan, rows),
    fee: asked.value.fee,
    channel: asked.value.channel,
    rows,
    shortTerm: shortTerm.value,
    waiting: waiting.value,
  });
}
