import { z } from 'zod';
import type { FactBook } from '../facts/factBook';
import { MoneyFigure, shown } from '../math/figure';
import { mathStep } from '../math/mathStep';
import { copiedRule } from './copiedRule';

/** Whether the whole debt could be paid from what is owned and earned: then the IRS generally takes no offer (Form 656-B; Treas. Reg. 301.7122-1(b)(2)). */
export const FullPayScreen = z.object({
  result: z.enum([
    'equity-covers-the-debt',
    'equity-and-income-cover-the-debt',
    'cannot-pay-in-full',
    'unknown',
  ]),
  missing: z.array(z.enum(['debt', 'monthsLeft'])),
  /** What could be collected: equity without the exclusions, and what remains each month until the time to collect ends. */
  capacity: MoneyFigure.optional(),
});
export type FullPayScreen = z.infer<typeof FullPayScreen>;

interface Capacity {
  readonly debt?: number | undefined;
  readonly equityWithoutExclusions: MoneyFigure;
  readonly remainingMonthly: number;
  readonly monthsLeft?: number | undefined;
}

/** Compares the debt with everything that could be collected: as much as the debt is enough. New interest is not counted. */
export function fullPayScreen(capacity: Capacity, factBook: FactBook): FullPayScreen {
  const { debt, equityWithoutExclusions: equity, monthsLeft } = capacity;
  const figure = capacityFigure(capacity, factBook);
  const shownCapacity = figure ? { capacity: figure } : {};
  if (debt === undefined) {
    return {
      result: 'unknown',
      missing: monthsLeft === undefined ? ['debt', 'monthsLeft'] : ['debt'],
      ...shownCapacity,
    };
  }
  if (equity.cents >= debt) return { result: 'equity-covers-the-debt', missing: [], ...shownCapacity };
  if (!figure) return { result: 'unknown', missing: ['monthsLeft'] };
  return {
    result: figure.cents >= debt ? 'equity-and-income-cover-the-debt' : 'cannot-pay-in-full',
    missing: [],
    capacity: figure,
  };
}

/** Without anything left each month, the time that is left changes nothing. */
function capacityFigure(
  { equityWithoutExclusions: equity, remainingMonthly, monthsLeft }: Capacity,
  factBook: FactBook,
): MoneyFigure | undefined {
  if (monthsLeft === undefined && remainingMonthly > 0) return undefined;
  const cents = equity.cents + remainingMonthly * (monthsLeft ?? 0);
  const values = {
    equity: { cents: equity.cents },
    monthly: { cents: remainingMonthly },
    months: { count: monthsLeft ?? 0 },
  };
  const step = mathStep('full-pay-capacity', values, { cents }, [
    copiedRule(factBook, 'form-656-b-pdf', 'irm-5-8-5'),
  ]);
  return {
    cents,
    ...shown([...equity.steps, step], [{ assumption: 'no-new-interest', values: {} }]),
  };
}
