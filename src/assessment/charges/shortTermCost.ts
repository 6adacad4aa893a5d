import { z } from 'zod';
import { unknownFor, type Unknown } from '../computations/computation';
import type { FactBook } from '../facts/factBook';
import { valueOn } from '../facts/valueOn';
import { addDays } from '../kernel/localDate';
import { err, ok, type Result } from '../kernel/result';
import { DayFigure, MoneyFigure, shown } from '../math/figure';
import { mathStep } from '../math/mathStep';
import { totalOf } from './balance';
import { openingOf, type KnownBalance } from './knownBalance';
import { withoutPaying } from './withoutPaying';

export const ShortTermCost = z.object({
  /** Whether everything that is owed is below the limit. */
  open: z.boolean(),
  /** At the limit itself the IRS's page says "less than", the instructions of Form 9465 "or less": nobody can tell. */
  sourcesDisagree: z.boolean(),
  /** In cents: what is owed must be less. */
  limit: z.int(),
  lastDay: DayFigure,
  /** Everything, if all of it is paid on the last day: paid earlier, it is less. */
  payment: MoneyFigure,
  cost: MoneyFigure,
});
export type ShortTermCost = z.infer<typeof ShortTermCost>;

/**
 * A short-term plan at its dearest: all of it paid on its last day, without a fee. It is no agreement of IRC 6159, so failure
 * to pay goes on at its full rate (IRC 6651(h)).
 */
export function shortTermCost(known: KnownBalance, factBook: FactBook): Result<ShortTermCost, Unknown> {
  const days = valueOn(factBook.rules.shortTermPlanDays, known.asOf);
  if (!days.ok) return err(unknownFor(days.error));
  const limit = valueOn(factBook.rules.shortTermPlanBelowCents, known.asOf);
  if (!limit.ok) return err(unknownFor(limit.error));
  const opening = openingOf(known, factBook);
  if (!opening.ok) return err(unknownFor(opening.error));
  const lastDay = addDays(known.asOf, days.value.value);
  const end = withoutPaying(known, lastDay, factBook);
  if (!end.ok) return end;
  const values = { from: { day: known.asOf }, days: { count: days.value.value } };
  return ok({
    open: totalOf(opening.value.balance) < limit.value.value,
    sourcesDisagree: totalOf(opening.value.balance) === limit.value.value,
    limit: limit.value.value,
    lastDay: {
      day: lastDay,
      ...shown([mathStep('short-term-last-day', values, { day: lastDay }, [days.value])]),
    },
    payment: end.value.total,
    cost: end.value.cost,
  });
}
