import { assertNever } from '../kernel/assertNever';
import type { Cents } from '../kernel/cents';
import { ifOwed } from './debtStanding';
import { alsoTrue, leavesOpen, speaksFor, standsAgainst, type Finding } from './finding';
import { byFigure, noteFigure } from './figures';
import { noBankruptcy, noDispute, returnsOnFile } from './gates';
import { planStanding } from './planStanding';
import { isBusinessOnly, type Situation } from './situation';
import type { WayOut } from './wayOut';

/** Monthly payments under IRC 6159; up to the online limit without a financial statement, above it with one. */
export const longTermPlan: WayOut = {
  option: 'long-term-plan',
  page: 'irs-online-payment-agreement',
  sources: ['irc-6159', 'irs-payment-plans'],
  form: '9465',
  confidence: 'secondary',
  findings: (situation) => ifOwed(situation, () => byPlanStanding(situation)),
};

function byPlanStanding(situation: Situation): readonly Finding[] {
  const standing = planStanding(situation);
  switch (standing) {
    case 'runs':
      return [...bankruptcyOnly(situation), speaksFor('plan-runs')];
    case 'pending':
      return [...bankruptcyOnly(situation), speaksFor('plan-pending', { sources: ['irc-6331'] })];
    case 'in-default':
      return [...noBankruptcy(situation), ...returnsOnFile(situation), speaksFor('plan-in-default')];
    case 'refused':
      return [standsAgainst('plan-refused', { form: '9423' })];
    case 'none':
      return newPlan(situation);
    default:
      return assertNever(standing);
  }
}

/** Only a bankruptcy that we know of disturbs a plan that exists. */
const bankruptcyOnly = (situation: Situation): readonly Finding[] =>
  situation.caseFile.bankruptcy ? noBankruptcy(situation) : [];

const newPlan = (situation: Situation): readonly Finding[] => [
  ...noDispute(situation),
  ...noBankruptcy(situation),
  ...returnsOnFile(situation),
  monthlySuits(situation),
  ...size(situation),
];

function monthlySuits({ caseFile: { canPay } }: Situation): Finding {
  switch (canPay) {
    case undefined:
      return leavesOpen('can-pay-not-known', ['canPay']);
    case 'in-full':
      return standsAgainst('paying-now-costs-less');
    case 'within-180-days':
      return speaksFor('shorter-plan-costs-less');
    case 'monthly':
      return speaksFor('can-pay-monthly');
    case 'not-at-all':
      return standsAgainst('nothing-to-pay-with');
    default:
      return assertNever(canPay);
  }
}

function size(situation: Situation): readonly Finding[] {
  const { amountDue } = situation.caseFile;
  if (isBusinessOnly(situation)) return [leavesOpen('business-limits-differ')];
  if (amountDue === undefined) return [leavesOpen('amount-not-known', ['amountDue'])];
  return [
    byFigure(situation, 'onlinePlanMaximumCents', (limit) => onlineLimit(amountDue, limit)),
    ...assessedLimits(situation, amountDue),
  ];
}

const onlineLimit = (amountDue: Cents, limit: number): Finding => {
  const figures = { onlineLimit: { cents: limit } };
  return amountDue <= limit
    ? speaksFor('within-online-limit', { figures })
    : speaksFor('over-online-limit', { figures, form: '433-F' });
};

/** The online limit counts everything due; these two count less, so a person over it may still be under them (IRC 6159(c)). */
const assessedLimits = (situation: Situation, amountDue: Cents): readonly Finding[] => [
  ...noteFigure(situation, 'simplePlanMaximumCents', (cents) =>
    alsoTrue('simple-plan-counts-assessed', { figures: { simpleLimit: { cents } } }),
  ),
  ...noteFigure(situation, 'guaranteedPlanTaxMaximumCents', (cents) =>
    amountDue <= cents
      ? alsoTrue('guaranteed-plan-possible', { figures: { guaranteedLimit: { cents } } })
      : undefined,
  ),
];
