import { PLAN_STEPS } from './planSteps';

/** Lines of math of interest, penalties, balances and plans. */
export const CHARGE_STEPS = [
  /** The day from which interest runs, by what bears it. */
  'interest-start',
  /** Paid in the 21 days after the bill: no interest after its date. */
  'interest-free-window',
  /** The same in 10 business days, for bills from $100,000. */
  'interest-free-window-large',
  'interest-for-period',
  'interest-total',
  /** The IRS put off the due date, so charges begin only after the later day. */
  'payment-postponed',
  /** Tax that the return did not show: the days to pay it after its bill. */
  'failure-to-pay-window',
  /** The same in 10 business days, for bills from $100,000. */
  'failure-to-pay-window-large',
  /** The day after which the months of the penalty for paying late are counted. */
  'failure-to-pay-start',
  /** Months of one rate on one unpaid amount. */
  'failure-to-pay-months',
  'failure-to-pay-months-in-plan',
  'failure-to-pay-months-after-levy-notice',
  'failure-to-pay-months-in-plan-after-levy-notice',
  /** Months for which the IRS asks nothing (Notice 2024-7). */
  'failure-to-pay-months-waived',
  /** No more than 25 percent in all. */
  'failure-to-pay-maximum',
  'failure-to-pay-total',
  'failure-to-file-months',
  /** Taken off: the penalty for paying late of the same months. */
  'failure-to-file-less-failure-to-pay',
  'failure-to-file-minimum',
  'failure-to-file-total',
  /** What relief would take off. */
  'penalty-removed',
  /** The last day to ask Appeals after a refusal of relief. */
  'penalty-appeal-last-day',
  ...PLAN_STEPS,
] as const;
