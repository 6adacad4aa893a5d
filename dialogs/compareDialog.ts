import type { CompareCase, OptionsComparison, PlanCost } from '../src/assessment';
import {
  comparedFigures,
  presentComparedOption,
  presentComparison,
  titleSay,
} from '../src/conversation/present/presentComparison';
import { presentMath } from '../src/conversation/present/presentMath';
import { say, type Reply } from '../src/conversation/reply';
import type { TurnServices } from '../src/conversation/turnServices';
import { budgetOf } from './kit/budgetOf';
import { MoneyInterview, type View, type Wanted } from './kit/moneyInterview';
import type { CaseFact } from './kit/question';
import { timelyFilingMatters } from './kit/timelyFilingMatters';
import { caseFacts } from './questions/caseFacts';
import { moneyOf } from './questions/moneyAnswers';
import { moneyFacts } from './questions/moneyFacts';

const { amountDue, taxYears, canPay, returnsFiled, bankruptcy } = caseFacts;
const { filedOnTime, monthlyPayment } = moneyFacts;

/** Compare my options: from what is known; asked is only what can change a row. */
export class CompareDialog extends MoneyInterview {
  constructor() {
    super(
      'compare',
      [
        { fact: amountDue },
        { fact: taxYears },
        missed(canPay),
        { fact: monthlyPayment, matters: paysMonthly },
        { fact: filedOnTime, matters: timelyFilingMatters },
        missed(returnsFiled),
        missed(bankruptcy),
      ],
      true,
    );
  }

  protected result(services: TurnServices): readonly Reply[] {
    return presentComparison(comparisonOf(services), channelOf(services));
  }

  protected views(services: TurnServices): readonly View[] {
    const { options } = comparisonOf(services);
    const figures = comparedFigures(options);
    return [
      {
        id: 'details',
        label: say('compare:details'),
        within: options.slice(0, MOST_DETAILS).map((option) => ({
          id: option.option,
          label: titleSay(option),
          show: () => presentComparedOption(option),
        })),
      },
      ...(figures.length > 0
        ? [{ id: 'math', label: say('money:below.math'), show: () => presentMath(figures) }]
        : []),
    ];
  }
}

/** A menu has six buttons at most, and one of them leads back. */
const MOST_DETAILS = 5;

/** A fact of the case is asked when the assessment of the case misses it. */
const missed = (fact: CaseFact<unknown>): Wanted => ({
  fact,
  matters: (services) => services.assess(services.caseFile).missing.includes(fact.id),
});

/** Who cannot pay at all is not asked how much. */
const paysMonthly = ({ caseFile }: TurnServices): boolean =>
  caseFile.canPay === undefined || caseFile.canPay === 'monthly';

/** How a monthly plan would be asked for: online, if the debt is not too large; `undefined` when none was counted. */
function channelOf({ caseFile, money }: TurnServices): PlanCost['channel'] | undefined {
  const known = money.balanceOf(caseFile);
  const { monthlyPayment: payment } = moneyOf(caseFile);
  if (!known || !payment) return undefined;
  const plan = money.planCost({ ...known, monthlyPayment: payment, directDebit: true, lowIncome: false });
  return plan.ok ? plan.value.channel : undefined;
}

function comparisonOf(services: TurnServices): OptionsComparison {
  const { caseFile, money } = services;
  const { filedOnTime: onTime, monthlyPayment: payment, assetsWorth } = moneyOf(caseFile);
  const { money: _, ...told } = caseFile;
  const input: CompareCase = {
    ...told,
    filedOnTime: onTime,
    monthlyPayment: payment,
    monthlyDisposable: budgetOf(services)?.remaining.cents,
    equity: assetsWorth,
    channel: channelOf(services),
    directDebit: true,
  };
  return money.compareOptions(input);
}
