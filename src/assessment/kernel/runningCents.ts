import { halfUp } from './halfUp';

/**
 * Parts in whole cents whose sum is the rounded sum of the exact parts: each is the growth of the rounded running total.
 * The exact parts are given as fractions of one divisor, so that nothing is lost before the one rounding.
 */
export function runningCents(parts: readonly number[], divisor = 1): readonly number[] {
  const totals = parts.reduce<readonly number[]>((sums, part) => [...sums, (sums.at(-1) ?? 0) + part], []);
  const rounded = totals.map((total) => halfUp(total / divisor));
  return rounded.map((total, at) => total - (rounded[at - 1] ?? 0));
}
