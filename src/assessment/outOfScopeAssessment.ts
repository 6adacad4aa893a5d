import { firstAction } from './actions/firstActions';
import type { ActionId } from './actions/actionId';
import type { CaseAssessment } from './caseAssessment';
import { citedOnce } from './facts/cite';
import type { KnownCase } from './knownCase';
import { moreUrgentNotice } from './moreUrgentNotice';
import type { Papers } from './papersOf';

/**
 * The answer to mail that is not a collection letter of the IRS: whose it is and where to turn.
 * The rules of the IRS say nothing about it, so there are no days, powers or ways out here.
 */
export function outOfScopeAssessment(known: KnownCase, papers: Papers): CaseAssessment {
  const firstActions = actions.map((action) => firstAction(action, known));
  const worse = moreUrgentNotice(known);
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
    mistakesToAvoid: ['paying-before-checking', 'calls-without-notes'],
    helpers: [],
    missing: [],
    gaps: [],
    otherNotices: papers.otherIdentities,
    ...(worse && { moreUrgentNotice: worse }),
    citations: citedOnce([
      ...sourcesOf(papers, known),
      ...firstActions.flatMap((action) => action.citations),
    ]),
  };
}

const actions: readonly ActionId[] = ['contact-sender-directly', 'write-down-every-call'];

const sourcesOf = ({ identity }: Papers, { factBook }: KnownCase): CaseAssessment['citations'] =>
  identity.standing === 'out-of-scope'
    ? (factBook.outOfScope.find((mail) => mail.id === identity.mail)?.citations ?? [])
    : [];
