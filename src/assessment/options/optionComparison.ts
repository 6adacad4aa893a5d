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
  /** There is nothing to pay. */
  'nothing-owed',
  /** By the day that was told, the IRS may no longer collect (IRC 6502(a)). */
  'time-to-collect-is-over',
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
  /** More is owed, and more is on the books, than the plans without a financial statement take: the statement decides (IRM 5.14.5). */
  'financial-statement-decides',
  /** Nobody told the last day to collect, and the payments take longer than the ten years it has from today at most (IRC 6502(a)). */
  'longer-than-time-to-collect',
]);
export type MoneyDoubt = z.infer<typeof MoneyDoubt>;

/** One way out beside the others. An amount that is absent is unknown: `missing` names the questions, `gaps` the figures. */
export const OptionComparison = z.object({
  option: ComparedOption,
  standing: z
    .enum(['fits', 'unknown', 'blocked', 'baseline'])
    .describe(
      'how it stands with the amounts counted in: as verdict, but blocked by any of blockers, unknown by any of doubts, and fits where settled answers all that the verdict leaves open; baseline is doing nothing',
    ),
  verdict: OptionVerdict.optional().describe(
    'how it stands by the case alone, before the amounts: where standing differs, blockers, doubts or settled say why',
  ),
  blockers: z.array(MoneyBlocker).describe('what the amounts say against it: any of them blocks it'),
  doubts: z
    .array(MoneyDoubt)
    .describe('what the amounts leave for the IRS to judge: any of them leaves it unknown'),
  settled: z
    .array(OptionReason)
    .describe('reasons for which the verdict is unknown and which the amounts have answered'),
  /** What it takes each month. */
  monthly: MoneyFigure.optional(),
  /** All that is paid from today until nothing is owed, the fee included where it is known. */
  total: MoneyFigure.optional(),
  /** The smallest payments that the rules and the form know for a monthly plan, where none was named. */
  smallest: MinimumPayment.optional(),
  months: CountFigure.optional(),
  lastPayment: LocalDate.optional(),
  /** What is still owed on a later day, where the way out does not pay the debt. */
  stillOwed: z
    .object({
      on: LocalDate,
      balance: MoneyFigure,
      collectibleUntil: LocalDate.optional().describe(
        'the last day on which the IRS may collect it, where it was told; after it nothing of the balance can be collected (IRC 6502(a), 6322)',
      ),
    })
    .optional(),
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
  missing: z
    .array(z.union([CaseQuestion, MoneyQuestion]))
    .describe('fields of the input whose answers would make this way out clearer'),
  gaps: z.array(FactGap),
});
export type OptionComparison = z.infer<typeof OptionComparison>;

/** All ways out side by side: what fits first, by its total cost; doing nothing last. */
export const OptionsComparison = z.object({
  asOf: LocalDate,
  warnings: z.array(ComparisonWarning),
  options: z.array(OptionComparison),
  assumptions: z.array(Assumption),
  missing: z
    .array(z.union([CaseQuestion, MoneyQuestion]))
    .describe('fields of the input whose answers would change this comparison'),
});
export type OptionsComparison = z.infer<typeof OptionsComparison>;
