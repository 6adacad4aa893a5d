import { z } from 'zod';
import { MathValue } from './mathValue';

/** What a computation takes for granted beyond the law and the answers; said beside its result, never silent. */
export const AssumptionId = z.enum([
  /** No rate is published for that time yet, and today's is taken to stay (IRC 6621(b) sets a new one each quarter). */
  'rate-stays',
  /** Every payment comes on its day, and nothing new is owed. */
  'payments-on-time',
  /** The penalties stay as they are: none is removed. */
  'no-penalty-relief',
  /** The amounts of this year stay: nobody knows next year's table. */
  'table-stays',
  /** The letter's amount is taken as all that is owed, for we do not know its parts. */
  'amount-is-all-tax',
  /** The return was filed on time, for nobody said otherwise. */
  'filed-on-time',
]);
export type AssumptionId = z.infer<typeof AssumptionId>;

/** Its sentence is the locale key `math:assumption.<assumption>`, with these values. */
export const Assumption = z.object({ assumption: AssumptionId, values: z.record(z.string(), MathValue) });
export type Assumption = z.infer<typeof Assumption>;
