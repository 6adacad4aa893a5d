import { z } from 'zod';
import { ActionId } from '../actions/actionId';
import { OfferAcceptance } from '../budget/offerAcceptance';
import { MinimumPayment } from '../charges/minimumPayment';
import { CaseQuestion } from '../caseQuestion';
import { FactGap } from '../facts/fact';
import { LocalDate } from '../kernel/localDate';
import { Assumption } from '../math/assumption';
import { CountFigure, MoneyFigure } from '../math/figure';
import { ComparedOption } from './comparedOption';
import { ComparisonWarning } from './comparisonWarnings';
import { MoneyQuestion } from './compareCase';
import { OptionEffects } from './optionEffect';
import { OptionReason } from './optionReason';
import { OptionVerdict } from './optionVerdict';

/** What the money says against a way out, beside the reasons of its verdict; each is a sentence `compare:blocker.<id>`. */
export const MoneyBlocker = z.enum([
  /** The payment is no more than what interest and penalties add. */
  'payment-never-pays-all',
  /** The payment would need longer than the IRS has to collect. */
  'not-paid-before-collection-ends',
  /** Everything would be paid before the time to collect ends, so the plan is not a partial one. */
  'payment-pays-all-in-time',
  /** Property and what is left of the income could pay everything, so an offer is generally refused. */
  'could-pay-everything',
  /** Something is left of the income each month after the allowed living costs. */
  'income-left-over',
]);
export type MoneyBlocker = z.infer<typeof MoneyBlocker>;

/** What the money leaves for the IRS to judge; each is a sentence `compare:doubt.<id>`. */
export const MoneyDoubt = z.enum([
  /** What is owned could be sold or borrowed on, unless that itself brings hardship. */
  'equity-could-be-collected',
]);
export type MoneyDoubt = z.infer<typeof MoneyDoubt>;

/** One way out beside the others. An amount that is absent is unknown: `missing` names the questions, `gaps` the figures. */
export const OptionComparison = z.object({
  option: ComparedOption,
  /** As the verdict says, but for what the money itself rules out; `baseline` is doing nothing. */
  standing: z.enum(['fits', 'unknown', 'blocked', 'baseline']),
  verdict: OptionVerdict.optional(),
  blockers: z.array(MoneyBlocker),
  /** What keeps it open although nothing in the verdict does. */
  doubts: z.array(MoneyDoubt),
  /** Open reasons of the verdict that the amounts have answered. */
  settled: z.array(OptionReason),
  /** What it takes each month. */
  monthly: MoneyFigure.optional(),
  /** All that is paid from today until nothing is owed, the fee included where it is known. */
  total: MoneyFigure.optional(),
  /** The smallest payments that the rules and the form know for a monthly plan, where none was named. */
  smallest: MinimumPayment.optional(),
  months: CountFigure.optional(),
  lastPayment: LocalDate.optional(),
  /** What is still owed on a later day, where the way out does not pay the debt. */
  stillOwed: z.object({ on: LocalDate, balance: MoneyFigure }).optional(),
  fee: MoneyFigure.optional(),
  /** What it can take off the debt. */
  takesOff: MoneyFigure.optional(),
  effects: OptionEffects,
  /** Who says yes or no; each is a word `compare:decidedBy.<id>`. */
  decidedBy: z.enum(['you', 'irs-collection', 'irs-on-your-budget', 'irs-offer-unit', 'irs-penalty-staff']),
  form: z.string().optional(),
  page: z.url(),
  firstStep: ActionId.optional(),
  /** Offers alone: counts by fiscal year, never a person's odds. */
  acceptance: OfferAcceptance.optional(),
  missing: z.array(z.union([CaseQuestion, MoneyQuestion])),
  gaps: z.array(FactGap),
});
export type OptionComparison = z.infer<typeof OptionComparison>;

/** All ways out side by side: what fits first, by its total cost; doing nothing last. */
export const OptionsComparison = z.object({
  asOf: LocalDate,
  warnings: z.array(ComparisonWarning),
  options: z.array(OptionComparison),
  assumptions: z.array(Assumption),
  /** What would change this comparison. */
  missing: z.array(z.union([CaseQuestion, MoneyQuestion])),
});
export type OptionsComparison = z.infer<typeof OptionsComparison>;
