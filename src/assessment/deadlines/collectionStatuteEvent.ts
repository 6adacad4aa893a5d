import { z } from 'zod';
import { LocalDate } from '../kernel/localDate';

/** Something that people think of as stopping the ten years; which of them do is law, not a wish. */
export const StatuteEventKind = z.enum([
  'installment-request',
  'installment-agreement',
  'offer',
  'cdp-hearing',
  'equivalent-hearing',
  'collection-appeal',
  'bankruptcy',
  'court-custody',
  'abroad',
  'innocent-spouse',
  'combat-zone',
  'military-deferment',
  'deficiency-notice',
  'taxpayer-assistance-order',
  'not-collectible',
  'extension-agreement',
  'collection-suit',
]);
export type StatuteEventKind = z.infer<typeof StatuteEventKind>;

/** How it ended, where the law treats the endings differently. */
export const StatuteOutcome = z.enum([
  'accepted',
  'rejected',
  'returned',
  'withdrawn',
  'terminated',
  /** `to` is the date of the written determination, and nobody petitioned a court. */
  'determination',
  /** `to` is the day on which nothing more could be appealed. */
  'final',
  /** `to` is the day of the waiver of IRC 6015(e)(5). */
  'waiver',
]);
export type StatuteOutcome = z.infer<typeof StatuteOutcome>;

const ENDINGS: Readonly<Partial<Record<StatuteEventKind, readonly StatuteOutcome[]>>> = {
  'installment-request': ['accepted', 'rejected', 'returned', 'withdrawn'],
  'installment-agreement': ['terminated'],
  offer: ['accepted', 'rejected', 'returned', 'withdrawn'],
  'cdp-hearing': ['determination', 'final', 'withdrawn'],
  'innocent-spouse': ['determination', 'final', 'waiver', 'withdrawn'],
};

/** One such event. Without `to` it still lasts. */
export const StatuteEvent = z
  .strictObject({
    kind: StatuteEventKind,
    /** The first day: asked, filed, left, signed. */
    from: LocalDate,
    to: LocalDate.optional(),
    outcome: StatuteOutcome.optional(),
    /** An appeal was filed within 30 days of a rejection or termination (IRC 6331(k)). */
    appealed: z.boolean().optional(),
    /** The day on which that appeal ended; absent, it still lasts. */
    appealEnded: LocalDate.optional(),
  })
  .refine(({ from, to }) => to === undefined || from <= to, { path: ['to'] })
  .refine(({ kind, outcome }) => outcome === undefined || ENDINGS[kind]?.includes(outcome), {
    path: ['outcome'],
  })
  .refine(({ outcome, to }) => outcome === undefined || to !== undefined, { path: ['to'] })
  .refine(({ kind, to }) => kind !== 'extension-agreement' || to !== undefined, { path: ['to'] })
  .refine(({ to, appealEnded }) => appealEnded === undefined || (to !== undefined && to <= appealEnded), {
    path: ['appealEnded'],
  });
export type StatuteEvent = z.infer<typeof StatuteEvent>;
