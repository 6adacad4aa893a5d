import { z } from 'zod';
import { LocalDate } from '../kernel/localDate';

/** A value inside a step of a computation, with its unit in its name. `cents` may be negative: what is taken off. */
export const MathValue = z.union([
  z.object({ cents: z.int() }),
  /** Of a hundred: `0.5` is half a percent. */
  z.object({ percent: z.number() }),
  /** Days, months, persons, payments: the sentence of the step says of what. */
  z.object({ count: z.number() }),
  /** A bare multiplier, such as a compounding factor. */
  z.object({ factor: z.number() }),
  z.object({ day: LocalDate }),
  /** An id or a printed name that needs no translation. */
  z.object({ text: z.string() }),
]);
export type MathValue = z.infer<typeof MathValue>;
