import { z } from 'zod';
import { FailureToPay, failureToPay as computed, type FailureToPayInput } from '../charges/failureToPay';
import type { LocalDate } from '../kernel/localDate';
import { ChargeDay, isWithinFiftyYears } from './chargeDay';
import { computation } from './computation';
import { Dollars, IN_DOLLARS } from './dollars';
import { LatePayments, latePaymentsOf } from './latePayments';

const input = z
  .strictObject({
    taxUnpaid: Dollars.describe(
      `tax unpaid on the due date, after withholding, credits and what was paid by the due date and is not in payments, without penalties and interest, ${IN_DOLLARS}`,
    ),
    dueDate: ChargeDay.optional().describe(
      'the due date of the payment in law, which no extension to file moves and no weekend, as YYYY-MM-DD: 2025-04-15; left out only for a deficiency',
    ),
    through: ChargeDay.describe(
      'the last day to count, not before dueDate (of a deficiency, noticeAndDemandDate), at most 50 years after it and before 2200, as YYYY-MM-DD',
    ),
    payments: LatePayments.optional().describe(
      'payments of the tax that are not taken off taxUnpaid yet, a list of {"date":"YYYY-MM-DD","amount":"500.00"}: one by the due date leaves the tax that bears the penalty, a later one counts from the next month on; left out, none',
    ),
    levyNoticeDate: ChargeDay.optional().describe(
      'the date of the notice of intent to levy (CP504, LT11 or Letter 1058), as YYYY-MM-DD; left out, none was sent',
    ),
    jeopardyDemandDate: ChargeDay.optional().describe(
      'the date of a demand for immediate payment because collection is in jeopardy, as YYYY-MM-DD; left out, none',
    ),
    planFrom: ChargeDay.optional().describe(
      'the day an installment agreement was approved (not asked for), as YYYY-MM-DD; left out, none; a short-term plan is none',
    ),
    planUntil: ChargeDay.optional().describe(
      'the last day of the agreement of planFrom, which it needs, and not before it, as YYYY-MM-DD; left out, the agreement goes on',
    ),
    filedOnTime: z
      .boolean()
      .optional()
      .describe(
        'true or false: the return was filed by its due date with extensions; left out, true, and the answer says so where it matters',
      ),
    individual: z.boolean().optional().describe('true or false: a person, not a business; left out, true'),
    deficiency: z
      .boolean()
      .optional()
      .describe(
        'true or false: the tax was not shown on the return but assessed later, and months run from noticeAndDemandDate; left out, false',
      ),
    noticeAndDemandDate: ChargeDay.optional().describe(
      'the date of the first bill (notice and demand), as YYYY-MM-DD; needed for a deficiency, and for the relief of tax years 2020 and 2021',
    ),
    amountDemanded: Dollars.optional().describe(
      `everything that bill asks for, ${IN_DOLLARS}; from 100000 on there are 10 business days to pay, not 21 days; left out, taxUnpaid`,
    ),
    failureToFileOnTax: Dollars.optional().describe(
      `for a deficiency alone: the part of the penalty for filing late that falls on it, ${IN_DOLLARS}; left out, 0`,
    ),
    taxYear: z
      .int()
      .min(1900)
      .max(2200)
      .optional()
      .describe(
        'the tax year, such as 2021: for 2020 and 2021 there is relief; left out, that is not looked at',
      ),
    taxAssessed: Dollars.optional().describe(
      `the whole tax of that year that the IRS has recorded, without penalties and interest, ${IN_DOLLARS}; needed for the relief of 2020 and 2021`,
    ),
  })
  .refine(({ deficiency, dueDate }) => deficiency === true || dueDate !== undefined, { path: ['dueDate'] })
  .refine(({ deficiency, noticeAndDemandDate }) => !deficiency || noticeAndDemandDate !== undefined, {
    path: ['noticeAndDemandDate'],
  })
  .refine(isThroughCountable, { path: ['through'] })
  .refine(({ deficiency, failureToFileOnTax }) => deficiency === true || failureToFileOnTax === undefined, {
    path: ['failureToFileOnTax'],
  })
  .refine(({ planFrom, planUntil }) => !planUntil || (planFrom !== undefined && planUntil >= planFrom), {
    path: ['planUntil'],
  });

/** The penalty for paying late, month by month (IRC 6651(a)(2), (a)(3)). */
export const failureToPay = computation({
  input,
  output: FailureToPay,
  example: { taxUnpaid: '10000.00', dueDate: '2025-04-15', through: '2026-10-15', filedOnTime: true },
  compute: (given, { factBook }) => computed(asInput(given), factBook),
});

interface Span {
  readonly dueDate?: LocalDate | undefined;
  readonly noticeAndDemandDate?: LocalDate | undefined;
  readonly deficiency?: boolean | undefined;
  readonly through: LocalDate;
}

/** Of a deficiency the months run from its bill (IRC 6651(a)(3)). */
function isThroughCountable({ dueDate, noticeAndDemandDate, deficiency, through }: Span): boolean {
  const from = (deficiency ? noticeAndDemandDate : dueDate) ?? through;
  return through >= (dueDate ?? through) && through >= from && isWithinFiftyYears(from, through);
}

function asInput(given: z.output<typeof input>): FailureToPayInput {
  const { deficiency, noticeAndDemandDate, amountDemanded, taxAssessed, payments, ...rest } = given;
  const demand = deficiency &&
    noticeAndDemandDate && { date: noticeAndDemandDate, cents: amountDemanded ?? rest.taxUnpaid };
  return {
    ...rest,
    dueDate: rest.dueDate ?? rest.through,
    payments: latePaymentsOf(payments),
    individual: rest.individual ?? true,
    firstBillDate: noticeAndDemandDate,
    assessedTax: taxAssessed,
    ...(demand ? { demand } : {}),
  };
}
