import { z } from 'zod';
import { factOf } from './fact';

/** A fee may be nothing at all. */
const fee = factOf(z.int().nonnegative());
const cents = factOf(z.int().positive());
const count = factOf(z.int().positive());

/** What payment plans ask for and cost: fees in whole cents, by what is asked, how, and through which channel (26 CFR 300.1, 300.2). */
export const PlanFacts = z.strictObject({
  planFeeDirectDebitOnlineCents: fee,
  planFeeDirectDebitPaperCents: fee,
  planFeeOtherOnlineCents: fee,
  planFeeOtherPaperCents: fee,
  planRevisionFeeOnlineCents: fee,
  planRevisionFeePaperCents: fee,
  directDebitChangeFeeCents: fee,
  lowIncomePlanFeeCents: fee,
  lowIncomeDirectDebitFeeCents: fee,
  shortTermPlanFeeCents: fee,
  formBenchmarkMonths: count,
  financialStatementAboveCents: cents,
});
export type PlanFacts = z.infer<typeof PlanFacts>;
