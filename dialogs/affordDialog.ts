import { presentAfford } from '../src/conversation/present/presentAfford';
import { text } from '../src/conversation/present/moneyWords';
import { presentMath } from '../src/conversation/present/presentMath';
import { reply, say, type Reply } from '../src/conversation/reply';
import type { TurnServices } from '../src/conversation/turnServices';
import { affordOf } from './kit/affordOf';
import { MoneyInterview, type View } from './kit/moneyInterview';
import { moneyOf } from './questions/moneyAnswers';
import { moneyFacts } from './questions/moneyFacts';

/** Without both of these there is no month to work out, so nothing else about it is asked. */
const hasMonth = ({ caseFile }: TurnServices): boolean =>
  moneyOf(caseFile).householdSize !== undefined && moneyOf(caseFile).incomeMonthly !== undefined;

const hasCar = (services: TurnServices): boolean =>
  hasMonth(services) && (moneyOf(services.caseFile).cars ?? 0) > 0;

/** Can I afford a plan: what the standards of the IRS leave of a month, and the payment against it. */
export class AffordDialog extends MoneyInterview {
  constructor() {
    super('afford', [
      { fact: moneyFacts.householdSize },
      {
        fact: moneyFacts.incomeMonthly,
        matters: ({ caseFile }) => moneyOf(caseFile).householdSize !== undefined,
      },
      { fact: moneyFacts.over65, matters: hasMonth },
      { fact: moneyFacts.housingMonthly, matters: hasMonth },
      { fact: moneyFacts.cars, matters: hasMonth },
      { fact: moneyFacts.carPaymentMonthly, matters: hasCar },
      { fact: moneyFacts.region, matters: hasCar },
      { fact: moneyFacts.otherNecessaryMonthly, matters: hasMonth },
      { fact: moneyFacts.monthlyPayment, matters: hasMonth },
      { fact: moneyFacts.assetsWorth, matters: hasMonth },
    ]);
  }

  protected result(services: TurnServices): readonly Reply[] {
    const afford = affordOf(services);
    return afford ? presentAfford(afford) : [reply(text(say('afford:missing')))];
  }

  protected views(services: TurnServices): readonly View[] {
    const afford = affordOf(services);
    if (!afford) return [];
    const { budget, offer } = afford;
    const figures = [budget.remaining, ...(offer ? [offer.lumpSum.amount] : [])];
    return [{ id: 'math', label: say('money:below.math'), show: () => presentMath(figures) }];
  }
}
