import type { LevyException, Power, Precondition } from '../caseAssessment';
import type { Citation } from '../facts/citation';
import type { FactGap } from '../facts/fact';
import type { LocalDate } from '../kernel/localDate';
import type { KnownCase } from '../knownCase';

/** How one power stands and why, before its name and its citations are put on it. `sources` are ids of the fact book. */
export interface Ground {
  readonly standing: Power['standing'];
  readonly sources: readonly string[];
  readonly from?: LocalDate;
  readonly missing?: readonly Precondition[];
  readonly exceptions?: readonly LevyException[];
  /** Figures that were used, so that they are cited and their confidence is told. */
  readonly figure?: { readonly citations: readonly Citation[]; readonly confidence: Power['confidence'] };
  readonly gap?: FactGap;
}

/** How a power stands for one case, or `undefined` when it has nothing to do with the paper. */
export type PowerRule = (known: KnownCase) => Ground | undefined;

export const now = (...sources: readonly string[]): Ground => ({ standing: 'now', sources });

export const done = (...sources: readonly string[]): Ground => ({ standing: 'done', sources });

/** Possible from a day on: `now` once that day has come. */
export const startingOn = (day: LocalDate, asOf: LocalDate, ...sources: readonly string[]): Ground =>
  day <= asOf ? now(...sources) : { standing: 'from', from: day, sources };

export const notYet = (missing: readonly Precondition[], ...sources: readonly string[]): Ground => ({
  standing: 'not-yet',
  missing,
  sources,
});

export const unknown = (missing: readonly Precondition[], ...sources: readonly string[]): Ground => ({
  standing: 'unknown',
  missing,
  sources,
});

export const barred = (missing: readonly Precondition[], ...sources: readonly string[]): Ground => ({
  standing: 'barred',
  missing,
  sources,
});
