import type { FactGap } from '../facts/fact';
import type { FactBook } from '../facts/factBook';
import type { LocalDate } from '../kernel/localDate';
import type { Result } from '../kernel/result';
import type { Assumption } from '../math/assumption';
import type { MathStep } from '../math/mathStep';
import type { BudgetLine } from './budgetLine';
import type { BudgetUnknown } from './budgetUnknown';
import type { MonthlyMoney } from './monthlyExpenses';

/** What is allowed for one need of a household, how that was reached, and what is not known about it. */
export interface Allowance {
  readonly lines: readonly BudgetLine[];
  readonly steps: readonly MathStep[];
  readonly unknowns: readonly BudgetUnknown[];
  /** Absent, nothing was assumed. */
  readonly assumptions?: readonly Assumption[];
}

/** Finds one allowance, by the standards in force on a day. */
export type FindAllowance = (
  money: MonthlyMoney,
  factBook: FactBook,
  on: LocalDate,
) => Result<Allowance, FactGap>;

/** Nothing is spent and nothing is allowed: no line. */
export const NO_ALLOWANCE: Allowance = { lines: [], steps: [], unknowns: [] };
