import { daysBetween, type LocalDate } from '../kernel/localDate';
import type { Clock } from '../notices/notice';
import type { ClockResult } from './clockResult';

/** A clock of a letter, and what it counts when the printed date is left aside. */
export interface BareCount {
  readonly clock: Clock;
  readonly results: readonly ClockResult[];
}

/**
 * The clock whose date the letter prints. A letter may carry several (a day to pay by and 60 days to object),
 * and a person tells us one date: it belongs to the count that it is close to,
 * else to a clock that only the letter sets, else to none: a pay-by date must never pass for the end of another right.
 */
export function printedClock(counts: readonly BareCount[], printedDay: LocalDate): Clock | undefined {
  const candidates = counts.filter(({ clock }) => !SERVED.includes(clock.rule));
  if (candidates.length < 2) return candidates[0]?.clock;
  const near = candidates
    .map((count) => ({ clock: count.clock, distance: distance(count, printedDay) }))
    .filter((count) => count.distance <= NEAR_DAYS)
    .toSorted((a, b) => a.distance - b.distance)[0];
  return (near ?? candidates.find(({ clock }) => clock.rule === 'printed'))?.clock;
}

/** Clocks that start with a levy on somebody else: no letter to the person prints their end. */
const SERVED: readonly Clock['rule'][] = ['bank-hold', 'wage-statement'];

/** A long weekend, and a day or two between printing and mailing. */
const NEAR_DAYS = 5;

function distance({ results: [first] }: BareCount, printedDay: LocalDate): number {
  const lastDay = first?.ok ? first.value.lastDay : undefined;
  return lastDay ? Math.abs(daysBetween(lastDay, printedDay)) : Infinity;
}
