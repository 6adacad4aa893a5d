/** Lines of math of a household's budget and of what the IRS could collect from it. */
export const BUDGET_STEPS = ['allowed-total'] as const;
