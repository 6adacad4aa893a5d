import type { Deadline } from '../caseAssessment';
import type { DeadlineKind } from '../notices/notice';
import { debtStanding, ifOwedOrProposed } from './debtStanding';
import { alsoTrue, leavesOpen, speaksFor, standsAgainst, type Finding } from './finding';
import { hearingWindow } from './hearingWindow';
import type { OptionReason } from './optionReason';
import { mayBePostponed, type Situation } from './situation';
import type { WayOut } from './wayOut';

/** Disputing the debt itself: by reply or petition before it is recorded, by abatement or reconsideration after. */
export const doNotOwe: WayOut = {
  option: 'do-not-owe',
  page: 'irs-notices',
  sources: ['irc-6213'],
  confidence: 'official',
  findings: (situation) =>
    ownClock(situation) ? byPosition(situation) : ifOwedOrProposed(situation, () => byPosition(situation)),
};

/** A change that the law lets a person undo or take to court, though the letter may bill nothing. */
const ownClock = (situation: Situation): Deadline | undefined =>
  deadlineOf(situation, 'tax-court-petition') ?? deadlineOf(situation, 'abatement-request');

function byPosition(situation: Situation): readonly Finding[] {
  const { position } = situation.caseFile;
  if (position === undefined) return [leavesOpen('position-not-known', ['position'])];
  if (position !== 'do-not-owe') return [standsAgainst('not-said-wrong')];
  return [...byClock(situation), ...inTheHearing(situation)];
}

/** A right with its own last day comes first (IRC 6213(a), 6213(b)(2), 6330(d)(1)); else the tax is or is not recorded yet. */
function byClock(situation: Situation): readonly Finding[] {
  const deadline = ownClock(situation);
  if (deadline) return [byDeadline(situation, deadline)];
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

function byDeadline(situation: Situation, deadline: Deadline): Finding {
  const { standing, citations, confidence, missing, lastDay, safeDay } = deadline;
  const { open, passed, unknown, page } = reasonsOf(deadline);
  const evidence = { citations, confidence, page };
  if (standing === 'unknown') return leavesOpen(unknown, missing, evidence);
  if (standing !== 'passed') return speaksFor(open, { ...evidence, until: lastDay ?? safeDay });
  return mayBePostponed(situation)
    ? leavesOpen('disaster-may-move-the-day', [], evidence)
    : speaksFor(passed, { ...evidence, page: 'pub-3598' });
}

function reasonsOf({ kind, rule }: Deadline): Reasons {
  if (kind === 'abatement-request') return ABATEMENT;
  return rule === 'determination-30-days' ? AFTER_A_HEARING : PETITION;
}

const deadlineOf = ({ deadlines }: Situation, kind: DeadlineKind): Deadline | undefined =>
  deadlines.find((each) => each.kind === kind);

/** The amount can be raised in the hearing only by who had no earlier chance to dispute it (IRC 6330(c)(2)(B)). */
const inTheHearing = (situation: Situation): readonly Finding[] =>
  hearingWindow(situation, 'cdp-request')?.standing === 'open'
    ? [alsoTrue('raise-in-the-hearing', { sources: ['irc-6330'] })]
    : [];
