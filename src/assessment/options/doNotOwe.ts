import type { Deadline } from '../caseAssessment';
import type { DeadlineKind } from '../notices/notice';
import { debtStanding, ifOwedOrProposed } from './debtStanding';
import { alsoTrue, leavesOpen, speaksFor, standsAgainst, type Finding } from './finding';
import { hearingWindow } from './hearingWindow';
import type { OptionReason } from './optionReason';
import type { Situation } from './situation';
import type { WayOut } from './wayOut';

/** Disputing the debt itself: by reply or petition before it is recorded, by abatement or reconsideration after. */
export const doNotOwe: WayOut = {
  option: 'do-not-owe',
  page: 'irs-notices',
  sources: ['irc-6213'],
  confidence: 'official',
  findings: (situation) => ifOwedOrProposed(situation, () => byPosition(situation)),
};

function byPosition(situation: Situation): readonly Finding[] {
  const { position } = situation.caseFile;
  if (position === undefined) return [leavesOpen('position-not-known', ['position'])];
  if (position !== 'do-not-owe') return [standsAgainst('not-said-wrong')];
  return [...byClock(situation), ...inTheHearing(situation)];
}

/** A right with its own last day comes first (IRC 6213(a), 6213(b)(2), 6330(d)(1)); else the tax is or is not recorded yet. */
function byClock(situation: Situation): readonly Finding[] {
  const petition = deadlineOf(situation, 'tax-court-petition');
  if (petition)
    return [byDeadline(petition, petition.rule === 'determination-30-days' ? AFTER_A_HEARING : PETITION)];
  const abatement = deadlineOf(situation, 'abatement-request');
  if (abatement) return [byDeadline(abatement, ABATEMENT)];
  return [
    debtStanding(situation) === 'not-assessed-yet'
      ? speaksFor('reply-and-disagree')
      : speaksFor('audit-reconsideration', { page: 'pub-3598' }),
  ];
}

interface Reasons {
  readonly open: OptionReason;
  readonly passed: OptionReason;
  readonly unknown: OptionReason;
  readonly page: string;
}

const PETITION: Reasons = {
  open: 'petition-open',
  passed: 'petition-passed',
  unknown: 'petition-date-not-known',
  page: 'ustaxcourt',
};
const AFTER_A_HEARING: Reasons = { ...PETITION, passed: 'audit-reconsideration' };
const ABATEMENT: Reasons = {
  open: 'abatement-open',
  passed: 'abatement-passed',
  unknown: 'abatement-date-not-known',
  page: 'irs-notices',
};

function byDeadline(deadline: Deadline, reasons: Reasons): Finding {
  const { standing, citations, confidence } = deadline;
  const { page } = reasons;
  const until = deadline.lastDay ?? deadline.safeDay;
  if (standing === 'passed') return speaksFor(reasons.passed, { citations, confidence, page: 'pub-3598' });
  if (standing === 'unknown')
    return leavesOpen(reasons.unknown, deadline.missing, { citations, confidence, page });
  return speaksFor(reasons.open, { until, citations, confidence, page });
}

const deadlineOf = ({ deadlines }: Situation, kind: DeadlineKind): Deadline | undefined =>
  deadlines.find((each) => each.kind === kind);

/** The amount can be raised in the hearing only by who had no earlier chance to dispute it (IRC 6330(c)(2)(B)). */
const inTheHearing = (situation: Situation): readonly Finding[] =>
  hearingWindow(situation, 'cdp-request')?.standing === 'open'
    ? [alsoTrue('raise-in-the-hearing', { sources: ['irc-6330'] })]
    : [];
