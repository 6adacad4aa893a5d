import type { CaseQuestion, OptionFigure } from '../caseAssessment';
import type { Citation, Confidence } from '../facts/citation';
import type { FactGap } from '../facts/fact';
import type { LocalDate } from '../kernel/localDate';
import type { OptionReason } from './optionReason';

/** What a finding rests on and leads to. */
interface Evidence {
  readonly until?: LocalDate | undefined;
  /** The form that this reason needs, when it is not the usual one of the way out. */
  readonly form?: string;
  /** The source whose address is the page for this reason, when it is not the usual one. */
  readonly page?: string;
  /** Ids in the fact book's sources. */
  readonly sources?: readonly string[];
  readonly citations?: readonly Citation[];
  readonly confidence?: Confidence;
  readonly figures?: Readonly<Record<string, OptionFigure>>;
  readonly gap?: FactGap;
}

/** One thing that we know, or need to know, about one way out. */
export interface Finding extends Evidence {
  readonly stance: 'for' | 'against' | 'open' | 'also';
  readonly reason: OptionReason;
  readonly ask: readonly CaseQuestion[];
}

/** Something we know speaks for this way. */
export const speaksFor = (reason: OptionReason, evidence: Evidence = {}): Finding => ({
  ...evidence,
  stance: 'for',
  reason,
  ask: [],
});

/** One of these is enough to block the way. */
export const standsAgainst = (reason: OptionReason, evidence: Evidence = {}): Finding => ({
  ...evidence,
  stance: 'against',
  reason,
  ask: [],
});

/** The way stays unknown until the questions are answered; without questions the sentence says how to find out. */
export const leavesOpen = (
  reason: OptionReason,
  ask: readonly CaseQuestion[] = [],
  evidence: Evidence = {},
): Finding => ({ ...evidence, stance: 'open', reason, ask });

/** Worth knowing beside the verdict, without deciding it. */
export const alsoTrue = (reason: OptionReason, evidence: Evidence = {}): Finding => ({
  ...evidence,
  stance: 'also',
  reason,
  ask: [],
});
