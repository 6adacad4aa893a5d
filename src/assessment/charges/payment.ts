import type { FactGap } from '../facts/fact';
import type { LocalDate } from '../kernel/localDate';
import { ok, type Result } from '../kernel/result';
import { isInTime } from './isInTime';

/** Money that reached the IRS on a day. */
export interface Payment {
  readonly date: LocalDate;
  readonly cents: number;
}

/** What was paid by a due date of law, or by the business day for which it waits (IRC 6651(b), 7503): it bears no penalty. */
export function centsPaidInTime(payments: readonly Payment[], due: LocalDate): Result<number, FactGap> {
  let paid = 0;
  for (const { date, cents } of payments) {
    const inTime = isInTime(date, due);
    if (!inTime.ok) return inTime;
    if (inTime.value) paid += cents;
  }
  return ok(paid);
}
