import type { LocalDate } from '../kernel/localDate';
import { accrued, type AccrualPeriod } from './accrualPeriods';
import {
  interestOf,
  NOTHING,
  penaltiesOf,
  POTS,
  totalOf,
  type Amounts,
  type Balance,
  type Pot,
} from './balance';
import { payBalance, type Paid } from './payBalance';

/** How a balance stands at the end of a day, with all that came on top since the start, in exact cents. */
export interface BalancePoint {
  readonly day: LocalDate;
  /** Paid on this day, in whole cents. */
  readonly paid: number;
  readonly balance: Balance;
  readonly interestSoFar: number;
  readonly penaltySoFar: number;
}

/** A balance followed through its days. */
export interface BalanceRun {
  readonly points: readonly BalancePoint[];
  /** What payments took from each part. */
  readonly taken: Amounts;
}

/** What is paid on a day, in whole cents; more than is owed is not taken. */
export type PaymentOn = (day: LocalDate) => number;

/** Lets a balance grow and be paid, day of payment after day of payment, until nothing is left. */
export function runBalance(
  opening: Balance,
  periods: readonly AccrualPeriod[],
  paymentOn: PaymentOn,
): BalanceRun {
  const points: BalancePoint[] = [];
  let balance = opening;
  let taken = NOTHING;
  for (const period of periods) {
    const grown = accrued(balance, period);
    const paid = payBalance(grown, paymentOn(period.to));
    points.push({ day: period.to, ...addedBy(balance, grown, points.at(-1)), ...keptOf(paid) });
    balance = paid.balance;
    taken = sumOf(taken, paid.taken);
    if (totalOf(balance) === 0) break;
  }
  return { points, taken };
}

const addedBy = (before: Balance, grown: Balance, last: BalancePoint | undefined) => ({
  interestSoFar: (last?.interestSoFar ?? 0) + interestOf(grown) - interestOf(before),
  penaltySoFar: (last?.penaltySoFar ?? 0) + penaltiesOf(grown) - penaltiesOf(before),
});

const keptOf = ({ balance, paid }: Paid) => ({ balance, paid });

function sumOf(first: Amounts, second: Amounts): Amounts {
  const sum: Record<Pot, number> = { ...first };
  for (const pot of POTS) sum[pot] += second[pot];
  return sum;
}
