import type { KnownBalance } from '../charges/knownBalance';
import type { Assumption } from '../math/assumption';
import { monthlyPlan, type MonthlyPlan } from './monthlyPlan';
import { nothingToCollect } from './nothingToCollect';
import { offerMoney } from './offerMoney';
import { NO_MONEY, type ComparedCase, type MoneyOfEachWay, type OptionMoney } from './optionMoney';
import { owedToday } from './owedToday';
import { partialPlanMoney } from './partialPlanMoney';
import { longTermMoney } from './planMoney';
import { delayMoney, payInFullMoney, reliefMoney, shortTermMoney, waitingMoney } from './withoutPlanMoney';

/** The money of every way out of one case, and the plan that it was counted with. */
export interface ComparedMoney {
  readonly ways: MoneyOfEachWay;
  readonly plan?: MonthlyPlan;
  /** What the balance itself takes for granted. */
  readonly assumptions: readonly Assumption[];
}

/** Counts every way out from the same balance of the same day. */
export function comparedMoney(compared: ComparedCase): ComparedMoney {
  const nothing = nothingToCollect(compared);
  if (nothing) return { ways: nothing, assumptions: [] };
  const { known, missing, assumptions } = owedToday(compared);
  if (!known) return { ways: uncounted(missing, compared), assumptions };
  const plan = monthlyPlan(known, missing, compared);
  const ways = counted(known, plan, compared);
  return { plan, ways: { ...ways, waiting: { ...ways.waiting, missing } }, assumptions };
}

function counted(known: KnownBalance, plan: MonthlyPlan, compared: ComparedCase): MoneyOfEachWay {
  const waiting = waitingMoney(known, plan, compared);
  return {
    'pay-in-full': payInFullMoney(known, compared),
    'short-term-plan': shortTermMoney(known, compared),
    'long-term-plan': longTermMoney(plan, compared.factBook),
    'partial-payment-plan': partialPlanMoney(known, plan, compared),
    'offer-in-compromise': offerMoney(compared),
    'currently-not-collectible': delayMoney(waiting, compared),
    'penalty-relief': reliefMoney(compared),
    waiting,
  };
}

/** An offer, a delay and relief do not hang on how the balance grows. */
function uncounted(missing: OptionMoney['missing'], compared: ComparedCase): MoneyOfEachWay {
  const open = { ...NO_MONEY, missing };
  return {
    'pay-in-full': open,
    'short-term-plan': open,
    'long-term-plan': open,
    'partial-payment-plan': open,
    'offer-in-compromise': offerMoney(compared),
    'currently-not-collectible': delayMoney(open, compared),
    'penalty-relief': reliefMoney(compared),
    waiting: open,
  };
}
