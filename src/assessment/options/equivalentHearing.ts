import { hearingRequest } from '../hearingRequest';
import { standsBeforeHearingNotice } from '../powers/hearingNotice';
import { comesAfterARight } from './cdpHearing';
import { debtStanding } from './debtStanding';
import { leavesOpen, speaksFor, standsAgainst, type Finding } from './finding';
import { dayNotKnown, evidenceOf, hearingWindow, tooLate, type HearingWindow } from './hearingWindow';
import { hearingWasHeld, isHealthCoveragePayment, type Situation } from './situation';
import type { WayOut } from './wayOut';

/** The hearing for who missed the 30 days: asked for within a year, without a court after it (26 CFR 301.6330-1(i)). */
export const equivalentHearing: WayOut = {
  option: 'equivalent-hearing',
  page: 'irs-cdp',
  sources: ['cfr-301-6330-1'],
  form: '12153',
  confidence: 'official',
  findings: (situation) => [byWindows(situation)],
};

function byWindows(situation: Situation): Finding {
  if (isHealthCoveragePayment(situation))
    return standsAgainst('health-payment-no-lien-or-levy', { sources: ['irc-5000a'] });
  if (hearingWasHeld(situation)) return standsAgainst('hearing-already-held');
  if (hearingRequest(situation) === 'in-time') return standsAgainst('cdp-pending');
  const full = hearingWindow(situation, 'cdp-request');
  const equivalent = hearingWindow(situation, 'equivalent-hearing');
  if (isAsked(situation, equivalent)) return speaksFor('equivalent-asked', { sources: ['irc-7502'] });
  if (full?.standing === 'open') return standsAgainst('cdp-still-open', evidenceOf(full));
  if (equivalent?.standing === 'open' && full?.standing !== 'unknown')
    return speaksFor('equivalent-open', evidenceOf(equivalent));
  if (equivalent?.standing === 'passed') return tooLate(situation, 'equivalent-passed', equivalent);
  if (situation.notice && situation.notice.cdp !== 'none')
    return dayNotKnown(situation, 'equivalent-date-not-known', equivalent ?? full);
  return withoutRight(situation);
}

/** A late request is in time for this hearing up to the end of the year, by its postmark. */
const isAsked = (situation: Situation, year: HearingWindow | undefined): boolean => {
  const asked = situation.caseFile.hearingRequestedDate;
  const isLate = hearingRequest(situation) === 'late';
  return isLate && asked !== undefined && year?.until !== undefined && asked <= year.until;
};

function withoutRight(situation: Situation): Finding {
  const standing = debtStanding(situation);
  if (standing === 'notice-not-known') return leavesOpen(standing, ['notice']);
  if (standing === 'not-assessed-yet' || standing === 'asks-no-payment') return standsAgainst(standing);
  if (situation.caseFile.earlierCdpNoticeDate) return leavesOpen('figure-not-on-record');
  return mayComeAfterARight(situation)
    ? leavesOpen('earlier-letter-not-known', ['earlierCdpNoticeDate'])
    : standsAgainst('equivalent-needs-a-cdp-letter');
}

/** A yearly reminder, a private agency or an old letter can come long after a letter with the right; a plan has its own appeal. */
const mayComeAfterARight = (situation: Situation): boolean =>
  comesAfterARight(situation) ||
  (situation.notice?.stage !== 'payment-plan' && !standsBeforeHearingNotice(situation));
