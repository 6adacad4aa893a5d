import type { BudgetLine } from './budgetLine';

/** The line of a cost that is allowed up to a standard: the lesser of the two (IRM 5.8.5.22.2, 5.8.5.22.3). */
export const lesserOf = (line: BudgetLine['line'], asked: number, standard: number): BudgetLine => ({
  line,
  asked,
  standard,
  allowed: Math.min(asked, standard),
  why: asked <= standard ? 'actual-within-standard' : 'standard-is-less',
});

/** The line of a cost whose standard is not on record: the whole is counted, which may be too much. */
export const withoutStandard = (line: BudgetLine['line'], asked: number): BudgetLine => ({
  line,
  asked,
  allowed: asked,
  why: 'actual-standard-unknown',
});

/** The line of a cost whose standard is allowed whole, whatever is spent; more than it needs proof. */
export const inFull = (
  line: BudgetLine['line'],
  standard: number,
  asked: number | undefined,
): BudgetLine => ({
  line,
  ...(asked === undefined ? {} : { asked }),
  standard,
  allowed: standard,
  why: asked !== undefined && asked > standard ? 'standard-in-full-more-needs-proof' : 'standard-in-full',
});
