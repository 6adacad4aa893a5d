import type { FactGap } from '../facts/fact';
import { gapAmong } from '../deadlines/calendarGap';
import { dueDate } from '../deadlines/dueDate';
import { daysBetween, type LocalDate } from '../kernel/localDate';
import { err, ok, type Result } from '../kernel/result';

/** Whether an act on a day keeps a due date of law, which waits for the next business day (IRC 7503). */
export function isInTime(on: LocalDate, due: LocalDate): Result<boolean, FactGap> {
  if (on <= due || daysBetween(due, on) > LONGEST_WAIT_DAYS) return ok(on <= due);
  const gap = gapAmong([due]);
  return gap ? err(gap) : ok(on <= dueDate(due).lastDay);
}

/** No weekend with its holidays is longer, so that later days need no calendar. */
export const LONGEST_WAIT_DAYS = 7;
