import type { CaseQuestion, Deadline } from '../caseAssessment';
import type { Citation, Confidence } from '../facts/citation';
import type { LocalDate } from '../kernel/localDate';
import { leavesOpen, standsAgainst, type Finding } from './finding';
import type { OptionReason } from './optionReason';
import { mayBePostponed, type Situation } from './situation';

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

/** What a finding about this window rests on. */
export const evidenceOf = ({ until, citations, confidence }: HearingWindow) => ({
  until,
  citations,
  confidence,
});

/** The day has passed: too late, unless a disaster or combat zone may have moved it. */
export function tooLate(
  situation: Situation,
  reason: OptionReason,
  window: HearingWindow | undefined,
): Finding {
  const evidence = window ? { ...evidenceOf(window), until: undefined } : {};
  return mayBePostponed(situation)
    ? leavesOpen('disaster-may-move-the-day', [], evidence)
    : standsAgainst(reason, evidence);
}

/** The day is not known: the deadline says what is missing, and without one the date of the letter is. */
export function dayNotKnown(
  { caseFile }: Situation,
  reason: OptionReason,
  window: HearingWindow | undefined,
): Finding {
  const fallback: readonly CaseQuestion[] = caseFile.noticeDate ? [] : ['noticeDate'];
  return leavesOpen(reason, window?.missing ?? fallback, { citations: window?.citations ?? [] });
}
