import type { LocalDate } from '../kernel/localDate';
import type { Ground } from '../math/mathStep';
import type { StatuteEvent } from './collectionStatuteEvent';

/** A stretch on which the clock stands still: it stops on `from` and runs again after `until`. */
export interface Span {
  readonly from: LocalDate;
  readonly until: LocalDate;
  /** Where the stretch ends in whole months that the section adds after this day. */
  readonly months?: { readonly after: LocalDate; readonly count: number };
  readonly grounds: readonly Ground[];
}

/** A day before which the time cannot end, once `since` has come. */
export interface Floor {
  readonly since: LocalDate;
  readonly day: LocalDate;
  readonly step: 'statute-not-before-hearing-end' | 'statute-not-before-return' | 'statute-agreed-end';
  readonly count: number;
  readonly grounds: readonly Ground[];
}

/** What one event does to the ten years: for certain, and at most. */
export interface Pause {
  readonly effect: 'suspends' | 'may-suspend' | 'does-not-suspend' | 'extends' | 'removes-the-limit';
  readonly certain?: Span | undefined;
  readonly possible?: Span | undefined;
  readonly certainFloor?: Floor | undefined;
  readonly possibleFloor?: Floor | undefined;
  /** It still lasts, so nobody can tell the end yet. */
  readonly lasts?: boolean;
  /** What is missing can lengthen it by nobody knows how much: an appeal that nobody told of. */
  readonly open?: boolean;
  /** An offer that was not rejected before this day counts as accepted, unless a court had the tax before it (IRC 7122(f)). */
  readonly deemedAcceptedOn?: LocalDate;
  /** What would settle how long it paused. */
  readonly missing?: 'outcome' | 'appeal';
  readonly grounds: readonly Ground[];
}

/** An event beside what it does. */
export interface Paused {
  readonly event: StatuteEvent;
  readonly pause: Pause;
}

/** The event changes nothing. */
export const noPause = (...grounds: readonly Ground[]): Pause => ({ effect: 'does-not-suspend', grounds });

/** The event paused for just this long, and that is sure. */
export const sure = (span: Span, floor?: Floor): Pause => ({
  effect: 'suspends',
  certain: span,
  possible: span,
  certainFloor: floor,
  possibleFloor: floor,
  grounds: span.grounds,
});

/** The event still lasts: what it paused up to now is sure, its end is not. */
export const lasting = (span: Span, floor?: Floor): Pause => ({ ...sure(span, floor), lasts: true });

/** It pauses only in circumstances that we do not know: nothing is sure. */
export const perhaps = (span: Span): Pause => ({
  effect: 'may-suspend',
  possible: span,
  grounds: span.grounds,
});
