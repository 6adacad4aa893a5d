import { Cents, type MonthlyBudget, type MonthlyMoney, type MoneyFacts } from '../../src/assessment';
import type { TurnServices } from '../../src/conversation/turnServices';
import { moneyOf } from '../questions/moneyAnswers';

/** What is left of a month by the standards of the IRS; `undefined` without an income, a household, or the tables of the day. */
export function budgetOf({ caseFile, money }: TurnServices): MonthlyBudget | undefined {
  const told = monthlyMoney(moneyOf(caseFile));
  const budget = told && money.monthlyBudget(told);
  return budget?.ok ? budget.value : undefined;
}

/** What was told of a month, as the core counts it: the income is after tax, so no tax is taken off again. */
export function monthlyMoney(facts: MoneyFacts): MonthlyMoney | undefined {
  const { incomeMonthly, householdSize, over65, otherNecessaryMonthly } = facts;
  if (incomeMonthly === undefined || householdSize === undefined) return undefined;
  return {
    income: { 'other-household': incomeMonthly },
    persons: householdSize,
    personsFrom65: Math.min(over65 ?? 0, householdSize),
    housing: facts.housingMonthly,
    vehicles: vehicles(facts),
    area: facts.region,
    actual: { 'other-necessary': otherNecessaryMonthly },
  };
}

/** The standards know two vehicles at most; what is paid for both is told as one amount, and shared out evenly. */
function vehicles({ cars = 0, carPaymentMonthly = Cents.parse(0) }: MoneyFacts): MonthlyMoney['vehicles'] {
  const count = Math.min(cars, 2);
  const second = Math.floor(carPaymentMonthly / Math.max(1, count));
  const payments = count === 2 ? [carPaymentMonthly - second, second] : [carPaymentMonthly];
  return payments.slice(0, count).map((cents) => (cents > 0 ? { payment: Cents.parse(cents) } : {}));
}
