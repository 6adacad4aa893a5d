import type { World } from '../computations/computation';
import { cite } from '../facts/cite';
import type { FactBook, Rules } from '../facts/factBook';
import type { FactGap, FactValue } from '../facts/fact';
import { valueOn } from '../facts/valueOn';
import { addDays, latest, type LocalDate } from '../kernel/localDate';
import { ok, type Result } from '../kernel/result';
import type { Ground } from '../math/mathStep';
import type { Span } from './collectionStatutePause';

/** The day that lies a rule's count of days after this one, with the figure that it rests on. */
export function daysAfter(
  { factBook }: World,
  rule: keyof Rules,
  after: LocalDate,
): Result<{ readonly day: LocalDate; readonly ground: FactValue<number> }, FactGap> {
  const days = valueOn<number>(factBook.rules[rule], after);
  return days.ok ? ok({ day: addDays(after, days.value.value), ground: days.value }) : days;
}

/** What an event that still lasts has paused up to today. */
export const pausedSoFar = (from: LocalDate, asOf: LocalDate, grounds: readonly Ground[]): Span => ({
  from,
  until: latest(from, asOf),
  grounds,
});

/** A section of law that needs no figure. */
export const sectionOf = (factBook: FactBook, ...sources: readonly string[]): Ground => ({
  citations: cite(factBook, ...sources),
  confidence: 'official',
});
