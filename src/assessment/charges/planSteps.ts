/** Lines of math of a balance as it grows and is paid, and of the plans that pay it. */
export const PLAN_STEPS = [
  /** What was owed on this line on the day from which we count. */
  'balance-known',
  /** What payments have taken off this line: tax first, then penalties, then interest. */
  'balance-paid',
  /** The penalty of the first month that begins after that day. */
  'penalty-first-month',
  /** The penalty of all months since. */
  'penalty-months',
  /** The interest of the first days of one rate. */
  'interest-first-days',
  /** The interest of all days since, compounded daily. */
  'interest-compounded',
  /** The lines added up. */
  'balance-total',
  /** The last payment, which is what is left. */
  'plan-last-payment',
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
