import {
  centsOf,
  day,
  monthlyBudget,
  type BudgetLine,
  type Cents,
  type MonthlyBudget,
  type MonthlyMoney,
  type Unknown,
} from '../../../src/assessment';
import { factBook } from '../../../src/facts';

/** Whole dollars as the core holds money. */
export const usd = (dollars: number): Cents => centsOf(String(dollars));

/** The budget of one person without anything else, changed as said, on a day (1 July 2026 if not said). */
export function budgetOf(change: Partial<MonthlyMoney>, on = '2026-07-01'): MonthlyBudget {
  const found = computed(change, on);
  if (!found.ok) throw new Error(JSON.stringify(found.error));
  return found.value;
}

/** Why there is no budget on a day. */
export function unknownOf(change: Partial<MonthlyMoney>, on: string): Unknown | undefined {
  const found = computed(change, on);
  return found.ok ? undefined : found.error;
}

const computed = (change: Partial<MonthlyMoney>, on: string) =>
  monthlyBudget(
    { income: {}, persons: 1, personsFrom65: 0, vehicles: [], actual: {}, ...change },
    factBook,
    day(on),
  );

/** Lines of one kind, in whole dollars. */
export const dollarsAllowed = ({ lines }: MonthlyBudget, line: BudgetLine['line']): readonly number[] =>
  lines.filter((each) => each.line === line).map(({ allowed }) => allowed / 100);
