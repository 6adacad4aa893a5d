import type { FactGap } from '../facts/fact';
import type { FactBook } from '../facts/factBook';
import type { LocalDate } from '../kernel/localDate';
import { ok, type Result } from '../kernel/result';
import type { Assumption } from '../math/assumption';
import { accrualPeriods, type AccrualPeriod } from './accrualPeriods';
import type { Balance } from './balance';
import type { Opening } from './knownBalance';
import { runBalance, type BalanceRun, type PaymentOn } from './runBalance';

/** A balance that was followed from its opening, with the times through which it was followed. */
export interface FollowedBalance {
  readonly opening: Opening;
  readonly periods: readonly AccrualPeriod[];
  readonly run: BalanceRun;
  readonly factBook: FactBook;
}

/** Follows a balance from its opening through these days, with what is paid on each of them. */
export function followBalance(
  opening: Opening,
  days: readonly LocalDate[],
  paymentOn: PaymentOn,
  factBook: FactBook,
): Result<FollowedBalance, FactGap> {
  const periods = accrualPeriods(opening.asOf, days, opening.accrual, factBook);
  if (!periods.ok) return periods;
  const run = runBalance(opening.balance, periods.value, paymentOn);
  return ok({ opening, periods: periods.value.slice(0, run.points.length), run, factBook });
}

export const balanceNow = ({ opening, run }: FollowedBalance): Balance =>
  run.points.at(-1)?.balance ?? opening.balance;

/** What was assumed on the way, each once: of the opening, and that a rate stays. */
export function assumptionsBehind({ opening, periods }: FollowedBalance): readonly Assumption[] {
  const ofInterest = periods.at(-1)?.interest.assumptions ?? [];
  return [...opening.assumptions, ...ofInterest];
}
