import type { PlanFee, PlanFeeInput, Result, Unknown } from '../assessment';

/** What can be computed beside the assessment of a case: functions of the core, bound to the facts and to the reader's day. */
export interface MoneyServices {
  planFee(input: PlanFeeInput): Result<PlanFee, Unknown>;
}
