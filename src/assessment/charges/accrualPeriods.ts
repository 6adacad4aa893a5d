import type { FactGap } from '../facts/fact';
import type { FactBook } from '../facts/factBook';
import { valueOn } from '../facts/valueOn';
import { earliest, latest, type LocalDate } from '../kernel/localDate';
import { ok, type Result } from '../kernel/result';
import { withInterest, withPenaltyMonth, type Balance } from './balance';
import { failureToPayRate, type PayEvents, type PayRate } from './failureToPayRate';
import { interestBetween } from './interestBetween';
import { interestFactor, type InterestFactor } from './interestFactor';
import { penaltyMonths, type PenaltyMonth } from './penaltyMonths';

/** What a balance bears between two days: interest on each day after the first, and each penalty month that begins meanwhile. */
export interface AccrualPeriod {
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly interest: InterestFactor;
  readonly penalties: readonly ChargedMonth[];
}

export interface ChargedMonth {
  readonly month: PenaltyMonth;
  readonly rate: PayRate;
}

/** What decides how a balance grows. */
export interface Accrual {
  /** The day on which the tax was due by law, from which the months of the penalty are counted. */
  readonly dueDate: LocalDate;
  readonly events: PayEvents;
  /** What to do where no rate of interest is published yet. */
  readonly beyond: 'rate-stays' | 'gap';
  /** The last day that bears interest, where all of a bill is paid in its days (IRC 6601(e)(3)). */
  readonly interestStops?: LocalDate | undefined;
}

/** The times from a day to each of these later days, in their order: on each of them something may be paid. */
export function accrualPeriods(
  from: LocalDate,
  days: readonly LocalDate[],
  accrual: Accrual,
  factBook: FactBook,
): Result<readonly AccrualPeriod[], FactGap> {
  const last = days.at(-1) ?? from;
  const charged = chargedMonths(from, last, accrual, factBook);
  if (!charged.ok) return charged;
  const bearing = { from: latest(from, accrual.dueDate), to: earliest(last, accrual.interestStops ?? last) };
  const interest = interestFactor({ ...bearing, beyond: accrual.beyond }, factBook);
  if (!interest.ok) return interest;
  return ok(periodsOf(from, days, interest.value, charged.value));
}

/** Walks through the days and the months once: both are in their order, and fifty years of a plan have six hundred of each. */
function periodsOf(
  from: LocalDate,
  days: readonly LocalDate[],
  interest: InterestFactor,
  charged: readonly ChargedMonth[],
): readonly AccrualPeriod[] {
  const periods: AccrualPeriod[] = [];
  let begun = 0;
  for (const to of days) {
    const after = periods.at(-1)?.to ?? from;
    const before = begun;
    while (isBegun(charged[begun], to)) begun += 1;
    const penalties = charged.slice(before, begun);
    periods.push({ from: after, to, interest: interestBetween(interest, after, to), penalties });
  }
  return periods;
}

const isBegun = (charged: ChargedMonth | undefined, by: LocalDate): boolean =>
  charged !== undefined && charged.month.firstDay <= by;

/** The months that begin after a day and by another, with the rate of each: no more than make up the maximum (IRC 6651(a)(2)). */
export function chargedMonths(
  after: LocalDate,
  through: LocalDate,
  { dueDate, events }: Accrual,
  factBook: FactBook,
): Result<readonly ChargedMonth[], FactGap> {
  const most = valueOn(factBook.charges.failureToPayMaximumPercent, after);
  if (!most.ok) return most;
  const charged: ChargedMonth[] = [];
  let percent = 0;
  for (const month of penaltyMonths(dueDate, through)) {
    if (month.firstDay <= after) continue;
    if (percent >= most.value.value) break;
    const rate = failureToPayRate(month, events, factBook);
    if (!rate.ok) return rate;
    percent += rate.value.percent;
    charged.push({ month, rate: rate.value });
  }
  return ok(charged);
}

/** The balance at the end of such a time, before anything is paid on its last day. */
export const accrued = (balance: Balance, { interest, penalties }: AccrualPeriod): Balance =>
  penalties.reduce(
    (grown, { rate }) => withPenaltyMonth(grown, rate.percent),
    withInterest(balance, interest.factor),
  );
