import { z } from 'zod';
import { PlanCost, planCost as computed } from '../charges/planCost';
import { PlanChannel } from '../charges/planFee';
import { LocalDate } from '../kernel/localDate';
import { balanceFields, isCountable, isDueBefore, isOneOrTheOther, knownBalanceOf } from './balanceFields';
import { computation } from './computation';
import { Dollars } from './dollars';
import { planFields } from './planFields';

const input = z
  .strictObject({
    ...balanceFields,
    ...planFields,
    monthlyPayment: Dollars.refine((cents) => cents > 0).describe(
      'what is paid each month, more than nothing, in dollars: "300.00" or 300',
    ),
    channel: PlanChannel.optional().describe(
      `how the plan is asked for, one of ${PlanChannel.options.join(', ')}; left out, online; Form 9465 is paper and never has the online fee`,
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
      'income less allowable living expenses each month, in dollars: "450.00" or 450; left out, the payment is not held against it',
    ),
  })
  .refine(isOneOrTheOther, { path: ['tax'] })
  .refine(isDueBefore, { path: ['dueDate'] })
  .refine((given) => isCountable(given, given.firstPayment), { path: ['firstPayment'] })
  .refine((given) => isCountable(given, given.collectionEnds), { path: ['collectionEnds'] });

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
  compute: ({ channel = 'online', directDebit = true, lowIncome = false, ...given }, { factBook }) =>
    computed({ ...knownBalanceOf(given), channel, directDebit, lowIncome }, factBook),
});
