import { z } from 'zod';
import { unknownFor, type Unknown } from '../computations/computation';
import type { FactBook } from '../facts/factBook';
import { valueOn } from '../facts/valueOn';
import type { LocalDate } from '../kernel/localDate';
import { err, ok, type Result } from '../kernel/result';
import type { PlanKind } from './planKind';

/** Whether a financial statement (Form 433-F) goes with the request for a plan. */
export const FinancialStatement = z.object({
  /** `sources-disagree`: the form asks for one, the manual's simple plan does not; `unknown`: it hangs on what the IRS has recorded. */
  financialStatement: z.enum(['needed', 'not-needed', 'sources-disagree', 'unknown']),
  financialStatementBy: z.object({
    /** Form 9465 holds everything that is owed against its limit. */
    form: z.enum(['needed', 'not-needed']),
    /** The simple plan of IRM 5.14.5 holds what the IRS has recorded against its own, and asks for none within it. */
    manual: z.enum(['needed', 'not-needed', 'unknown', 'not-said']),
  }),
});
export type FinancialStatement = z.infer<typeof FinancialStatement>;

interface Asked {
  readonly asOf: LocalDate;
  /** In cents. */
  readonly everything: number;
  readonly kinds: readonly PlanKind[];
}

/** What the form and the manual say, each by its own limit of $50,000: the two count different amounts. */
export function financialStatement(
  { asOf, everything, kinds }: Asked,
  { plans }: FactBook,
): Result<FinancialStatement, Unknown> {
  const limit = valueOn(plans.financialStatementAboveCents, asOf);
  if (!limit.ok) return err(unknownFor(limit.error));
  const form = everything > limit.value.value ? 'needed' : 'not-needed';
  const manual = byManual(kinds.find(({ kind }) => kind === 'simple'));
  return ok({ financialStatement: together(form, manual), financialStatementBy: { form, manual } });
}

type By = FinancialStatement['financialStatementBy'];

/** Where the simple plan has no limit for the day, or is out for another reason than its limit, the manual does not speak. */
function byManual(simple: PlanKind | undefined): By['manual'] {
  if (!simple || simple.gap || simple.reason) return 'not-said';
  if (simple.verdict === 'unknown') return 'unknown';
  return simple.verdict === 'open' ? 'not-needed' : 'needed';
}

function together(form: By['form'], manual: By['manual']): FinancialStatement['financialStatement'] {
  if (manual === 'not-said' || manual === form) return form;
  return manual === 'unknown' ? 'unknown' : 'sources-disagree';
}
