import { z } from 'zod';
import { FailureToFile, failureToFile as computed } from '../charges/failureToFile';
import { ChargeDay } from './chargeDay';
import { computation } from './computation';
import { Dollars } from './dollars';
import { LatePayments, latePaymentsOf } from './latePayments';

const input = z
  .strictObject({
    taxDue: Dollars.describe(
      'tax that had to be shown on the return, less what was paid by the due date of payment and credits, in dollars: "10000.00" or 10000',
    ),
    dueDate: ChargeDay.describe(
      'the due date of the return in law, with extensions, not moved by a weekend, as YYYY-MM-DD: 2025-04-15 or 2025-10-15',
    ),
    filedDate: ChargeDay.describe(
      'the day the return was filed, or the day through which to count if it was not, before 2200, as YYYY-MM-DD',
    ),
    paymentDueDate: ChargeDay.optional().describe(
      'the due date of the payment in law, which no extension to file moves, not after dueDate, as YYYY-MM-DD; left out, dueDate',
    ),
    taxShown: Dollars.optional().describe(
      'the part of taxDue that the return itself shows, not more than taxDue, in dollars; left out, all of it',
    ),
    payments: LatePayments.optional().describe(
      'payments after the due date of payment, a list of {"date":"YYYY-MM-DD","amount":"500.00"}; they lower only the penalty for paying late, which is taken off; left out, none',
    ),
    levyNoticeDate: ChargeDay.optional().describe(
      'the date of a notice of intent to levy before the filing, as YYYY-MM-DD; left out, none',
    ),
    fraud: z.boolean().optional().describe('true or false: late by fraud (IRC 6651(f)); left out, false'),
  })
  .refine(({ taxDue, taxShown }) => (taxShown ?? taxDue) <= taxDue, { path: ['taxShown'] })
  .refine(({ dueDate, paymentDueDate }) => (paymentDueDate ?? dueDate) <= dueDate, {
    path: ['paymentDueDate'],
  });

/** The penalty for filing late, less the penalty for paying late of the same months (IRC 6651(a)(1), (c)(1)). */
export const failureToFile = computation({
  input,
  output: FailureToFile,
  example: { taxDue: '10000.00', dueDate: '2025-04-15', filedDate: '2025-08-20' },
  compute: ({ fraud, paymentDueDate, taxShown, payments, ...rest }, { factBook }) =>
    computed(
      {
        ...rest,
        fraud: fraud ?? false,
        paymentDueDate: paymentDueDate ?? rest.dueDate,
        taxShown: taxShown ?? rest.taxDue,
        payments: latePaymentsOf(payments),
      },
      factBook,
    ),
});
