import { z } from 'zod';
import type { CaseFile } from '../caseFile';
import type { PlanChannel } from '../charges/planFee';
import type { LocalDate } from '../kernel/localDate';

/** A question about money whose answer would make a comparison more exact; each is the name of the field that takes the answer. */
export const MoneyQuestion = z.enum([
  'taxOwed',
  'penaltyOwed',
  'dueDate',
  'filedOnTime',
  'monthlyPayment',
  'monthlyDisposable',
  'equity',
  'collectionEnds',
  'lowIncome',
  'directDebit',
  'channel',
  'assessedBalance',
]);
export type MoneyQuestion = z.infer<typeof MoneyQuestion>;

/** What a person knows about the money of a debt, in whole cents; what is absent is unknown, never nothing. */
export interface MoneyCase {
  /** The part of the amount due that is tax, on which alone the penalty for late payment is counted (IRC 6651(a)(2)). */
  readonly taxOwed?: number | undefined;
  /** The penalties for filing and paying late in the amount due. */
  readonly penaltyOwed?: number | undefined;
  /** Percent of failure to pay that the amount holds already, of the 25 that are its most (IRC 6651(a)(2)). */
  readonly failureToPayPercentCharged?: number | undefined;
  /** The day on which the return was due, without extensions. */
  readonly dueDate?: LocalDate | undefined;
  /** The return was filed by its due date, extensions included. */
  readonly filedOnTime?: boolean | undefined;
  /** What the person would pay each month. */
  readonly monthlyPayment?: number | undefined;
  /** What is left of the monthly income after the living expenses that the IRS allows. */
  readonly monthlyDisposable?: number | undefined;
  /** What the IRS counts of property for an offer, and the same without the allowances for cash and cars. */
  readonly equity?: number | undefined;
  readonly equityBeforeAllowances?: number | undefined;
  /** The last day on which the IRS may collect (IRC 6502). */
  readonly collectionEnds?: LocalDate | undefined;
  readonly lowIncome?: boolean | undefined;
  readonly directDebit?: boolean | undefined;
  readonly channel?: PlanChannel | undefined;
  /** The day of the notice of intent to levy, from which the penalty for late payment may double (IRC 6651(d)). */
  readonly levyNoticeDate?: LocalDate | undefined;
  readonly assessedBalance?: number | undefined;
}

/** A case, as it is assessed, with what is known about its money beside it. */
export interface CompareCase extends CaseFile, MoneyCase {}

/** Those of some questions about money that nobody has answered. */
export const unanswered = (money: MoneyCase, ...questions: readonly MoneyQuestion[]): MoneyQuestion[] =>
  questions.filter((question) => money[question] === undefined);
