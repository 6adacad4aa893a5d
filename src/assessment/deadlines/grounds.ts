import type { Citation, Confidence } from '../facts/citation';
import { cite, citedOnce } from '../facts/cite';
import type { FactValue } from '../facts/fact';
import { leastSure } from '../facts/leastSure';
import type { ClockInput } from './clockInput';

/** What a deadline rests on: figures of law, and the sections that say how to count, by their id in the fact book. */
export interface Grounds {
  readonly facts: readonly FactValue<unknown>[];
  readonly sources: readonly string[];
}

/** Every place where the count is written, each once. A clock whose days are the letter's own rests on what is known of that letter. */
export function citationsOf(input: ClockInput, grounds: Grounds): readonly Citation[] {
  const figures = grounds.facts.flatMap((fact) => fact.citations);
  const own = figures.length > 0 ? figures : (input.notice?.citations ?? []);
  return citedOnce(own, cite(input.factBook, ...grounds.sources));
}

/** A deadline is only as sure as the least sure thing that it rests on. */
export const confidenceOf = (input: ClockInput, grounds: Grounds): Confidence =>
  leastSure([
    ...grounds.facts.map((fact) => fact.confidence),
    ...(input.notice ? [input.notice.confidence] : []),
  ]);
