import { z } from 'zod';
import type { LocalDate } from '../kernel/localDate';

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
  /** `to` is the date of the written determination; `appealed` tells whether a court was petitioned. */
  'determination',
  /** `to` is the day on which nothing more could be appealed. */
  'final',
  /** `to` is the day of the waiver of IRC 6015(e)(5). */
  'waiver',
]);
export type StatuteOutcome = z.infer<typeof StatuteOutcome>;

/** The endings that each kind can have; the others have none that matters. */
export const ENDINGS: Readonly<Partial<Record<StatuteEventKind, readonly StatuteOutcome[]>>> = {
  'installment-request': ['accepted', 'rejected', 'returned', 'withdrawn'],
  'installment-agreement': ['terminated'],
  offer: ['accepted', 'rejected', 'returned', 'withdrawn'],
  'cdp-hearing': ['determination', 'final', 'withdrawn'],
  'innocent-spouse': ['determination', 'final', 'waiver', 'withdrawn'],
};

/** The ending that can be appealed, while the ten years stand still (IRC 6331(k), 6330(d) and (e), 6015(e)). */
export const APPEALABLE: Readonly<Partial<Record<StatuteEventKind, StatuteOutcome>>> = {
  'installment-request': 'rejected',
  'installment-agreement': 'terminated',
  offer: 'rejected',
  'cdp-hearing': 'determination',
  'innocent-spouse': 'determination',
};

interface Ending {
  readonly kind: StatuteEventKind;
  readonly outcome?: StatuteOutcome | undefined;
  readonly appealed?: boolean | undefined;
  readonly appealEnded?: LocalDate | undefined;
}

/** How it ended; who appealed must have had the ending that can be appealed. */
export const endingOf = ({ kind, outcome, appealed, appealEnded }: Ending): StatuteOutcome | undefined =>
  outcome ?? (appealed || appealEnded ? APPEALABLE[kind] : undefined);
