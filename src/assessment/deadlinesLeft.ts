import type { Deadline } from './caseAssessment';
import { hearingRequest, type Asked } from './hearingRequest';

/** A hearing that was asked for in time needs no second chance; its last day stays, as a lost request can be sent again until then. */
export function deadlinesLeft(known: Asked): Deadline[] {
  if (hearingRequest(known) !== 'in-time') return [...known.deadlines];
  return known.deadlines
    .filter(({ kind }) => kind !== 'equivalent-hearing')
    .map((each) => (each.kind === 'cdp-request' ? { ...each, missing: [], secondBranch: [] } : each));
}
