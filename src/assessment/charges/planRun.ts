import type { FactGap } from '../facts/fact';
import type { FactBook } from '../facts/factBook';
import { halfUp } from '../kernel/halfUp';
import { addMonths, type LocalDate } from '../kernel/localDate';
import type { Result } from '../kernel/result';
import { totalOf } from './balance';
import { followBalance, isPaidOff, type FollowedBalance } from './followedBalance';
import type { Opening } from './knownBalance';

/** Payments of one amount, once a month. Whole cents. */
export interface MonthlyPayment {
  readonly cents: number;
  readonly first: LocalDate;
}

/** A balance under a monthly plan: until it is paid, or through fifty years if it never is; without a payment if nothing is owed. */
export function planRun(
  opening: Opening,
  payment: MonthlyPayment,
  factBook: FactBook,
): Result<FollowedBalance, FactGap> {
  if (halfUp(totalOf(opening.balance)) === 0) return followBalance(opening, [], () => 0, factBook);
  for (const payments of LOOKS) {
    const look = paidFor(payments, opening, payment, factBook);
    if (!look.ok || isPaidOff(look.value) || isStuck(look.value)) return look;
  }
  return paidFor(FIFTY_YEARS, opening, payment, factBook);
}

/** A whole year of one rate, without any more failure to pay, that left no less than there was: so will every later one. */
function isStuck({ periods, run: { points } }: FollowedBalance): boolean {
  const before = points.at(-13);
  const now = points.at(-1);
  const ofOneRate = periods
    .slice(-13)
    .every(({ interest }) => interest.periods.every(({ assumed }) => assumed));
  if (!before || !now || !ofOneRate) return false;
  const bearsPenalty = before.balance.percentLeft > 0 && before.balance.amounts.tax > 0;
  return !bearsPenalty && totalOf(now.balance) >= totalOf(before.balance);
}

/** Each day of payment: the same-numbered day of each month. */
export const paymentDays = (first: LocalDate, payments: number): readonly LocalDate[] =>
  Array.from({ length: payments }, (_, months) => addMonths(first, months));

/** The first looks are short, because the IRS has ten years to collect (IRC 6502(a)); a plan that takes longer is looked at again. */
const LOOKS = [120, 180];
const FIFTY_YEARS = 600;

const paidFor = (
  payments: number,
  opening: Opening,
  { cents, first }: MonthlyPayment,
  factBook: FactBook,
): Result<FollowedBalance, FactGap> =>
  followBalance(opening, paymentDays(first, payments), () => cents, factBook);
