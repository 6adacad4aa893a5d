import { z } from 'zod';
import type { Unknown } from '../computations/computation';
import type { FactBook } from '../facts/factBook';
import { LocalDate } from '../kernel/localDate';
import { ok, type Result } from '../kernel/result';
import { MoneyFigure, shown } from '../math/figure';
import { mathStep } from '../math/mathStep';
import type { KnownBalance } from './knownBalance';
import { law } from './law';
import { projectBalance } from './projectBalance';

/** A balance on which nothing is paid until a day. */
export const WithoutPaying = z.object({
  day: LocalDate,
  total: MoneyFigure,
  /** How much came on top since the start. */
  cost: MoneyFigure,
});
export type WithoutPaying = z.infer<typeof WithoutPaying>;

/** What is owed on a day, and how much of it came on top, if nothing is paid and no plan is agreed until then (IRC 6601, 6651). */
export function withoutPaying(
  known: KnownBalance,
  until: LocalDate,
  factBook: FactBook,
): Result<WithoutPaying, Unknown> {
  const unplanned = { ...known, planFrom: undefined, onlyTheEnd: true } as const;
  const start = projectBalance({ ...unplanned, until: known.asOf }, factBook);
  const end = projectBalance({ ...unplanned, until }, factBook);
  if (!start.ok) return start;
  if (!end.ok) return end;
  const { total } = end.value;
  const values = { start: { cents: start.value.total.cents }, end: { cents: total.cents } };
  const cents = total.cents - start.value.total.cents;
  const step = mathStep('balance-growth', values, { cents }, [law(factBook, 'irc-6601-a', 'irc-6651')]);
  return ok({ day: until, total, cost: { cents, ...shown([...total.steps, step], total.assumptions) } });
}
