import type { OptionId } from '../caseAssessment';
import type { Confidence } from '../facts/citation';
import type { Finding } from './finding';
import type { Situation } from './situation';

/** One way out of a tax debt: what it is called, where it is written, and what speaks for and against it in a case. */
export interface WayOut {
  readonly option: OptionId;
  /** The source whose address is the official page. */
  readonly page: string;
  /** Further sources of its gates. */
  readonly sources: readonly string[];
  readonly form?: string;
  /** How sure we are of the gates themselves, before the figures. */
  readonly confidence: Confidence;
  readonly findings: (situation: Situation) => readonly Finding[];
}
