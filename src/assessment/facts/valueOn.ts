import { err, ok, type Result } from '../kernel/result';
import type { LocalDate } from '../kernel/localDate';
import type { Fact, FactGap, FactValue } from './fact';

/** The value in force on a day with its citations, or the gap: never a default, a last row or a far-future date. */
export function valueOn<T>(fact: Fact<T>, on: LocalDate): Result<FactValue<T>, FactGap> {
  const value = fact.values.findLast((each) => each.from <= on);
  return value && !(value.lapses && value.lapses <= on) ? ok(value) : err({ fact: fact.id, day: on });
}
