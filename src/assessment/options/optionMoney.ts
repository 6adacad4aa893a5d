import type { FactBook } from '../facts/factBook';
import type { LocalDate } from '../kernel/localDate';
import type { CompareCase } from './compareCase';
import type { ComparedOption } from './comparedOption';
import type { OptionComparison } from './optionComparison';

/** A case with the law's figures and the day. */
export interface ComparedCase {
  readonly input: CompareCase;
  readonly factBook: FactBook;
  readonly asOf: LocalDate;
}

/** What one way out costs and takes, as far as it can be told, and what stands open. */
export type OptionMoney = Pick<
  OptionComparison,
  | 'blockers'
  | 'doubts'
  | 'settled'
  | 'monthly'
  | 'total'
  | 'smallest'
  | 'months'
  | 'lastPayment'
  | 'stillOwed'
  | 'fee'
  | 'takesOff'
  | 'missing'
  | 'gaps'
>;

/** The money of every way out of one case. */
export type MoneyOfEachWay = Readonly<Record<ComparedOption, OptionMoney>>;

/** Nothing to tell about money yet. */
export const NO_MONEY: OptionMoney = { blockers: [], doubts: [], settled: [], missing: [], gaps: [] };
