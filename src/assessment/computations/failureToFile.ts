import { z } from 'zod';
import { FailureToFile, failureToFile as computed } from '../charges/failureToFile';
import { ChargeDay, isWithinFiftyYears } from './chargeDay';
import { computation } from './computation';
import { Dollars, IN_DOLLARS } from './dollars';
import { LatePayments, latePaymentsOf } from './latePayments';

const input = z
  .strictObject({
    taxDue: Dollars.describe(
      `tax that had to be shown on the return, less withholding, credits and what was paid by the due date of payment and is not in payments, ${IN_DOLLARS}`,
    ),
    dueDate: ChargeDay.describe(
      'the due date of the return in law, with extensions, not moved by a weekend, as YYYY-MM-DD: 2025-04-15 or 2025-10-15',
    ),
    filedDate: ChargeDay.describe(
      'the day the return was filed, or the day through which to count if it was not, at most 50 years after dueDate and before 2200, as YYYY-MM-DD',
    ),
    paymentDueDate: ChargeDay.optional().describe(
      'the due date of the payment in law, which no extension to file moves, not after dueDate, as YYYY-MM-DD; left out, dueDate',
    ),
    taxShown: Dollars.optional().describe(
      `the part of taxDue that the return itself shows, not more than taxDue, ${IN_DOLLARS}; left out, all of it`,
    ),
    payments: LatePayments.optional().describe(
      'payments that are not taken off taxDue yet, a list of {"date":"YYYY-MM-DD","amount":"500.00"}: one by the due date of payment leaves the tax that bears the penalty, a later one lowers only the penalty for paying late, which is taken off; left out, none',
    ),
    levyNoticeDate: ChargeDay.optional().describe(
      'the date of a notice of intent to levy before the filing, as YYYY-MM-DD; left out, none',
    ),
    fraud: z.boolean().optional().describe('true or false: late by fraud (IRC 6651(f)); left out, false'),
  })
  .refine(({ dueDate, filedDate }) => isWithinFiftyYears(dueDate, filedDate), { path: ['filedDate'] })
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
