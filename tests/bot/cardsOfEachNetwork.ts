import fc from 'fast-check';

/** Networks by how their numbers begin and how they are grouped. */
const NETWORKS = [
  ['4', [4, 4, 4, 4]],
  ['52', [4, 4, 4, 4]],
  ['2720', [4, 4, 4, 4]],
  ['34', [4, 6, 5]],
  ['37', [4, 6, 5]],
  ['6011', [4, 4, 4, 4]],
  ['65', [4, 4, 4, 4]],
  ['36', [4, 6, 4]],
  ['3530', [4, 4, 4, 4]],
  ['62', [4, 4, 4, 4, 3]],
] as const;

/** The digits of a card of any network in the groups that are pressed on it, with the right check digit. */
export const cardGroups: fc.Arbitrary<readonly string[]> = fc
  .tuple(fc.constantFrom(...NETWORKS), fc.integer({ min: 0, max: 10 ** 9 }))
  .map(([[prefix, lengths], random]) => {
    const length = lengths.reduce<number>((sum, each) => sum + each, 0);
    const open = (prefix + String(random).repeat(3)).slice(0, length - 1);
    return grouped(withCheckDigit(open.padEnd(length - 1, '7')), lengths);
  });

function grouped(digits: string, lengths: readonly number[]): readonly string[] {
  const starts = lengths.map((_, at) => lengths.slice(0, at).reduce((sum, each) => sum + each, 0));
  return lengths.map((length, at) => digits.slice(starts[at], (starts[at] ?? 0) + length));
}

function withCheckDigit(open: string): string {
  const sum = [...open].reverse().reduce((total, digit, at) => {
    const worth = Number(digit) * (at % 2 === 0 ? 2 : 1);
    return total + (worth > 9 ? worth - 9 : worth);
  }, 0);
  return open + String((10 - (sum % 10)) % 10);
}
