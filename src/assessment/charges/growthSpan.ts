import type { LocalDate } from '../kernel/localDate';
import type { Balance } from './balance';
import type { FollowedBalance } from './followedBalance';
import type { InterestPeriod } from './interestFactor';

/** A time in which nothing was paid, with what bore interest through all of it. */
export interface GrowthSpan {
  readonly from: LocalDate;
  readonly to: LocalDate;
  /** Exact cents at its start. */
  readonly amount: number;
  readonly factor: number;
  readonly periods: readonly InterestPeriod[];
}

/** The times between payments in which something bore interest; its interest is `amount * (factor - 1)` (IRC 6622). */
export function growthSpans(
  { opening, periods, run: { points } }: FollowedBalance,
  bearing: (balance: Balance) => number,
): readonly GrowthSpan[] {
  const spans: GrowthSpan[] = [];
  let start = { day: opening.asOf, balance: opening.balance, at: 0 };
  for (const [at, { day, paid, balance }] of points.entries()) {
    if (paid === 0 && at < points.length - 1) continue;
    const within = periods.slice(start.at, at + 1).flatMap(({ interest }) => interest.periods);
    const factor = within.reduce((product, period) => product * period.factor, 1);
    const amount = bearing(start.balance);
    if (amount > 0 && factor > 1)
      spans.push({ from: start.day, to: day, amount, factor, periods: within.reduce(joined, []) });
    start = { day, balance, at: at + 1 };
  }
  return spans;
}

/** Months in a row at one rate, in years of one length, are one line. */
function joined(periods: InterestPeriod[], next: InterestPeriod): InterestPeriod[] {
  const before = periods.at(-1);
  const isOne =
    before?.percent === next.percent &&
    before.daysInYear === next.daysInYear &&
    before.assumed === next.assumed;
  if (!before || !isOne) return [...periods, next];
  const { from, days, factor } = before;
  return [...periods.slice(0, -1), { ...next, from, days: days + next.days, factor: factor * next.factor }];
}
