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
  /** The debt does not grow while it is measured against what could be collected. */
  'no-new-interest',
  /** The IRS has more time left to collect than the months that an offer counts. */
  'time-to-collect-is-longer',
  /** What failure to pay adds from now on bears no interest, because it does so only from the bill for it (IRC 6601(e)(2)(A)). */
  'new-penalty-unbilled',
  /** The letter's amount holds the failure to pay of every month begun by its day: so many percent. */
  'penalty-charged-so-far',
  /** The plan is approved by its first payment: from then on the lower rate of IRC 6651(h) counts. */
  'plan-from-first-payment',
  /** The levy was served, or a statement handed in anew, in the year whose table is used. */
  'levy-of-that-year',
  /** The tax of a year was recorded after that year was over, as its return cannot come before. */
  'recorded-after-its-year',
  /** Nothing else happened that stops the time to collect, and the day of the assessment is right. */
  'nothing-else-paused',
  /** Months of failure to pay for which the IRS asked nothing in the pandemic are not in the amount (Notice 2024-7). */
  'pandemic-relief-given',
  /** Several years are counted as if all of it were tax of the latest one, whose penalty has the longest to run. */
  'latest-year-stands-for-all',
  /** The IRS put off the day to pay, so charges begin only after it (IRC 7508A(a)). */
  'payment-postponed',
  /** A month in a plan after a notice of intent to levy bears the higher rate: the law does not say which rate comes first (IRC 6651(d), (h)). */
  'levy-notice-outweighs-plan',
  /** The 60 days to the minimum run from the day of law, not from the one to which a weekend moved it (IRC 6651(a), 7503). */
  'minimum-from-date-of-law',
  /** All of the bill is paid in its days, so that there is no interest after its date (IRC 6601(e)(3)). */
  'bill-paid-in-its-days',
  /** The plan is asked for online, which costs least. */
  'asked-online',
  /** The plan is asked for by phone or mail, since the debt is above the limit of the online application. */
  'asked-by-phone',
]);
export type AssumptionId = z.infer<typeof AssumptionId>;

/** Its sentence is the locale key `math:assumption.<assumption>`, with these values. */
export const Assumption = z.object({ assumption: AssumptionId, values: z.record(z.string(), MathValue) });
export type Assumption = z.infer<typeof Assumption>;
