import type { CaseAssessment } from '../caseAssessment';
import type { KnownCase } from '../knownCase';
import type { Stage } from '../notices/notice';
import { leviesInForce } from '../powers/leviesInForce';

/** The road from a first bill to a levy, in order. Nobody fixed how long each part takes, so no ranges of days stand here. */
export const ROAD: readonly Stage[] = [
  'balance-due',
  'reminder',
  'final-reminder',
  'final-notice-with-cdp',
  'levy-issued',
];

/** Where this paper stands, and which papers usually come next and before; a levy that was made is the furthest point. */
export function stageOf(known: KnownCase): CaseAssessment['stage'] {
  const { notice } = known;
  const stage = leviesInForce(known).size > 0 ? 'levy-issued' : notice?.stage;
  return (
    stage && {
      stage,
      road: ROAD.includes(stage) ? [...ROAD] : [],
      usuallyNext: [...(notice?.next ?? [])],
      usuallyBefore: [...(notice?.previous ?? [])],
    }
  );
}
