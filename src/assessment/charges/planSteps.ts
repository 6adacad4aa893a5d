/** Lines of math of a balance as it grows and is paid, and of the plans that pay it. */
export const PLAN_STEPS = [
  /** What was owed on this line on the day from which we count. */
  'balance-known',
  /** What payments have taken off this line: tax first, then penalties, then interest. */
  'balance-paid',
  /** The penalty of months that bear the same percent of the same tax. */
  'penalty-months',
  /** The penalty of the other months, each on the tax that is then unpaid, as the rows tell. */
  'penalty-later-months',
  /** Both added up. */
  'penalty-added',
  /** The interest of a time in which nothing was paid: the amount of its start, grown by a factor. */
  'interest-compounded',
  /** The interest of the other months, as the rows tell. */
  'interest-later-months',
  /** Both added up. */
  'interest-added',
  /** The lines added up. */
  'balance-total',
  /** The last payment, which is what is left. */
  'plan-last-payment',
  /** The day of the last payment, so many months after the first. */
  'plan-last-day',
  /** Nothing is owed, so that there is no plan and no fee. */
  'plan-not-needed',
  /** How many payments until nothing is left. */
  'plan-payments',
  /** All payments added up. */
  'plan-paid',
  /** What comes on top of the amount of the start: interest, penalties, and the fee of a plan. */
  'plan-cost',
  /** How much more is owed at the end than at the start, when nothing is paid. */
  'balance-growth',
  /** What one month adds while a plan runs. */
  'plan-month-adds',
  /** The last day of a short-term plan. */
  'short-term-last-day',
  'plan-fee',
  'plan-fee-waived',
  'plan-fee-reduced',
  /** The smallest payment with which nothing is left by a day. */
  'payment-by-day',
  /** The balance divided by the months of the form. */
  'payment-by-form',
] as const;
