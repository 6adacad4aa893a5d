import { z } from 'zod';
import { interest as computed, Interest, type InterestInput } from '../charges/interest';
import { InterestBase } from '../charges/interestSpan';
import type { LocalDate } from '../kernel/localDate';
import { ChargeDay, isWithinFiftyYears } from './chargeDay';
import { computation } from './computation';
import { Dollars, IN_DOLLARS } from './dollars';

const input = z
  .strictObject({
    principal: Dollars.describe(`the amount that bears interest, ${IN_DOLLARS}`),
    base: InterestBase.optional().describe(
      `what bears the interest, one of ${InterestBase.options.join(', ')}; left out, tax`,
    ),
    from: ChargeDay.optional().describe(
      'the due date of law, which bears no interest itself, as YYYY-MM-DD: of tax without any extension (not moved by a weekend), of failure-to-file-penalty and accuracy-penalty with extensions; left out for failure-to-pay-penalty and estimated-tax-penalty, which start with noticeAndDemandDate',
    ),
    to: ChargeDay.describe(
      'the day of payment, which bears interest, not before from, at most 50 years after it and before 2200, as YYYY-MM-DD',
    ),
    noticeAndDemandDate: ChargeDay.optional().describe(
      'the date of the notice and demand for this amount, as YYYY-MM-DD; needed for failure-to-pay-penalty and estimated-tax-penalty',
    ),
    amountDemanded: Dollars.optional().describe(
      `everything that the notice and demand asks for, ${IN_DOLLARS}; from 100000 on there are 10 business days to pay, not 21 days; needs noticeAndDemandDate; left out, the principal`,
    ),
    beyond: z
      .enum(['rate-stays', 'gap'])
      .optional()
      .describe(
        'for days whose rate is not published: rate-stays takes the last rate and says so, gap answers unknown; left out, rate-stays',
      ),
  })
  .refine(({ from, base }) => isFromDemand(base) === (from === undefined), { path: ['from'] })
  .refine(({ amountDemanded, noticeAndDemandDate }) => amountDemanded === undefined || noticeAndDemandDate, {
    path: ['amountDemanded'],
  })
  .refine(({ base, noticeAndDemandDate }) => !isFromDemand(base) || noticeAndDemandDate !== undefined, {
    path: ['noticeAndDemandDate'],
  })
  .refine(isToCountable, { path: ['to'] });

/** Interest on unpaid tax or on a penalty from one day to another, compounded daily (IRC 6601, 6621, 6622). */
export const interest = computation({
  input,
  output: Interest,
  example: { principal: '10000.00', from: '2025-04-15', to: '2026-10-15' },
  compute: (given, { factBook }) => computed(asInput(given), factBook),
});

type Given = z.output<typeof input>;

function asInput(given: Given): InterestInput {
  const { principal, base = 'tax', to, noticeAndDemandDate, amountDemanded, beyond = 'rate-stays' } = given;
  const demand = noticeAndDemandDate && { date: noticeAndDemandDate, cents: amountDemanded ?? principal };
  return { principal, base, from: startOf(given) ?? to, to, demand, beyond };
}

/** IRC 6601(e)(2)(A). */
const isFromDemand = (base: InterestBase | undefined): boolean =>
  base === 'failure-to-pay-penalty' || base === 'estimated-tax-penalty';

interface Days {
  readonly base?: InterestBase | undefined;
  readonly from?: LocalDate | undefined;
  readonly noticeAndDemandDate?: LocalDate | undefined;
}

function isToCountable(given: Days & { readonly to: LocalDate }): boolean {
  const from = startOf(given) ?? given.to;
  return given.to >= from && isWithinFiftyYears(from, given.to);
}

const startOf = ({ base, from, noticeAndDemandDate }: Days): LocalDate | undefined =>
  isFromDemand(base) ? noticeAndDemandDate : from;
