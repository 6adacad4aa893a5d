/** Lines of math of what a levy takes and leaves. */
export const LEVY_STEPS = ['exempt-per-period'] as const;
