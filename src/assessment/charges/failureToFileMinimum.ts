import type { FactGap, FactValue } from '../facts/fact';
import type { FactBook } from '../facts/factBook';
import { valueOn } from '../facts/valueOn';
import { gapAmong } from '../deadlines/calendarGap';
import { dueDate } from '../deadlines/dueDate';
import { addDays, day, daysBetween, type LocalDate } from '../kernel/localDate';
import { ok, type Result } from '../kernel/result';
import type { FileMonths, LateReturn } from './failureToFileMonths';
import { LONGEST_WAIT_DAYS } from './isInTime';

/** The least that a return more than 60 days late bears. */
export interface MinimumPenalty {
  /** The figure of the year, or the whole tax if that is less. */
  readonly cents: number;
  readonly values: readonly FactValue<number>[];
  /** The figure of the year, in cents. */
  readonly ofYear: number;
  /** Where a weekend moved the due date, and only the count from the day of law is past the 60 days: the moved day. */
  readonly inDoubtFrom?: LocalDate | undefined;
}

/**
 * The lesser of the figure of the year in which the return was due and all of the tax not paid in time, once the return is
 * more than 60 days late with extensions counted (IRC 6651(a), last sentence; (j)); before that there is none.
 */
export function minimumPenalty(
  { dueDate: dueInLaw, filedDate }: LateReturn,
  { charged, base, due }: FileMonths,
  { charges }: FactBook,
): Result<MinimumPenalty | undefined, FactGap> {
  if (charged.length === 0 || dueInLaw < MINIMUM_SINCE) return ok(undefined);
  const afterDays = valueOn(charges.failureToFileMinimumAfterDays, dueInLaw);
  if (!afterDays.ok) return afterDays;
  if (daysBetween(due.day, filedDate) <= afterDays.value.value) return ok(undefined);
  const ofYear = valueOn(charges.failureToFileMinimumCents, dueInLaw);
  if (!ofYear.ok) return ofYear;
  return ok({
    cents: Math.min(ofYear.value.value, base),
    values: [ofYear.value, afterDays.value],
    ofYear: ofYear.value.value,
    inDoubtFrom: movedDayInDoubt(due.day, filedDate, afterDays.value.value),
  });
}

/**
 * "Within 60 days of the date prescribed": IRC 7503 lets a later act be timely and leaves the date as it is, so the days run
 * from the day of law. Whether the IRS counts so, and whether it waits when the 60th day is a weekend, no text that we read says.
 */
function movedDayInDoubt(due: LocalDate, filed: LocalDate, days: number): LocalDate | undefined {
  const late = daysBetween(due, filed);
  if (late > days + LONGEST_WAIT_DAYS || gapAmong([due, addDays(due, days)])) return undefined;
  const moved = dueDate(due).lastDay;
  const isWithin = daysBetween(moved, filed) <= days || filed <= dueDate(addDays(due, days)).lastDay;
  return isWithin ? moved : undefined;
}

/** Returns due earlier have no minimum (Public Law 97-248, section 318). */
const MINIMUM_SINCE = day('1983-01-01');
