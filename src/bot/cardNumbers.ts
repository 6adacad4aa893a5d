import { digitsOf, type DigitGroup } from './digitChains';
import { isYear } from './ordinaryNumbers';

/** How many of the first groups are a card number: 13 to 19 digits grouped as on a card, with the right check digit. */
export function cardLength(groups: readonly DigitGroup[]): number {
  if (isYear(groups[0]?.digits ?? '') || isTrackingNumber(groups)) return 0;
  for (let count = Math.min(groups.length, MOST_GROUPS); count > 0; count -= 1) {
    const card = groups.slice(0, count);
    if (isGroupedAsCard(card) && hasCheckDigit(digitsOf(card))) return count;
  }
  return 0;
}

const MOST_GROUPS = 5;

function isGroupedAsCard(groups: readonly DigitGroup[]): boolean {
  const shape = groups.map(({ digits }) => digits.length).join(' ');
  return /^(?:1[3-9]|4 6 [45]|4 4 4 [1-4]|4 4 4 4 [1-3]|4 4 4 4)$/.test(shape);
}

/** Certified letters carry 20 or 22 digits in fours, and their first sixteen may look like a card. */
const isTrackingNumber = (groups: readonly DigitGroup[]): boolean =>
  groups.length >= 5 &&
  groups.slice(0, 5).every(({ digits }) => digits.length === 4) &&
  /^[79]/.test(digitsOf(groups));

/** The Luhn sum of a number that begins as cards do. */
function hasCheckDigit(digits: string): boolean {
  if (!/^[2-6]\d{12,18}$/.test(digits)) return false;
  const sum = [...digits].reverse().reduce((total, digit, at) => {
    const doubled = Number(digit) * (at % 2 === 0 ? 1 : 2);
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return sum % 10 === 0;
}
