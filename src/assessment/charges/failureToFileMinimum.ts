import type { FactGap, FactValue } from '../facts/fact';
import type { FactBook } from '../facts/factBook';
import { valueOn } from '../facts/valueOn';
import { day, daysBetween } from '../kernel/localDate';
import { ok, type Result } from '../kernel/result';
import type { FileMonths, LateReturn } from './failureToFileMonths';

/** The least that a return more than 60 days late bears. */
export interface MinimumPenalty {
  /** The figure of the year, or the whole tax if that is less. */
  readonly cents: number;
  readonly values: readonly FactValue<number>[];
  /** The figure of the year, in cents. */
  readonly ofYear: number;
}

/**
 * The lesser of the figure of the year in which the return was due and all of the tax not paid in time, once the return is
 * more than 60 days late with extensions counted (IRC 6651(a), last sentence; (j)); before that there is none.
 */
export function minimumPenalty(
  { taxDue, dueDate, filedDate }: LateReturn,
  { charged }: FileMonths,
  { charges }: FactBook,
): Result<MinimumPenalty | undefined, FactGap> {
  if (charged.length === 0 || dueDate < MINIMUM_SINCE) return ok(undefined);
  const afterDays = valueOn(charges.failureToFileMinimumAfterDays, dueDate);
  if (!afterDays.ok) return afterDays;
  if (daysBetween(dueDate, filedDate) <= afterDays.value.value) return ok(undefined);
  const ofYear = valueOn(charges.failureToFileMinimumCents, dueDate);
  if (!ofYear.ok) return ofYear;
  return ok({
    cents: Math.min(ofYear.value.value, taxDue),
    values: [ofYear.value, afterDays.value],
    ofYear: ofYear.value.value,
  });
}

/** Returns due earlier have no minimum (Public Law 97-248, section 318). */
const MINIMUM_SINCE = day('1983-01-01');
