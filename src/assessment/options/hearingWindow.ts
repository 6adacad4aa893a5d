import type { CaseQuestion, Deadline } from '../caseAssessment';
import type { Citation, Confidence } from '../facts/citation';
import type { LocalDate } from '../kernel/localDate';
import type { Situation } from './situation';

/** The time in which a hearing can be asked for, by this paper or by an earlier letter that the person remembers. */
export interface HearingWindow {
  readonly standing: 'open' | 'passed' | 'unknown';
  readonly until?: LocalDate | undefined;
  readonly missing: readonly CaseQuestion[];
  readonly confidence: Confidence;
  readonly citations: readonly Citation[];
}

/** `undefined` when neither this paper nor an earlier letter is known to give the hearing. */
export function hearingWindow(
  { deadlines, asOf }: Situation,
  kind: 'cdp-request' | 'equivalent-hearing',
): HearingWindow | undefined {
  const deadline = deadlines.find((each) => each.kind === kind);
  if (!deadline) return undefined;
  const { confidence, citations, missing } = deadline;
  const until = deadline.lastDay ?? deadline.safeDay;
  return { standing: standingOf(deadline, asOf), until, missing, confidence, citations };
}

/** A last day that is not known may still have a safe day, and a safe day that has not passed is open for sure. */
function standingOf({ standing, safeDay }: Deadline, asOf: LocalDate): HearingWindow['standing'] {
  if (standing === 'unknown') return safeDay !== undefined && asOf <= safeDay ? 'open' : 'unknown';
  return standing === 'passed' ? 'passed' : 'open';
}
