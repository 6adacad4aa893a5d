import type { FactGap } from '../facts/fact';
import type { FactBook } from '../facts/factBook';
import { halfUp } from '../kernel/halfUp';
import { addMonths, type LocalDate } from '../kernel/localDate';
import { ok, type Result } from '../kernel/result';
import type { Assumption } from '../math/assumption';
import { accrualPeriods, accrued, type AccrualPeriod } from './accrualPeriods';
import { totalOf, type Balance } from './balance';
import { assumptionsBehind, followBalance } from './followedBalance';
import type { Opening } from './knownBalance';
import { payBalance } from './payBalance';

/** The smallest monthly payment that leaves nothing by a day. */
export interface PaymentBy {
  /** In whole cents. */
  readonly cents: number;
  readonly payments: number;
  /** Interest and penalties until then, and the last payment, which is what is left; whole cents. */
  readonly added: number;
  readonly last: number;
  /** What is taken for granted on the way. */
  readonly beyond: readonly Assumption[];
}

/** The smallest monthly payment in whole cents that pays everything, with what comes on top, by a day; `undefined` if no payment falls before it. */
export function paymentBy(
  opening: Opening,
  first: LocalDate,
  by: LocalDate,
  factBook: FactBook,
): Result<PaymentBy | undefined, FactGap> {
  const days = paymentDaysUntil(first, by);
  if (days.length === 0) return ok(undefined);
  const balance = halfUp(totalOf(opening.balance));
  if (balance === 0) return ok({ cents: 0, payments: 0, added: 0, last: 0, beyond: opening.assumptions });
  const periods = accrualPeriods(opening.asOf, days, opening.accrual, factBook);
  if (!periods.ok) return periods;
  // What comes on top is never less than nothing, so an equal share of the balance is where to look from.
  const least = Math.floor(totalOf(opening.balance) / days.length);
  const cents = smallest(least, (payment) => isPaid(opening.balance, periods.value, payment));
  const plan = followBalance(opening, days, () => cents, factBook);
  if (!plan.ok) return plan;
  const { points } = plan.value.run;
  const paid = points.reduce((sum, point) => sum + point.paid, 0);
  const last = points.at(-1)?.paid ?? 0;
  return ok({
    cents,
    payments: points.length,
    added: paid - balance,
    last,
    beyond: assumptionsBehind(plan.value),
  });
}

function paymentDaysUntil(first: LocalDate, by: LocalDate): readonly LocalDate[] {
  const days: LocalDate[] = [];
  for (let months = 0; addMonths(first, months) <= by; months += 1) days.push(addMonths(first, months));
  return days;
}

/** Only whether something is left matters here, and it is asked some twenty times. */
function isPaid(opening: Balance, periods: readonly AccrualPeriod[], payment: number): boolean {
  let balance = opening;
  for (const period of periods) {
    balance = payBalance(accrued(balance, period), payment).balance;
    if (totalOf(balance) === 0) return true;
  }
  return false;
}

/** A higher payment never takes longer, so the smallest that is enough, from `least` on, is found by halving. */
function smallest(least: number, isEnough: (cents: number) => boolean): number {
  let tooLittle = least - 1;
  let enough = least;
  while (!isEnough(enough)) {
    tooLittle = enough;
    enough = 2 * enough + 1;
  }
  while (enough - tooLittle > 1) {
    const middle = Math.floor((enough + tooLittle) / 2);
    if (isEnough(middle)) enough = middle;
    else tooLittle = middle;
  }
  return enough;
}
