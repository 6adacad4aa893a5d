/** Lines of math of the time in which the IRS may collect. */
export const STATUTE_STEPS = ['statute-years'] as const;
