import { z } from 'zod';
import { TransportArea } from './facts/livingFacts';
import { Cents } from './kernel/cents';
import { LocalDate } from './kernel/localDate';

/** How returns are filed, as the tables of exempt pay part it (IRC 6334(d)). */
export const FilingStatus = z.enum(['single', 'married-joint', 'married-separate', 'head-of-household']);
export type FilingStatus = z.infer<typeof FilingStatus>;

export const PayPeriod = z.enum(['daily', 'weekly', 'biweekly', 'semimonthly', 'monthly']);
export type PayPeriod = z.infer<typeof PayPeriod>;

/** How a person would deal with the balance: pay by the month, pay all of it by a day, or wait. */
export const PayingWay = z.enum(['monthly', 'by-date', 'waiting']);
export type PayingWay = z.infer<typeof PayingWay>;

/** Which payment of Social Security it is (SSI is `supplemental-security-income`). */
export const BenefitKind = z.enum([
  'retirement',
  'survivor',
  'disability',
  'supplemental-security-income',
  'child',
]);
export type BenefitKind = z.infer<typeof BenefitKind>;

/** What people can tell that may have stopped the time to collect (IRC 6503, 6330(e), 6331(k)). */
export const PauseKind = z.enum(['bankruptcy', 'offer', 'installment-request', 'cdp-hearing', 'abroad']);
export type PauseKind = z.infer<typeof PauseKind>;

/** Whether it happened, and when; `lasts` when it is not over. */
export const Pause = z.strictObject({
  happened: z.boolean(),
  from: LocalDate.optional(),
  to: LocalDate.optional(),
  lasts: z.literal(true).optional(),
});
export type Pause = z.infer<typeof Pause>;

/** What the person has asked for or agreed on that may keep a passport safe (IRC 7345(b)(2)); `none` of it. */
export const ShieldTold = z.enum([
  'plan-paid-on-time',
  'plan-requested',
  'offer-pending',
  'levy-hearing-pending',
  'innocent-spouse-requested',
  'none',
]);
export type ShieldTold = z.infer<typeof ShieldTold>;

/** What the penalty is for, as its line on the letter says. */
export const PenaltyTold = z.enum(['failure-to-file', 'failure-to-pay', 'estimated-tax', 'accuracy']);
export type PenaltyTold = z.infer<typeof PenaltyTold>;

/** What stood in the way of filing or paying on time. */
export const ReliefReasonTold = z.enum([
  'irs-mistake',
  'written-advice',
  'illness',
  'disaster',
  'records',
  'no-money',
  'none',
]);
export type ReliefReasonTold = z.infer<typeof ReliefReasonTold>;

const persons = z.int().min(0).max(20);

/**
 * What a person told us about their money. Every field is optional: what is absent is unknown, and stays unknown.
 * Nothing here identifies the person; amounts are of one month unless the name says otherwise.
 */
export const MoneyFacts = z.strictObject({
  /** The return of the year was filed by its due date, extensions counted in (IRC 6651(h)). */
  filedOnTime: z.boolean().optional(),
  payingWay: PayingWay.optional(),
  monthlyPayment: Cents.optional(),
  /** The day by which all of it would be paid. */
  payoffDate: LocalDate.optional(),
  /** Income of the household after tax. */
  incomeMonthly: Cents.optional(),
  householdSize: persons.min(1).optional(),
  /** How many of the household are 65 or older. */
  over65: persons.optional(),
  housingMonthly: Cents.optional(),
  cars: z.int().min(0).max(2).optional(),
  /** Loans and leases of the cars together. */
  carPaymentMonthly: Cents.optional(),
  region: TransportArea.optional(),
  otherNecessaryMonthly: Cents.optional(),
  /** What could be sold, less what is owed on it, with money in the bank. */
  assetsWorth: Cents.optional(),
  filingStatus: FilingStatus.optional(),
  /** As on the statement of exemptions that an employer gets. */
  dependents: persons.optional(),
  /** How many boxes for 65 or older, or blind, apply to the person and a spouse. */
  over65OrBlind: z.int().min(0).max(4).optional(),
  payPeriod: PayPeriod.optional(),
  /** Pay of one payday after tax and ordinary deductions. */
  takeHomePay: Cents.optional(),
  /** There is other pay or income beside this one. */
  otherIncome: z.boolean().optional(),
  bankHasLevy: z.boolean().optional(),
  bankBalance: Cents.optional(),
  benefitKind: BenefitKind.optional(),
  benefitMonthly: Cents.optional(),
  /** The day on which the IRS put the tax on its books (IRC 6203). */
  assessedDate: LocalDate.optional(),
  /** Something happened since then that can stop the clock. */
  anyPause: z.boolean().optional(),
  pauses: z.partialRecord(PauseKind, Pause).optional(),
  /** Notice CP508C came (IRC 7345(d)). */
  passportLetter: z.boolean().optional(),
  lienFiled: z.boolean().optional(),
  lienHearingOver: z.boolean().optional(),
  levyMade: z.boolean().optional(),
  shield: ShieldTold.optional(),
  penaltyKind: PenaltyTold.optional(),
  /** A penalty of the three years before was taken back as the first one. */
  firstTimeReliefUsed: z.boolean().optional(),
  reliefReason: ReliefReasonTold.optional(),
});
export type MoneyFacts = z.infer<typeof MoneyFacts>;
