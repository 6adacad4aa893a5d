import { z } from 'zod';
import { Citation, Confidence } from '../facts/citation';
import { LocalDate } from '../kernel/localDate';
import { DayFigure } from '../math/figure';
import { StatuteEventKind, type StatuteEvent } from './collectionStatuteEvent';
import { TranscriptLine } from './collectionStatuteCodes';
import { StatuteContradiction } from './collectionStatuteContradiction';

/** One assessment, and what happened since. Each recorded tax, penalty or increase has ten years of its own. */
export interface CollectionStatuteInput {
  /** The day on which the IRS recorded the tax (IRC 6203): not the due date, nor the date of a letter. */
  readonly assessmentDate?: LocalDate | undefined;
  /** That day must lie after it; where it is not known, the end is at least not before it. */
  readonly taxYear?: number | undefined;
  readonly events: readonly StatuteEvent[];
}

export const StatuteEffect = z.object({
  kind: StatuteEventKind,
  from: LocalDate,
  effect: z.enum(['suspends', 'may-suspend', 'does-not-suspend', 'extends', 'removes-the-limit']),
  /** It still lasts, so its end is open. */
  lasts: z.boolean(),
  /** What is missing may lengthen it by nobody knows how much: `possibleDays` holds only without that. */
  open: z.boolean(),
  /** Days on which this event alone stops the clock: its last day is counted only in what is possible. Events that overlap share theirs. */
  certainDays: z.int().nonnegative(),
  possibleDays: z.int().nonnegative(),
  /** An offer not rejected before this day counts as accepted, unless a court had the tax before it (IRC 7122(f)): then it paused no longer. */
  deemedAcceptedOn: LocalDate.optional(),
  citations: z.array(Citation).min(1),
  confidence: Confidence,
});
export type StatuteEffect = z.infer<typeof StatuteEffect>;

/** How long the IRS may collect one assessment (IRC 6502): a range, because not everything that pauses it is known. */
export const CollectionStatute = z.object({
  /** Where today stands: `before` the earliest end, `between`, `after` the latest, `no-end` after a suit, `unknown`. */
  standing: z.enum(['before', 'between', 'after', 'no-end', 'unknown']),
  /** The end without any pause. */
  tenYears: DayFigure.optional(),
  /** The last day if only what is certain paused it. */
  earliest: DayFigure.optional(),
  /** The last day if everything paused it that may have; absent while something still lasts, while an ending or an appeal is not told, or after a suit. */
  latest: DayFigure.optional(),
  /** A levy or suit of this later business day still counts, where the latest day is none (IRC 7503). */
  actsCountUntil: DayFigure.optional(),
  /** Without the day of assessment: the time of a tax of that year ends no earlier than this. */
  notBefore: DayFigure.optional(),
  /** Two days that cannot both be right: nothing is counted from them. */
  contradiction: StatuteContradiction.optional(),
  effects: z.array(StatuteEffect),
  /** What would settle more of it. `assessmentDate` is on the account transcript. */
  missing: z.array(z.enum(['assessmentDate', 'taxYear', 'outcome', 'appeal', 'end'])),
  lookFor: z.array(TranscriptLine).min(1),
  citations: z.array(Citation).min(1),
  confidence: Confidence,
});
export type CollectionStatute = z.infer<typeof CollectionStatute>;
