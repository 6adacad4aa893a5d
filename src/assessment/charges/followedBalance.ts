import type { FactGap } from '../facts/fact';
import type { FactBook } from '../facts/factBook';
import { latest, type LocalDate } from '../kernel/localDate';
import { ok, type Result } from '../kernel/result';
import type { Assumption } from '../math/assumption';
import { accrualPeriods, type Accrual, type AccrualPeriod } from './accrualPeriods';
import { totalOf, type Balance } from './balance';
import { levyOutweighsPlan } from './failureToPayRate';
import type { Bill, Opening } from './knownBalance';
import { runBalance, type BalanceRun, type PaymentOn } from './runBalance';

/** A balance that was followed from its opening, with the times through which it was followed. */
export interface FollowedBalance {
  readonly opening: Opening;
  readonly periods: readonly AccrualPeriod[];
  readonly run: BalanceRun;
  readonly factBook: FactBook;
  /** All of the bill is paid in its days, so that nothing bears interest after its date (IRC 6601(e)(3)). */
  readonly paidInDaysOf?: Bill | undefined;
}

/** Follows a balance from its opening through these days, with what is paid on each of them. */
export function followBalance(
  opening: Opening,
  days: readonly LocalDate[],
  paymentOn: PaymentOn,
  factBook: FactBook,
): Result<FollowedBalance, FactGap> {
  const inTime = paidInDays(opening, days, paymentOn, factBook);
  if (inTime && (!inTime.ok || isInDays(inTime.value, opening.bill))) return inTime;
  return followed(opening, opening.accrual, { days, paymentOn }, factBook);
}

interface Payments {
  readonly days: readonly LocalDate[];
  readonly paymentOn: PaymentOn;
}

function followed(
  opening: Opening,
  accrual: Accrual,
  { days, paymentOn }: Payments,
  factBook: FactBook,
): Result<FollowedBalance, FactGap> {
  const periods = accrualPeriods(opening.asOf, days, accrual, factBook);
  if (!periods.ok) return periods;
  const run = runBalance(opening.balance, periods.value, paymentOn);
  return ok({ opening, periods: periods.value.slice(0, run.points.length), run, factBook });
}

/** The same as if all of the bill came in its days; the last day asked for counts as the day on which the rest is paid. */
function paidInDays(
  opening: Opening,
  days: readonly LocalDate[],
  paymentOn: PaymentOn,
  factBook: FactBook,
): Result<FollowedBalance, FactGap> | undefined {
  const { bill, accrual, asOf } = opening;
  const [first] = days;
  if (!bill || !first || first > bill.window.lastDay || asOf > bill.window.lastDay) return undefined;
  const stopped = { ...accrual, interestStops: latest(asOf, bill.demand.date) };
  const found = followed(opening, stopped, { days, paymentOn }, factBook);
  return found.ok ? ok({ ...found.value, paidInDaysOf: bill }) : found;
}

const isInDays = ({ run: { points } }: FollowedBalance, bill: Bill | undefined): boolean => {
  const last = points.at(-1)?.day;
  return bill !== undefined && last !== undefined && last <= bill.window.lastDay;
};

export const balanceNow = ({ opening, run }: FollowedBalance): Balance =>
  run.points.at(-1)?.balance ?? opening.balance;

export const isPaidOff = (of: FollowedBalance): boolean => totalOf(balanceNow(of)) === 0;

/** What was assumed on the way, each once: of the opening, of the bill, of the rates of penalty, and that a rate of interest stays. */
export function assumptionsBehind(of: FollowedBalance): readonly Assumption[] {
  const { opening, periods, paidInDaysOf, factBook } = of;
  const ofInterest = periods.at(-1)?.interest.assumptions ?? [];
  const rates = periods.flatMap(({ penalties }) => penalties.map(({ rate }) => rate));
  return [
    ...opening.assumptions,
    ...(paidInDaysOf ? [inItsDays(paidInDaysOf)] : []),
    ...levyOutweighsPlan(rates, factBook),
    ...ofInterest,
  ];
}

const inItsDays = ({ window: { lastDay } }: Bill): Assumption => ({
  assumption: 'bill-paid-in-its-days',
  values: { day: { day: lastDay } },
});
