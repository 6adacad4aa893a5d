import { presentMath } from '../src/conversation/present/presentMath';
import { presentUnknown, text } from '../src/conversation/present/moneyWords';
import { reply, say, type Reply } from '../src/conversation/reply';
import type { TurnServices } from '../src/conversation/turnServices';
import { costFigures, costOf, presentCost } from './kit/costOf';
import { timelyFilingMatters } from './kit/timelyFilingMatters';
import { MoneyInterview, type View } from './kit/moneyInterview';
import { caseFacts } from './questions/caseFacts';
import { moneyOf } from './questions/moneyAnswers';
import { moneyFacts } from './questions/moneyFacts';

const { amountDue, taxYears } = caseFacts;
const { filedOnTime, payingWay, monthlyPayment, payoffDate } = moneyFacts;

/** What will it cost: by the month, by a day, or when nothing is paid. */
export class CostDialog extends MoneyInterview {
  constructor() {
    super('cost', [
      { fact: amountDue },
      { fact: taxYears },
      { fact: payingWay },
      { fact: monthlyPayment, matters: ({ caseFile }) => moneyOf(caseFile).payingWay === 'monthly' },
      { fact: filedOnTime, matters: timelyFilingMatters },
      { fact: payoffDate, matters: ({ caseFile }) => moneyOf(caseFile).payingWay === 'by-date' },
    ]);
  }

  protected result(services: TurnServices): readonly Reply[] {
    const known = services.money.balanceOf(services.caseFile);
    if (!known) return [reply(text(say('cost:missing')))];
    const cost = costOf(services, known);
    return cost.ok ? presentCost(cost.value) : presentUnknown(cost.error);
  }

  protected views(services: TurnServices): readonly View[] {
    const known = services.money.balanceOf(services.caseFile);
    const cost = known && costOf(services, known);
    if (!cost?.ok) return [];
    return [{ id: 'math', label: say('money:below.math'), show: () => presentMath(costFigures(cost.value)) }];
  }
}
