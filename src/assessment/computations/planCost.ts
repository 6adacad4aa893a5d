import { z } from 'zod';
import { PlanCost, planCost as computed } from '../charges/planCost';
import { PlanChannel } from '../charges/planFee';
import { LocalDate } from '../kernel/localDate';
import { balanceFields, balanceRules, isCountable, knownBalanceOf } from './balanceFields';
import { computation } from './computation';
import { Dollars, IN_DOLLARS } from './dollars';
import { isEndCountable, planFields } from './planFields';

const input = balanceRules(
  z.strictObject({
    ...balanceFields,
    ...planFields,
    monthlyPayment: Dollars.refine((cents) => cents > 0).describe(
      `what is paid each month, more than nothing, ${IN_DOLLARS}`,
    ),
    channel: PlanChannel.optional().describe(
      `how the plan is asked for, one of ${PlanChannel.options.join(', ')}; left out, online where the debt is within the limit of the online application, else phone, and the answer says which; Form 9465 is paper and never has the online fee`,
    ),
    directDebit: z
      .boolean()
      .optional()
      .describe('true or false: the bank account is debited each month; left out, true'),
    lowIncome: z
      .boolean()
      .optional()
      .describe(
        'true or false: adjusted gross income of at most 250 % of the poverty level; left out, false',
      ),
    canDirectDebit: z
      .boolean()
      .optional()
      .describe(
        'true or false: direct debit would be possible; decides whether a low-income fee is paid back',
      ),
    monthlyDisposable: Dollars.optional().describe(
      `income less allowable living expenses each month, ${IN_DOLLARS}; left out, the payment is not held against it`,
    ),
  }),
)
  .refine((given) => isCountable(given, given.firstPayment), { path: ['firstPayment'] })
  .refine(isEndCountable, { path: ['collectionEnds'] });

/** What a monthly plan costs until nothing is left, beside a short-term plan and beside waiting (IRC 6159, 6601, 6651(h)). */
export const planCost = computation({
  input,
  output: PlanCost,
  example: {
    asOf: '2026-11-22',
    total: '12000.00',
    dueDate: '2025-04-15',
    filedOnTime: true,
    monthlyPayment: '300.00',
    channel: 'online',
    directDebit: true,
  },
  compute: ({ directDebit = true, lowIncome = false, ...given }, { factBook }) =>
    computed({ ...knownBalanceOf(given), directDebit, lowIncome }, factBook),
});
