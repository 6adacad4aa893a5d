import { z } from 'zod';
import { valueOn } from '../facts/valueOn';
import { halfUp } from '../kernel/halfUp';
import { addYears, type LocalDate } from '../kernel/localDate';
import { totalOf } from './balance';
import { isPaidOff, type FollowedBalance } from './followedBalance';

/** What to say before anything else about a plan, the gravest first. */
export const PlanWarning = z.enum([
  /** The IRS's time to collect ends before the first payment: ask it for the exact day before paying anything (IRC 6502(a)). */
  'time-to-collect-is-over',
  /** More than is left of income after allowable living expenses. */
  'payment-above-disposable-income',
  /** Interest and penalties grow as fast as it pays: nothing will ever be left to pay. */
  'never-paid',
  /** At first, what is owed does not fall. */
  'balance-does-not-fall-at-first',
  /** The time to collect ends before the last payment, so this is a partial payment plan (IRC 6159(a)). */
  'not-paid-before-collection-ends',
  /** Online was asked for, but the debt is above the limit of the online application, so that the fee is that of phone or mail. */
  'too-much-for-online',
  /** Nothing is owed: there is no plan to ask for. */
  'nothing-owed',
  /** Nobody said when that is, but it takes longer than the whole time to collect. */
  'longer-than-time-to-collect',
]);
export type PlanWarning = z.infer<typeof PlanWarning>;

export interface PlanLimits {
  /** Income less allowable living expenses, each month, in cents. */
  readonly monthlyDisposable?: number | undefined;
  /** The last day on which the IRS may collect (IRC 6502(a)). */
  readonly collectionEnds?: LocalDate | undefined;
  readonly isTooMuchOnline?: boolean | undefined;
}

/** The warnings about a plan of one payment a month. */
export function planWarnings(
  plan: FollowedBalance,
  payment: number,
  limits: PlanLimits,
): readonly PlanWarning[] {
  const { monthlyDisposable } = limits;
  const isAboveIncome = monthlyDisposable !== undefined && payment > monthlyDisposable;
  if (plan.run.points.length === 0) return ['nothing-owed'];
  return [
    ...(isOverBeforeFirst(plan, limits) ? (['time-to-collect-is-over'] as const) : []),
    ...(isAboveIncome ? (['payment-above-disposable-income'] as const) : []),
    ...(isPaidOff(plan) ? [] : (['never-paid'] as const)),
    ...(fallsAtFirst(plan) ? [] : (['balance-does-not-fall-at-first'] as const)),
    ...tooLong(plan, limits),
    ...(limits.isTooMuchOnline ? (['too-much-for-online'] as const) : []),
  ];
}

/** No payment comes while the IRS may still collect. */
const isOverBeforeFirst = ({ run }: FollowedBalance, { collectionEnds }: PlanLimits): boolean =>
  collectionEnds !== undefined && collectionEnds < (run.points[0]?.day ?? collectionEnds);

function tooLong({ opening, run, factBook }: FollowedBalance, { collectionEnds }: PlanLimits): PlanWarning[] {
  const last = run.points.at(-1)?.day ?? opening.asOf;
  if (collectionEnds) return last > collectionEnds ? ['not-paid-before-collection-ends'] : [];
  const years = valueOn(factBook.rules.collectionYears, opening.asOf);
  return years.ok && last > addYears(opening.asOf, years.value.value) ? ['longer-than-time-to-collect'] : [];
}

/** Whether the second payment, which comes a whole month after the first, leaves less than that one did. */
function fallsAtFirst({ run }: FollowedBalance): boolean {
  const [first, second] = run.points;
  return !first || !second || halfUp(totalOf(second.balance)) < halfUp(totalOf(first.balance));
}
