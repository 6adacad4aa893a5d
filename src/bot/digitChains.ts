/** A run of digits inside a chain, and what stands between it and the run before. */
export interface DigitGroup {
  readonly digits: string;
  /** The separator before it, without blanks around a mark: `-`, `.`, ` `, or `\n` where a line ended; nothing before the first. */
  readonly link: string;
  readonly start: number;
  readonly end: number;
}

/** Digit groups that stand together, such as `123-45-6789` or `4111 1111 1111 1111`. */
export interface DigitChain {
  readonly groups: readonly DigitGroup[];
  readonly start: number;
  readonly end: number;
  readonly letterBefore: boolean;
  readonly letterAfter: boolean;
  readonly dollarBefore: boolean;
}

/**
 * Text in the form in which numbers are looked for: every digit of every script as 0-9, dashes and blanks plain,
 * invisible characters gone. What is hidden between digits hides nothing.
 */
export const plainDigits = (text: string): string =>
  text
    .replace(HIDDEN, '')
    .normalize('NFKC')
    .replace(HIDDEN, '')
    .replace(/(?![0-9])\p{Nd}/gu, asciiDigit)
    .replace(/[\p{Pd}−⁃˗]/gu, '-')
    .replace(/[^\S\n ]/g, ' ');

/** Characters that nobody sees, and marks that stand on a digit: keycaps, accents, strokes. */
const HIDDEN = /[\p{Cf}\p{DI}\0-\x08\x0e-\x1f\x7f-\x9f]|(?<=\p{N})\p{M}+/gu;

/** A chain goes on over the end of a line, after a dash as well as in place of a blank. */
const CHAIN = /\d+(?:(?: ?[._/] ?| ?- ?\n? ?| {1,2}| ?\n ?)\d+)*/g;

/** Every chain of some plain text, in order, in one pass. */
export const digitChains = (plain: string): readonly DigitChain[] =>
  [...plain.matchAll(CHAIN)].map((match) => {
    const start = match.index;
    const end = start + match[0].length;
    return {
      groups: groupsOf(match[0], start),
      start,
      end,
      letterBefore: /\p{L}$/u.test(plain.slice(Math.max(0, start - 2), start)),
      letterAfter: /^\p{L}/u.test(plain.slice(end, end + 2)),
      dollarBefore: /\$ ?$/.test(plain.slice(Math.max(0, start - 2), start)),
    };
  });

/** The digits of some groups without what parts them. */
export const digitsOf = (groups: readonly DigitGroup[]): string =>
  groups.map(({ digits }) => digits).join('');

/** Whether nothing but blanks or the end of a line stands before a group. */
export const isApart = ({ link }: DigitGroup): boolean => link === ' ' || link === '\n';

/** Whether the first groups have these lengths, in this order. */
export const hasShape = (groups: readonly DigitGroup[], lengths: readonly number[]): boolean =>
  groups.length >= lengths.length && lengths.every((length, at) => groups[at]?.digits.length === length);

function groupsOf(chain: string, offset: number): readonly DigitGroup[] {
  return [...chain.matchAll(/(\D{0,6})(\d+)/g)].map((match) => {
    const [whole, link = '', digits = ''] = match;
    const end = offset + match.index + whole.length;
    return { digits, link: linkIn(link), start: end - digits.length, end };
  });
}

const linkIn = (between: string): string =>
  between.trim() || (between.includes('\n') ? '\n' : between.slice(0, 1));

/** Decimal digits stand in their script from zero to nine, one script after the other. */
function asciiDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  let value = 0;
  while (value < 100 && value < code && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value += 1;
  return String(value % 10);
}
