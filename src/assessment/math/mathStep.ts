import { z } from 'zod';
import { Citation, Confidence } from '../facts/citation';
import { citedOnce } from '../facts/cite';
import { leastSure } from '../facts/leastSure';
import { MathStepId } from './mathStepId';
import { MathValue } from './mathValue';

/** One line of the math: which rule, with which values, and what came out. Its sentence is the locale key `math:<step>`. */
export const MathStep = z.object({
  step: MathStepId,
  /** The values in that sentence, by parameter name. */
  values: z.record(z.string(), MathValue),
  result: MathValue,
  citations: z.array(Citation).min(1),
  confidence: Confidence,
});
export type MathStep = z.infer<typeof MathStep>;

/** What a line rests on: a value of a fact, or sections of law named by `cite`. */
export interface Ground {
  readonly citations: readonly Citation[];
  readonly confidence: Confidence;
}

/** A line of the math, as sure as the least sure of what it rests on. */
export const mathStep = (
  step: MathStepId,
  values: MathStep['values'],
  result: MathValue,
  grounds: readonly Ground[],
): MathStep => ({
  step,
  values,
  result,
  citations: citedOnce(...grounds.map(({ citations }) => citations)),
  confidence: leastSure(grounds.map(({ confidence }) => confidence)),
});
