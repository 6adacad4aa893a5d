import { z } from 'zod';
import { PlanChannel, PlanFee, planFee as computed, PlanRequest } from '../charges/planFee';
import { LocalDate } from '../kernel/localDate';
import { computation } from './computation';

/** What the IRS charges to set up, change or reinstate a payment plan (26 CFR 300.1, 300.2; IRC 6159(f)). */
export const planFee = computation({
  input: z
    .strictObject({
      date: LocalDate.optional().describe('a day as YYYY-MM-DD: the day of the request; left out, today'),
      kind: PlanRequest.default('new').describe(
        `one of ${PlanRequest.options.join(', ')}: what is asked; new if left out, change-direct-debit only for a plan that pays by direct debit already`,
      ),
      channel: PlanChannel.describe(
        `one of ${PlanChannel.options.join(', ')}: how it is asked; Form 9465 is paper and never has the online fee`,
      ),
      directDebit: z
        .boolean()
        .describe('true or false: the bank account is debited each month; true for change-direct-debit'),
      lowIncome: z
        .boolean()
        .default(false)
        .describe(
          'true or false: adjusted gross income of at most 250 % of the poverty level; false if left out',
        ),
      canDirectDebit: z
        .boolean()
        .optional()
        .describe(
          'true or false: direct debit would be possible; decides whether a low-income fee is paid back',
        ),
    })
    .refine(({ kind, directDebit }) => kind !== 'change-direct-debit' || directDebit, {
      path: ['directDebit'],
    }),
  output: PlanFee,
  example: { date: '2026-11-22', kind: 'new', channel: 'online', directDebit: true, lowIncome: false },
  compute: ({ date, kind, ...input }, { factBook, asOf }) =>
    computed({ ...input, on: date ?? asOf, request: kind }, factBook),
});
