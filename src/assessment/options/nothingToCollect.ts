import { law } from '../charges/law';
import { shown, type MoneyFigure } from '../math/figure';
import { mathStep, type MathStep } from '../math/mathStep';
import type { MoneyBlocker } from './optionComparison';
import { NO_MONEY, type ComparedCase, type MoneyOfEachWay, type OptionMoney } from './optionMoney';
import { reliefMoney } from './withoutPlanMoney';

/**
 * Every way out where there is nothing to pay and nothing to arrange, or `undefined` where there is: nothing is owed, or
 * the last day to collect has passed, and with it the debt may no longer be collected (IRC 6502(a), 6322).
 */
export function nothingToCollect(compared: ComparedCase): MoneyOfEachWay | undefined {
  const { amountDue, collectionEnds } = compared.input;
  if (amountDue === 0) return ways('nothing-owed', owesNothing(compared), compared);
  if (collectionEnds !== undefined && collectionEnds < compared.asOf)
    return ways('time-to-collect-is-over', noLongerCollectible(compared), compared);
  return undefined;
}

function ways(blocker: MoneyBlocker, nothing: MathStep, compared: ComparedCase): MoneyOfEachWay {
  const against: OptionMoney = { ...NO_MONEY, blockers: [blocker] };
  const balance: MoneyFigure = { cents: 0, ...shown([nothing]) };
  return {
    'pay-in-full': against,
    'short-term-plan': against,
    'long-term-plan': against,
    'partial-payment-plan': against,
    'offer-in-compromise': against,
    'currently-not-collectible': against,
    'penalty-relief': reliefMoney(compared),
    waiting: { ...NO_MONEY, stillOwed: { on: compared.asOf, balance } },
  };
}

const owesNothing = ({ asOf, factBook }: ComparedCase): MathStep =>
  mathStep('balance-known', { day: { day: asOf } }, { cents: 0 }, [law(factBook, 'irc-6303')]);

const noLongerCollectible = ({ input, asOf, factBook }: ComparedCase): MathStep =>
  mathStep('no-longer-collectible', { lastDay: { day: input.collectionEnds ?? asOf } }, { cents: 0 }, [
    law(factBook, 'irc-6502'),
  ]);
