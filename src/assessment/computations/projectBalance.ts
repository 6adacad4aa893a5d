import { z } from 'zod';
import { ProjectedBalance, projectBalance as computed } from '../charges/projectBalance';
import { LocalDate } from '../kernel/localDate';
import { balanceFields, balanceRules, isCountable, knownBalanceOf } from './balanceFields';
import { computation } from './computation';
import { LatePayments, latePaymentsOf } from './latePayments';

const input = balanceRules(
  z.strictObject({
    ...balanceFields,
    until: LocalDate.describe(
      'the day on which the balance is asked for, from asOf to 50 years later, as YYYY-MM-DD',
    ),
    planUntil: LocalDate.optional().describe(
      'the last day of the agreement of planFrom, which it needs, and not before it, as YYYY-MM-DD; left out, the agreement goes on',
    ),
    payments: LatePayments.optional().describe(
      'payments from asOf to until, both included, a list of {"date":"YYYY-MM-DD","amount":"500.00"}; left out, none',
    ),
  }),
)
  .refine((given) => isCountable(given, given.until), { path: ['until'] })
  .refine(({ asOf, until, payments = [] }) => payments.every(({ date }) => date >= asOf && date <= until), {
    path: ['payments'],
  })
  .refine(({ planFrom, planUntil }) => !planUntil || (planFrom !== undefined && planUntil >= planFrom), {
    path: ['planUntil'],
  });

/** The balance on a later day, line by line (IRC 6601, 6622, 6651). */
export const projectBalance = computation({
  input,
  output: ProjectedBalance,
  example: {
    asOf: '2026-11-22',
    tax: '10000.00',
    failureToPayPenalty: '950.00',
    interest: '1100.00',
    dueDate: '2025-04-15',
    until: '2027-11-22',
  },
  compute: ({ payments, ...given }, { factBook }) =>
    computed({ ...knownBalanceOf(given), payments: latePaymentsOf(payments) }, factBook),
});
