import { ifOwed, debtStanding } from './debtStanding';
import { leavesOpen, speaksFor, standsAgainst, type Finding } from './finding';
import { bankruptcyStay, noDispute } from './gates';
import type { Situation } from './situation';
import type { WayOut } from './wayOut';

/** Pay the whole amount: the one way that ends interest (IRC 6601) and every later step. */
export const payInFull: WayOut = {
  option: 'pay-in-full',
  page: 'irs-payments',
  sources: ['irc-6601'],
  confidence: 'official',
  findings: (situation) =>
    paysAProposalEarly(situation)
      ? [speaksFor('proposal-can-be-paid-early')]
      : ifOwed(situation, () => [
          ...noDispute(situation),
          ...(situation.caseFile.bankruptcy ? [bankruptcyStay(situation)] : []),
          ableToPay(situation),
        ]),
};

/** Who agrees with a proposed change may pay before the bill comes. */
const paysAProposalEarly = (situation: Situation): boolean =>
  debtStanding(situation) === 'not-assessed-yet' &&
  situation.caseFile.position === 'agree' &&
  situation.caseFile.canPay === 'in-full' &&
  !situation.caseFile.bankruptcy;

function ableToPay({ caseFile }: Situation): Finding {
  if (caseFile.canPay === undefined) return leavesOpen('can-pay-not-known', ['canPay']);
  return caseFile.canPay === 'in-full' ? speaksFor('can-pay-in-full') : standsAgainst('cannot-pay-at-once');
}
