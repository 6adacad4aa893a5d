import { assertNever } from '../kernel/assertNever';
import { ifOwed } from './debtStanding';
import { leavesOpen, speaksFor, standsAgainst, type Finding } from './finding';
import { noBankruptcy, noDispute, returnsOnFile } from './gates';
import type { Situation } from './situation';
import type { WayOut } from './wayOut';

/** Monthly payments that will never cover everything before the time to collect ends (IRC 6159(a), (d)). */
export const partialPaymentPlan: WayOut = {
  option: 'partial-payment-plan',
  page: 'irs-payment-plans',
  sources: ['irc-6159'],
  form: '433-F',
  confidence: 'secondary',
  findings: (situation) =>
    ifOwed(situation, () => [
      ...noDispute(situation),
      ...noBankruptcy(situation),
      ...returnsOnFile(situation),
      paysSomethingButNotAll(situation),
    ]),
};

function paysSomethingButNotAll({ caseFile: { canPay, hardship } }: Situation): Finding {
  switch (canPay) {
    case undefined:
      return leavesOpen('can-pay-not-known', ['canPay']);
    case 'in-full':
    case 'within-180-days':
      return standsAgainst('can-pay-all-in-time');
    case 'monthly':
      return monthlyOnly(hardship);
    case 'not-at-all':
      return standsAgainst('nothing-to-pay-with');
    default:
      return assertNever(canPay);
  }
}

function monthlyOnly(hardship: boolean | undefined): Finding {
  if (hardship === undefined) return leavesOpen('hardship-not-known', ['hardship']);
  return hardship ? speaksFor('hardship-leaves-something') : leavesOpen('partial-if-never-all');
}
