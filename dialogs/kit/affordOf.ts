import type { CollectionPotential, HardshipScreen, MonthlyBudget } from '../../src/assessment';
import type { Afford } from '../../src/conversation/present/presentAfford';
import type { TurnServices } from '../../src/conversation/turnServices';
import { moneyOf } from '../questions/moneyAnswers';
import { budgetOf } from './budgetOf';

/** What is left of a month, with a payment against it and the ways out for those with nothing left; `undefined` without the month. */
export function affordOf(services: TurnServices): Afford | undefined {
  const budget = budgetOf(services);
  return (
    budget && {
      asOf: services.today,
      budget,
      payment: moneyOf(services.caseFile).monthlyPayment,
      hardship: hardshipOf(services, budget),
      offer: offerOf(services, budget),
      noBudgetUpTo: simplePlanLimit(services),
    }
  );
}

function hardshipOf({ caseFile, money }: TurnServices, budget: MonthlyBudget): HardshipScreen | undefined {
  const { assetsWorth, housingMonthly } = moneyOf(caseFile);
  const screen = money.hardshipScreen({
    monthlyIncome: budget.income.cents,
    allowedExpenses: budget.allowed.cents,
    equity: assetsWorth,
    uncappedHousing: housingMonthly,
    debt: caseFile.amountDue,
  });
  return screen.ok ? screen.value : undefined;
}

/** What is owned was told as one sum after loans, and counts whole, as money in the bank does. */
function offerOf({ caseFile, money }: TurnServices, budget: MonthlyBudget): CollectionPotential | undefined {
  const { assetsWorth } = moneyOf(caseFile);
  if (assetsWorth === undefined) return undefined;
  const { amountDue, returnsFiled, bankruptcy } = caseFile;
  const potential = money.collectionPotential({
    debt: amountDue,
    remainingMonthly: budget.remaining.cents,
    assets: { bank: assetsWorth, realEstate: [], vehicles: [] },
    jointOffer: false,
    gates: { returnsFiled, noOpenBankruptcy: bankruptcy === undefined ? undefined : !bankruptcy },
  });
  return potential.ok ? potential.value : undefined;
}

/** The limit of the plan for which the IRS asks for no financial statement (IRM 5.14.5). */
function simplePlanLimit({ caseFile, money }: TurnServices): number | undefined {
  const known = money.balanceOf(caseFile);
  const least = known && money.minimumPayment(known);
  return least?.ok ? least.value.kinds.find(({ kind }) => kind === 'simple')?.limit : undefined;
}
