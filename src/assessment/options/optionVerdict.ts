import { z } from 'zod';
import { CaseQuestion } from '../caseQuestion';
import { Citation, Confidence } from '../facts/citation';
import { FactGap } from '../facts/fact';
import { LocalDate } from '../kernel/localDate';
import { OptionReason } from './optionReason';

export const OptionId = z.enum([
  'pay-in-full',
  'short-term-plan',
  'long-term-plan',
  'partial-payment-plan',
  'offer-in-compromise',
  'currently-not-collectible',
  'cdp-hearing',
  'equivalent-hearing',
  'collection-appeals-program',
  'penalty-relief',
  'innocent-spouse-relief',
  'already-paid',
  'do-not-owe',
  'taxpayer-advocate',
  'low-income-clinic',
]);
export type OptionId = z.infer<typeof OptionId>;

/** A value that the sentence of a reason needs: money, a count of days or percent, a year or a telephone number. */
export const OptionFigure = z.union([
  z.object({ cents: z.int().nonnegative() }),
  z.object({ count: z.number() }),
  z.object({ text: z.string() }),
]);
export type OptionFigure = z.infer<typeof OptionFigure>;

/** One way out. `fits` never means "you qualify": it means nothing we know stands against it and something speaks for it. */
export const OptionVerdict = z.object({
  option: OptionId,
  verdict: z.enum(['fits', 'blocked', 'unknown']),
  /** Locale keys `options:reason.<reason>`. */
  reasons: z.array(OptionReason).min(1),
  /** The values in those sentences, by parameter name. */
  figures: z.record(z.string(), OptionFigure).optional(),
  /** Figures that the fact book does not have for the day. */
  gaps: z.array(FactGap).optional(),
  /** What would settle an `unknown`. */
  missing: z.array(CaseQuestion),
  /** The last day on which this way is open, where there is one. */
  until: LocalDate.optional(),
  form: z.string().optional(),
  page: z.url(),
  confidence: Confidence,
  citations: z.array(Citation).min(1),
});
export type OptionVerdict = z.infer<typeof OptionVerdict>;
