import { assertNever } from '../kernel/assertNever';
import { ifOwed } from './debtStanding';
import { leavesOpen, speaksFor, standsAgainst, type Finding } from './finding';
import { byFigure } from './figures';
import { noBankruptcy, noDispute } from './gates';
import { planStanding } from './planStanding';
import { isBusinessOnly, type Situation } from './situation';
import type { WayOut } from './wayOut';

/** Up to 180 days to pay everything, without a setup fee, when all that is owed is below the limit of the official page. */
export const shortTermPlan: WayOut = {
  option: 'short-term-plan',
  page: 'irs-payment-plans',
  sources: ['irs-online-payment-agreement'],
  confidence: 'secondary',
  findings: (situation) =>
    ifOwed(situation, () => [
      ...noDispute(situation),
      ...noPlanYet(situation),
      ...noBankruptcy(situation),
      timeIsEnough(situation),
      belowTheLimit(situation),
    ]),
};

const noPlanYet = (situation: Situation): readonly Finding[] =>
  ['runs', 'in-default'].includes(planStanding(situation)) ? [standsAgainst('plan-runs-instead')] : [];

function timeIsEnough(situation: Situation): Finding {
  const { canPay } = situation.caseFile;
  switch (canPay) {
    case undefined:
      return leavesOpen('can-pay-not-known', ['canPay']);
    case 'in-full':
      return standsAgainst('paying-now-costs-less');
    case 'within-180-days':
      return byFigure(situation, 'shortTermPlanDays', (days) =>
        speaksFor('time-is-enough', { figures: { shortTermDays: { count: days } } }),
      );
    case 'monthly':
      return byFigure(situation, 'shortTermPlanDays', (days) =>
        standsAgainst('needs-more-time', { figures: { shortTermDays: { count: days } } }),
      );
    case 'not-at-all':
      return standsAgainst('nothing-to-pay-with');
    default:
      return assertNever(canPay);
  }
}

/** The official page says "less than", the instructions of Form 9465 "or less": at the limit itself nobody can tell. */
function belowTheLimit(situation: Situation): Finding {
  const { amountDue } = situation.caseFile;
  if (isBusinessOnly(situation)) return leavesOpen('business-limits-differ');
  if (amountDue === undefined) return leavesOpen('amount-not-known', ['amountDue']);
  return byFigure(situation, 'shortTermPlanBelowCents', (limit) => {
    const figures = { shortTermLimit: { cents: limit } };
    if (amountDue === limit) return leavesOpen('at-short-term-limit', [], { figures });
    return amountDue < limit
      ? speaksFor('below-short-term-limit', { figures })
      : standsAgainst('over-short-term-limit', { figures });
  });
}
