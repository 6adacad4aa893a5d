import type { Deadline } from '../caseAssessment';
import { hearingRequest } from '../hearingRequest';
import type { KnownCase } from '../knownCase';
import { isUnderLevy } from '../powers/leviesInForce';
import { levyGround } from '../powers/levyGround';
import type { ActionId } from './actionId';
import { wayOutOfDebt } from './debtActions';

/** A hearing that can be asked for; one that was asked for; or, when its day has passed, what stops a levy now and then the second hearing. */
export function hearingActions(known: KnownCase): ActionId[] {
  if (hearingRequest(known) === 'in-time') return ['confirm-hearing-request'];
  const request = standingOf(known, 'cdp-request');
  return request !== undefined && request !== 'passed'
    ? ['copy-the-letter', 'fill-form-12153', 'send-form-12153']
    : [...stopsALevyNow(known), ...secondHearing(known)];
}

/** An equivalent hearing holds no levy by law (26 CFR 301.6330-1(i)), so a plan or a delay comes before it. */
const stopsALevyNow = (known: KnownCase): ActionId[] =>
  comesAfterHearingNotice(known) && !isUnderLevy(known) && levyGround(known)?.standing === 'now'
    ? ['call-to-stop-levy', ...wayOutOfDebt(known)]
    : [];

const comesAfterHearingNotice = ({ notice, caseFile }: KnownCase): boolean =>
  notice?.cdp === 'before-levy' ||
  (caseFile.earlierCdpNoticeDate !== undefined && notice?.stage !== 'levy-issued');

function secondHearing(known: KnownCase): ActionId[] {
  const equivalent = standingOf(known, 'equivalent-hearing');
  if (equivalent === undefined || equivalent === 'passed') return [];
  return hearingRequest(known) === 'late'
    ? ['confirm-equivalent-hearing']
    : ['copy-the-letter', 'ask-equivalent-hearing', 'explain-why-late'];
}

const standingOf = (known: KnownCase, kind: Deadline['kind']): Deadline['standing'] | undefined =>
  known.deadlines.find((deadline) => deadline.kind === kind)?.standing;
