import type { FactValue } from '../facts/fact';
import type { FollowedBalance } from './followedBalance';

/** Months in a row that bear the same percent of the same unpaid tax (IRC 6651(b)(2)). */
export interface PenaltyRun {
  readonly months: number;
  /** Of each month. */
  readonly percent: number;
  /** Exact cents, unpaid when each of them begins. */
  readonly tax: number;
  /** Exact cents of all of them. */
  readonly cents: number;
  readonly value: FactValue<number>;
}

/** The months of failure to pay that came on top, until the tax is paid or the maximum is reached (IRC 6651(a)(2)). */
export function penaltyRuns({ opening, periods, run: { points } }: FollowedBalance): readonly PenaltyRun[] {
  const runs: PenaltyRun[] = [];
  let left = opening.balance.percentLeft;
  for (const [at, { penalties }] of periods.entries()) {
    const { tax } = (points[at - 1]?.balance ?? opening.balance).amounts;
    for (const { rate } of penalties) {
      const percent = Math.min(rate.percent, left);
      if (percent === 0 || tax === 0) continue;
      left -= percent;
      add(runs, { months: 1, percent, tax, cents: (tax * percent) / 100, value: rate.value });
    }
  }
  return runs;
}

function add(runs: PenaltyRun[], month: PenaltyRun): void {
  const before = runs.at(-1);
  if (before?.percent !== month.percent || before.tax !== month.tax) runs.push(month);
  else
    runs[runs.length - 1] = {
      ...before,
      months: before.months + 1,
      cents: before.cents + month.cents,
    };
}
