import type { WageLevyInput } from '../src/assessment';
import { payFigures, presentPayShare, type PayShare } from '../src/conversation/present/presentPayShare';
import type { Reply } from '../src/conversation/reply';
import type { TurnServices } from '../src/conversation/turnServices';
import { mathView } from './kit/mathView';
import { MoneyInterview, type View } from './kit/moneyInterview';
import { levyShareFacts } from './questions/levyShareFacts';
import { moneyOf } from './questions/moneyAnswers';

const { filingStatus, dependents, over65OrBlind, payPeriod, takeHomePay, otherIncome } = levyShareFacts;

/** How much of my pay is left each payday, with the statement for the employer and without it. */
export class PayShareDialog extends MoneyInterview {
  constructor() {
    super('payShare', [
      { fact: filingStatus },
      { fact: dependents },
      { fact: over65OrBlind },
      { fact: payPeriod },
      { fact: takeHomePay, matters: ({ caseFile }) => payPeriod.known(caseFile) },
      { fact: otherIncome, matters: ({ caseFile }) => takeHomePay.known(caseFile) },
    ]);
  }

  protected result(services: TurnServices): readonly Reply[] {
    return presentPayShare(told(services));
  }

  protected views(services: TurnServices): readonly View[] {
    const { share } = told(services);
    return share.ok ? mathView(payFigures(share.value)) : [];
  }
}

const told = ({ caseFile, money, today }: TurnServices): PayShare => ({
  share: money.wageLevy(claimIn(caseFile)),
  money: moneyOf(caseFile),
  statementDays: money.wageStatementDays,
  today,
});

/** What was not told counts so that the least is safe. */
function claimIn(caseFile: TurnServices['caseFile']): Omit<WageLevyInput, 'payDate'> {
  const money = moneyOf(caseFile);
  const { levy } = caseFile;
  return {
    filingStatus: money.filingStatus ?? 'married-separate',
    dependents: money.dependents ?? 0,
    over65OrBlind: money.over65OrBlind ?? 0,
    payPeriod: money.payPeriod ?? 'monthly',
    takeHomePay: money.payPeriod && money.takeHomePay,
    otherIncome: money.otherIncome,
    servedDate: levy?.kind === 'wages' ? levy.servedDate : undefined,
  };
}
