import type { FactGap } from '../facts/fact';
import type { FactBook } from '../facts/factBook';
import { addMonths, type LocalDate } from '../kernel/localDate';
import { ok, type Result } from '../kernel/result';
import type { Assumption } from '../math/assumption';
import { accrualPeriods, type AccrualPeriod } from './accrualPeriods';
import { totalOf, type Balance } from './balance';
import type { Opening } from './knownBalance';
import { runBalance } from './runBalance';

/** The smallest monthly payment that leaves nothing by a day. */
export interface PaymentBy {
  /** In whole cents. */
  readonly cents: number;
  readonly payments: number;
  /** That a rate stays where none is published. */
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
  const periods = accrualPeriods(opening.asOf, days, opening.accrual, factBook);
  if (!periods.ok) return periods;
  // What comes on top is never less than nothing, so an equal share of the balance is where to look from.
  const least = Math.floor(totalOf(opening.balance) / days.length);
  const cents = smallest(least, (payment) => isPaid(opening.balance, periods.value, payment));
  return ok({ cents, payments: days.length, beyond: periods.value.at(-1)?.interest.assumptions ?? [] });
}

function paymentDaysUntil(first: LocalDate, by: LocalDate): readonly LocalDate[] {
  const days: LocalDate[] = [];
  for (let months = 0; addMonths(first, months) <= by; months += 1) days.push(addMonths(first, months));
  return days;
}

function isPaid(balance: Balance, periods: readonly AccrualPeriod[], payment: number): boolean {
  const last = runBalance(balance, periods, () => payment).points.at(-1);
  return last !== undefined && totalOf(last.balance) === 0;
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
