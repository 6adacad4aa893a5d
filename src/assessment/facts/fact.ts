import { z } from 'zod';
import { LocalDate } from '../kernel/localDate';
import { Citation, Confidence } from './citation';

/** One value of a fact and the first day on which it holds. Its end is the start of the next value, never written down. */
export interface FactValue<T> {
  readonly from: LocalDate;
  readonly value: T;
  readonly citations: readonly Citation[];
  readonly verified: LocalDate;
  readonly confidence: Confidence;
  /** Only for values that are known to lapse (a year's figure): from this day on the fact is a gap again. */
  readonly lapses?: LocalDate | undefined;
}

/** A figure of law or of the IRS over time, oldest value first. */
export interface Fact<T> {
  readonly id: string;
  readonly values: readonly FactValue<T>[];
}

export const factOf = <T extends z.ZodType>(value: T) =>
  z.object({
    id: z.string(),
    values: z
      .array(
        z.object({
          from: LocalDate,
          value,
          citations: z.array(Citation).min(1),
          verified: LocalDate,
          confidence: Confidence,
          lapses: LocalDate.optional(),
        }),
      )
      .min(1),
  });

/** A figure that the fact book does not have for a day. Never replaced by a default. */
export const FactGap = z.object({ fact: z.string(), day: LocalDate });
export type FactGap = z.infer<typeof FactGap>;
