import { z } from 'zod';

/** The lines of income of a household: all of it, taxed or not, before anything is taken off (Form 433-A (OIC), lines 30 to 38). */
export const IncomeLine = z.enum([
  'wages',
  'self-employment',
  'social-security',
  'pensions',
  'unemployment',
  'interest-and-dividends',
  'rent',
  'child-support',
  'alimony',
  'other-household',
  'other',
]);
export type IncomeLine = z.infer<typeof IncomeLine>;

/** Expenses that count as they are paid, when they are necessary and proved (IRM 5.15.1, 5.8.5.22.4). */
export const ActualExpense = z.enum([
  'taxes',
  'health-insurance',
  'court-ordered',
  'dependent-care',
  'term-life-insurance',
  'secured-debts',
  'student-loans',
  'state-tax-debt',
  'other-necessary',
]);
export type ActualExpense = z.infer<typeof ActualExpense>;

/** Expenses that generally do not count against a tax debt (Form 656-B; IRM 5.8.5.23). */
export const DisallowedExpense = z.enum(['unsecured-debts', 'tuition', 'charity', 'voluntary-retirement']);
export type DisallowedExpense = z.infer<typeof DisallowedExpense>;

/** One line of what a household may keep to live on, a month; money is whole cents. */
export const BudgetLine = z.object({
  line: z.enum([
    'food-clothing-other',
    'out-of-pocket-health',
    'housing',
    'vehicle-ownership',
    'vehicle-operating',
    'public-transport',
    ...ActualExpense.options,
    ...DisallowedExpense.options,
  ]),
  /** What is really spent, where it was told. */
  asked: z.int().optional(),
  /** What the published standard is, where there is one that is known. */
  standard: z.int().optional(),
  allowed: z.int(),
  why: z.enum([
    /** Allowed whole, whatever is spent and without proof. */
    'standard-in-full',
    'standard-in-full-more-needs-proof',
    /** The lesser of the two counts. */
    'actual-within-standard',
    'standard-is-less',
    /** What is spent was not told, and at most the standard counts. */
    'standard-at-most',
    /** The standard is not on record, and it may be less. */
    'actual-standard-unknown',
    'actual-if-necessary-and-proved',
    /** A vehicle without loan or lease has no ownership cost. */
    'no-loan-or-lease',
    'generally-not-allowed',
  ]),
});
export type BudgetLine = z.infer<typeof BudgetLine>;
