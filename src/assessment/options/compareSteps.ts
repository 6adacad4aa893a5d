/** Lines of math of a comparison of ways out, beside those of what each way costs. */
export const COMPARE_STEPS = [
  /** What an offer counts of property, as it was told. */
  'equity-told',
  /** The least that an offer must be, and its fee. */
  'offer-total',
  /** The monthly payment as it was told. */
  'payment-told',
  /** The payments of a plan and its fee. */
  'plan-total',
  /** So many payments until the time to collect ends. */
  'partial-plan-payments',
  /** No payment is asked for while the IRS waits. */
  'nothing-asked',
  /** The last day to collect has passed: nothing of the debt can be collected. */
  'no-longer-collectible',
  /** The penalties that relief can take off. */
  'penalty-to-take-off',
] as const;
