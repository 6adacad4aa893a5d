import { z } from 'zod';
import type { FactGap } from '../facts/fact';
import type { FactBook } from '../facts/factBook';
import { latest, type LocalDate } from '../kernel/localDate';
import { ok, type Result } from '../kernel/result';
import { isInTime } from './isInTime';
import { effectiveDueDate, type EffectiveDueDate } from './postponedDueDate';
import { payWindow, type Demand, type PayWindow } from './payWindow';

/** What bears the interest, which decides the day from which it runs (IRC 6601(a), (e)(2)). */
export const InterestBase = z.enum([
  'tax',
  'failure-to-file-penalty',
  'accuracy-penalty',
  'failure-to-pay-penalty',
  'estimated-tax-penalty',
]);
export type InterestBase = z.infer<typeof InterestBase>;

export interface InterestDays {
  readonly base: InterestBase;
  /**
   * For tax the due date of law, without any extension (IRC 6601(b)(1)); for failure to file and accuracy the due date of
   * the return with extensions (IRC 6601(e)(2)(B)); for the other penalties their notice and demand (IRC 6601(e)(2)(A)).
   */
  readonly from: LocalDate;
  /** The day of payment. */
  readonly to: LocalDate;
  readonly demand?: Demand | undefined;
}

/** The days that bear interest: after `from`, through `to`. */
export interface BearingDays {
  readonly from: LocalDate;
  readonly to: LocalDate;
  /** Paid in the days after the notice and demand, which therefore bear none. */
  readonly window?: PayWindow | undefined;
  /** The day of law from which it runs, or that to which the IRS put it off. */
  readonly due: EffectiveDueDate;
}

/** From when until when interest runs, with the days after a notice and demand that bear none (IRC 6601(e)(2), (3)). */
export function interestSpan(days: InterestDays, factBook: FactBook): Result<BearingDays, FactGap> {
  const due = isFromReturn(days) ? effectiveDueDate(days.from, true, factBook) : { day: days.from };
  const inTime = days.base === 'tax' ? isInTime(days.to, due.day) : ok(days.to <= due.day);
  if (!inTime.ok) return inTime;
  const found = inTime.value
    ? ok({ from: due.day, to: due.day })
    : afterDemand({ ...days, from: due.day }, factBook);
  return found.ok ? ok({ ...found.value, due }) : found;
}

/** From the due date of the tax or of the return, which the IRS may have put off; not from a bill (IRC 6601(a), (e)(2)). */
const isFromReturn = ({ base }: InterestDays): boolean =>
  base === 'tax' || base === 'failure-to-file-penalty' || base === 'accuracy-penalty';

function afterDemand(
  { from, to, demand }: InterestDays,
  factBook: FactBook,
): Result<Omit<BearingDays, 'due'>, FactGap> {
  if (!demand || to <= demand.date) return ok({ from, to });
  const window = payWindow(demand, factBook);
  if (!window.ok) return window;
  const isPaidInWindow = to <= window.value.lastDay;
  return ok(isPaidInWindow ? { from, to: latest(from, demand.date), window: window.value } : { from, to });
}
