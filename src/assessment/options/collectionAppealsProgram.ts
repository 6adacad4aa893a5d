import type { Stage } from '../notices/notice';
import { ifOwed } from './debtStanding';
import { alsoTrue, leavesOpen, speaksFor, standsAgainst, type Finding } from './finding';
import { bankruptcyStay } from './gates';
import type { OptionReason } from './optionReason';
import { planStanding } from './planStanding';
import { isHealthCoveragePayment, levyInForce, type Situation } from './situation';
import type { WayOut } from './wayOut';

/** The quick appeal against a lien, a levy or a decision on a plan, without a court after it (Publication 1660). */
export const collectionAppealsProgram: WayOut = {
  option: 'collection-appeals-program',
  page: 'irs-cap',
  sources: ['pub-1660'],
  form: '9423',
  confidence: 'official',
  findings: (situation) =>
    isHealthCoveragePayment(situation)
      ? [standsAgainst('health-payment-no-lien-or-levy', { sources: ['irc-5000a'] })]
      : ifOwed(situation, () => againstAnAction(situation)),
};

function againstAnAction(situation: Situation): readonly Finding[] {
  if (situation.caseFile.bankruptcy) return [bankruptcyStay(situation)];
  const step = appealableStep(situation);
  if (step) return [speaksFor(step), ...limits(situation)];
  return [invites(situation) ? leavesOpen('cap-before-action') : standsAgainst('cap-no-action-yet')];
}

function appealableStep(situation: Situation): OptionReason | undefined {
  if (levyInForce(situation)) return 'cap-levy';
  if (['in-default', 'refused'].includes(planStanding(situation))) return 'cap-plan';
  return situation.notice && BY_STAGE[situation.notice.stage];
}

const BY_STAGE: Readonly<Partial<Record<Stage, OptionReason>>> = {
  'lien-filed': 'cap-lien',
  'final-reminder': 'cap-levy-planned',
  'final-notice-with-cdp': 'cap-levy-planned',
  'levy-issued': 'cap-levy-planned',
};

/** Some early letters name this appeal although they announce no step yet. */
const invites = ({ notice }: Situation): boolean =>
  notice?.appeals.includes('collection-appeals-program') ?? false;

const limits = ({ notice, caseFile }: Situation): readonly Finding[] => [
  alsoTrue('cap-no-court'),
  ...(notice && notice.cdp !== 'none' ? [alsoTrue('cap-or-cdp-not-both')] : []),
  ...(caseFile.position === 'do-not-owe' ? [alsoTrue('cap-not-about-the-amount')] : []),
];
