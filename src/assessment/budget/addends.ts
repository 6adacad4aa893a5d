import type { MathStep } from '../math/mathStep';

/** The parts of a sum by name, as the values of its line of math, so that it can be added up again; what has one name is one part, and what was not told is none. */
export function addends(
  parts: readonly (readonly [string, number | undefined])[],
): Readonly<Record<string, { readonly cents: number }>> {
  const sums: Record<string, { cents: number }> = {};
  for (const [name, cents] of parts)
    if (cents !== undefined) sums[name] = { cents: (sums[name]?.cents ?? 0) + cents };
  return sums satisfies MathStep['values'];
}

/** The parts added up. */
export const sumOf = (parts: ReturnType<typeof addends>): number =>
  Object.values(parts).reduce((sum, { cents }) => sum + cents, 0);
