import type { FactBook } from '../facts/factBook';
import { mathStep } from '../math/mathStep';
import { addends, sumOf } from './addends';
import type { Allowance } from './allowance';
import { ActualExpense, DisallowedExpense, type BudgetLine } from './budgetLine';
import { copiedRule } from './copiedRule';
import type { MonthlyMoney } from './monthlyExpenses';

/** What counts as it is paid, when necessary and proved, and what does not count at all (IRM 5.15.1, 5.8.5.22.4, 5.8.5.23). */
export function actualExpenses({ actual }: MonthlyMoney, factBook: FactBook): Allowance {
  const counted = ActualExpense.options.flatMap((line) =>
    actual[line] === undefined ? [] : [asPaid(line, actual[line])],
  );
  const refused = DisallowedExpense.options.flatMap((line) =>
    actual[line] === undefined ? [] : [notAllowed(line, actual[line])],
  );
  const grounds = [copiedRule(factBook, 'irm-5-15-1', 'irm-5-8-5')];
  const values = addends(counted.map(({ line, allowed }) => [line, allowed]));
  return {
    lines: [...counted, ...refused],
    steps: counted.length > 0 ? [mathStep('actual-expenses', values, { cents: sumOf(values) }, grounds)] : [],
    unknowns: [],
  };
}

const asPaid = (line: ActualExpense, asked: number): BudgetLine => ({
  line,
  asked,
  allowed: asked,
  why: 'actual-if-necessary-and-proved',
});

const notAllowed = (line: DisallowedExpense, asked: number): BudgetLine => ({
  line,
  asked,
  allowed: 0,
  why: 'generally-not-allowed',
});
