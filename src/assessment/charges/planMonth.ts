import { shown, type MoneyFigure } from '../math/figure';
import { mathStep } from '../math/mathStep';
import { assumptionsBehind, type FollowedBalance } from './followedBalance';
import { law } from './law';
import type { PlanRow } from './planRow';

/** What interest and penalties add in the month after the first payment: a payment has to be more than this for the debt to fall. */
export function monthAdds(plan: FollowedBalance, rows: readonly PlanRow[]): MoneyFigure {
  const { day, interest, penalty } = rows[1] ??
    rows[0] ?? { day: plan.opening.asOf, interest: 0, penalty: 0 };
  const values = { until: { day }, interest: { cents: interest }, penalty: { cents: penalty } };
  const cents = interest + penalty;
  const step = mathStep('plan-month-adds', values, { cents }, [law(plan.factBook, 'irc-6601-a', 'irc-6651')]);
  return { cents, ...shown([step], assumptionsBehind(plan)) };
}
