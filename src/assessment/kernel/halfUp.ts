/** The nearest whole number, a half upwards: how an amount becomes whole cents, once, at its end. */
export const halfUp = (exact: number): number => Math.round(exact);
