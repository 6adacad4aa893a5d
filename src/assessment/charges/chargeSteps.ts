/** Lines of math of interest, penalties, balances and plans. */
export const CHARGE_STEPS = ['interest-for-period', 'interest-total'] as const;
