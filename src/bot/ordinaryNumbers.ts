import { hasShape, isApart, type DigitGroup } from './digitChains';

/** A US phone number in any grouping, a toll-free one without any, with or without the 1 of the country. */
export function isPhone(groups: readonly DigitGroup[]): boolean {
  const own = groups[0]?.digits === '1' ? groups.slice(1, 5) : groups.slice(0, 4);
  if (hasShape(own, [3, 3, 4])) return own.slice(3).every(isApart);
  return groups.length === 1 && /^1?8(?:00|33|44|55|66|77|88)\d{7}$/.test(groups[0]?.digits ?? '');
}

/** A date in digits: `10-27-2026` or `2026-10-27`. */
export const isDate = (groups: readonly DigitGroup[]): boolean => {
  const [first, second, third] = groups.map(({ digits }) => digits);
  if (!first || !second || !third || groups.length !== 3) return false;
  const yearLast = first.length <= 2 && second.length <= 2 && (isYear(third) || third.length === 2);
  return yearLast || (isYear(first) && second.length <= 2 && third.length <= 2);
};

/** A year that a letter, a return or a birth can have. */
export const isYear = (digits: string): boolean => /^(?:19|20)\d{2}$/.test(digits);

export const areYears = (groups: readonly DigitGroup[]): boolean =>
  groups.every(({ digits }) => isYear(digits));
