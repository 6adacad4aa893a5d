import { halfUp } from '../kernel/halfUp';
import type { Amounts, Pot } from './balance';

/** The lines in which a balance is shown, each with the parts that it adds up. */
export const PARTS_OF_LINE = {
  tax: ['tax'],
  failureToFilePenalty: ['failureToFile'],
  otherPenalties: ['otherPenalties'],
  failureToPayPenalty: ['failureToPay', 'unbilledFailureToPay'],
  interestOnTax: ['interestOnTax'],
  interestOnFailureToFilePenalty: ['interestOnFailureToFile'],
  interestOnOtherPenalties: ['interestOnOtherPenalties'],
  interestOnFailureToPayPenalty: ['interestOnFailureToPay'],
} as const satisfies Readonly<Record<string, readonly Pot[]>>;

export type BalanceLine = keyof typeof PARTS_OF_LINE;

export const PENALTY_LINES = ['failureToFilePenalty', 'otherPenalties', 'failureToPayPenalty'] as const;
export const INTEREST_LINES = [
  'interestOnTax',
  'interestOnFailureToFilePenalty',
  'interestOnOtherPenalties',
  'interestOnFailureToPayPenalty',
] as const;

/** What stands on some lines in whole cents: each line is rounded once, and the lines are added up. */
export const centsOnLines = (amounts: Amounts, lines: readonly BalanceLine[]): number =>
  lines.reduce((sum, line) => sum + halfUp(onLine(amounts, line)), 0);

/** What stands on a line, in exact cents. */
export const onLine = (amounts: Amounts, line: BalanceLine): number =>
  PARTS_OF_LINE[line].reduce((sum, part) => sum + amounts[part], 0);
