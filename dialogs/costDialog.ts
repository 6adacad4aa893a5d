import { presentCost } from '../src/conversation/present/presentCost';
import type { Reply } from '../src/conversation/reply';
import type { TurnServices } from '../src/conversation/turnServices';
import { MoneyInterview, type View } from './kit/moneyInterview';
import { caseFacts } from './questions/caseFacts';
import { moneyFacts } from './questions/moneyFacts';

const { amountDue, taxYears } = caseFacts;
const { filedOnTime, payingWay, monthlyPayment, payoffDate } = moneyFacts;

/** What will it cost: by the month, by a day, or when nothing is paid. */
export class CostDialog extends MoneyInterview {
  constructor() {
    super('cost', [
      { fact: amountDue },
      { fact: taxYears },
      { fact: filedOnTime },
      { fact: payingWay },
      { fact: monthlyPayment, matters: ({ caseFile }) => caseFile.money?.payingWay === 'monthly' },
      { fact: payoffDate, matters: ({ caseFile }) => caseFile.money?.payingWay === 'by-date' },
    ]);
  }

  protected result(services: TurnServices): readonly Reply[] {
    return presentCost(services.caseFile, services.money);
  }

  protected views(): readonly View[] {
    return [];
  }
}
