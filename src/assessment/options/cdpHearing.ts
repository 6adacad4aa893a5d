import { hearingRequest } from '../hearingRequest';
import { standsBeforeHearingNotice } from '../powers/hearingNotice';
import { debtStanding } from './debtStanding';
import { leavesOpen, speaksFor, standsAgainst, type Finding } from './finding';
import { dayNotKnown, evidenceOf, hearingWindow, tooLate } from './hearingWindow';
import type { OptionReason } from './optionReason';
import { hearingWasHeld, isHealthCoveragePayment, levyInForce, type Situation } from './situation';
import type { WayOut } from './wayOut';

/** The hearing before the IRS Independent Office of Appeals with Tax Court review (IRC 6320, 6330). Only some papers carry the right. */
export const cdpHearing: WayOut = {
  option: 'cdp-hearing',
  page: 'irs-cdp',
  sources: ['irc-6330', 'cfr-301-6330-1'],
  form: '12153',
  confidence: 'official',
  findings: (situation) => [byPaper(situation)],
};

function byPaper(situation: Situation): Finding {
  if (isHealthCoveragePayment(situation))
    return standsAgainst('health-payment-no-lien-or-levy', { sources: ['irc-5000a'] });
  if (hearingRequest(situation) === 'in-time' && !hearingWasHeld(situation))
    return speaksFor('cdp-pending', { sources: ['irc-7502'] });
  const right = situation.notice?.cdp ?? 'none';
  return right === 'none' ? withoutRight(situation) : withRight(situation, OPEN[right]);
}

const OPEN = {
  'before-levy': 'cdp-before-levy-open',
  'after-levy': 'cdp-after-levy-open',
  lien: 'cdp-lien-open',
} as const satisfies Record<string, OptionReason>;

function withRight(situation: Situation, open: OptionReason): Finding {
  const window = hearingWindow(situation, 'cdp-request');
  if (!window || window.standing === 'unknown') return dayNotKnown(situation, 'cdp-date-not-known', window);
  if (window.standing === 'passed') return tooLate(situation, 'cdp-time-passed', window);
  return isASecondLetter(situation)
    ? leavesOpen('cdp-only-first-letter-counts', [], evidenceOf(window))
    : speaksFor(open, evidenceOf(window));
}

/** The first levy letter for a debt gives the hearing; a later one for the same debt gives none (26 CFR 301.6330-1(b)(2) Q&A-B4). */
function isASecondLetter({ notice, caseFile: { earlierCdpNoticeDate, noticeDate } }: Situation): boolean {
  if (notice?.cdp === 'lien' || !earlierCdpNoticeDate) return false;
  return noticeDate === undefined || earlierCdpNoticeDate < noticeDate;
}

/** This paper carries no such right: it came with an earlier letter, comes with a later one, or is not about a recorded debt. */
function withoutRight(situation: Situation): Finding {
  if (hearingWasHeld(situation)) return standsAgainst('hearing-already-held');
  const earlier = hearingWindow(situation, 'cdp-request');
  if (earlier?.standing === 'open') return speaksFor('cdp-earlier-letter-still-open', evidenceOf(earlier));
  if (situation.caseFile.earlierCdpNoticeDate) return tooLate(situation, 'cdp-time-passed', earlier);
  const standing = debtStanding(situation);
  if (standing === 'notice-not-known') return leavesOpen(standing, ['notice']);
  if (standing === 'not-assessed-yet' || standing === 'asks-no-payment') return standsAgainst(standing);
  if (tookOnlyAStateRefund(situation))
    return leavesOpen('cdp-comes-after-state-refund', situation.notice ? [] : ['notice']);
  if (comesAfterARight(situation)) return standsAgainst('cdp-came-with-an-earlier-letter');
  return standsAgainst(
    standsBeforeHearingNotice(situation) ? 'cdp-comes-with-a-later-letter' : 'cdp-may-have-come-earlier',
  );
}

/** A state refund may be taken first; the right then comes with a later letter, such as CP92 (IRC 6330(f)(2)). */
const tookOnlyAStateRefund = ({ notice, caseFile }: Situation): boolean =>
  caseFile.levy?.kind === 'state-refund' && notice?.stage !== 'levy-issued';

/** A levy, the letter before a Social Security levy and a passport letter all come after a letter with a hearing right. */
export const comesAfterARight = (situation: Situation): boolean =>
  levyInForce(situation) ||
  ['levy-issued', 'passport'].includes(situation.notice?.stage ?? '') ||
  situation.notice?.code === 'Letter 3174';
