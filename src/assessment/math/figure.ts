import { z } from 'zod';
import { Citation, Confidence } from '../facts/citation';
import { citedOnce } from '../facts/cite';
import { leastSure } from '../facts/leastSure';
import { LocalDate } from '../kernel/localDate';
import { Assumption } from './assumption';
import { MathStep } from './mathStep';

/** What every computed value carries: how it was reached, where that is written, how sure it is, and what was assumed. */
const evidence = {
  /** The math, line by line, in the order in which it is done. */
  steps: z.array(MathStep).min(1),
  citations: z.array(Citation).min(1),
  confidence: Confidence,
  /** Absent from this list, nothing was assumed. */
  assumptions: z.array(Assumption),
};

/** Money that was computed, in whole cents, rounded once. */
export const MoneyFigure = z.object({ cents: z.int(), ...evidence });
export type MoneyFigure = z.infer<typeof MoneyFigure>;

/** A count that was computed: months to zero, days left. */
export const CountFigure = z.object({ count: z.number(), ...evidence });
export type CountFigure = z.infer<typeof CountFigure>;

/** A calendar day that was computed. */
export const DayFigure = z.object({ day: LocalDate, ...evidence });
export type DayFigure = z.infer<typeof DayFigure>;

/** The part of a figure that stands beside its value. */
export type Evidence = Omit<MoneyFigure, 'cents'>;

/** What a value rests on, gathered from the lines of its math: `{ cents, ...shown(steps) }`. */
export const shown = (steps: readonly MathStep[], assumptions: readonly Assumption[] = []): Evidence => ({
  steps: [...steps],
  citations: citedOnce(...steps.map(({ citations }) => citations)),
  confidence: leastSure(steps.map(({ confidence }) => confidence)),
  assumptions: [...assumptions],
});
