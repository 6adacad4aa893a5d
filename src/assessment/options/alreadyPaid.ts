import { ifOwedOrProposed } from './debtStanding';
import { alsoTrue, leavesOpen, speaksFor, standsAgainst, type Finding } from './finding';
import { levyInForce, type Situation } from './situation';
import type { WayOut } from './wayOut';

/** A payment that the IRS has not put on the account. It is proved by the letter's date all the same: silence is read as agreement. */
export const alreadyPaid: WayOut = {
  option: 'already-paid',
  page: 'irs-account',
  sources: ['irs-notices'],
  confidence: 'official',
  findings: (situation) => ifOwedOrProposed(situation, () => byPosition(situation)),
};

function byPosition(situation: Situation): readonly Finding[] {
  const { position } = situation.caseFile;
  if (position === undefined) return [leavesOpen('position-not-known', ['position'])];
  if (position !== 'already-paid') return [standsAgainst('not-said-paid')];
  return [
    speaksFor('payment-not-credited'),
    alsoTrue('answer-by-the-date-anyway'),
    ...(levyInForce(situation) ? [alsoTrue('levy-release-if-paid', { sources: ['irc-6343'] })] : []),
  ];
}
