import { inOrder } from './actions/firstActions';
import type { ActionId } from './actions/actionId';
import type { MistakeId } from './actions/mistakeId';
import type { CaseAssessment } from './caseAssessment';
import { citedOnce } from './facts/cite';
import { generalFigures } from './generalFigures';
import type { KnownCase } from './knownCase';
import { moreUrgentNotice } from './moreUrgentNotice';
import type { Papers } from './papersOf';

/**
 * The answer to mail that is not a collection letter of the IRS: whose it is and where to turn.
 * The rules of the IRS say nothing about it, so there are no days, powers or ways out here.
 */
export function outOfScopeAssessment(known: KnownCase, papers: Papers): CaseAssessment {
  const advice = adviceOn(papers);
  const firstActions = inOrder(advice.actions, known);
  return {
    asOf: known.asOf,
    notice: papers.identity,
    urgency: 'unknown',
    deadlines: [],
    canHappen: [],
    cannotHappenYet: [],
    options: [],
    firstActions,
    proofToKeep: ['letter-and-envelope', 'call-notes'],
    mistakesToAvoid: [...advice.mistakes, 'calls-without-notes'],
    helpers: [],
    missing: [],
    gaps: [],
    otherNotices: papers.otherIdentities,
    moreUrgentNotice: moreUrgentNotice(known),
    figures: generalFigures(known),
    citations: citedOnce(sourcesOf(papers, known), ...firstActions.map((action) => action.citations)),
  };
}

interface Advice {
  readonly actions: readonly ActionId[];
  readonly mistakes: readonly MistakeId[];
}

/** Only mail of the IRS itself can be checked with the IRS; a state has a site and days of its own. */
function adviceOn({ identity }: Papers): Advice {
  const mail = identity.standing === 'out-of-scope' ? identity.mail : undefined;
  if (mail === 'state-tax-agency') return ofAState;
  return mail === 'payroll-or-business' ? { ...ofOthers, mistakes: ['paying-before-checking'] } : ofOthers;
}

const ofOthers: Advice = {
  actions: ['contact-sender-directly', 'write-down-every-call'],
  mistakes: ['paying-sender-before-checking'],
};
const ofAState: Advice = {
  actions: ['look-up-state-agency', 'contact-sender-directly', 'write-down-every-call'],
  mistakes: ['irs-days-on-state-letter', 'paying-sender-before-checking'],
};

const sourcesOf = ({ identity }: Papers, { factBook }: KnownCase): CaseAssessment['citations'] =>
  identity.standing === 'out-of-scope'
    ? (factBook.outOfScope.find((mail) => mail.id === identity.mail)?.citations ?? [])
    : [];
