/** A run of digits inside a chain, and what stands between it and the run before. */
export interface DigitGroup {
  readonly digits: string;
  /** The separator before it, without blanks around a mark: `-`, `.`, ` `; nothing before the first. */
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
    .replace(/[\p{Cf}\uFE0F\u20E3]/gu, '')
    .normalize('NFKC')
    .replace(/[\p{Cf}\uFE0F\u20E3]/gu, '')
    .replace(/(?![0-9])\p{Nd}/gu, asciiDigit)
    .replace(/[‐-―−]/g, '-')
    .replace(/[^\S\n ]/g, ' ');

/** Every chain of some plain text, in order, in one pass. */
export const digitChains = (plain: string): readonly DigitChain[] =>
  [...plain.matchAll(/\d+(?: ?[-._/] ?\d+| {1,2}\d+)*/g)].map((match) => {
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

/** Whether the first groups have these lengths, in this order. */
export const hasShape = (groups: readonly DigitGroup[], lengths: readonly number[]): boolean =>
  groups.length >= lengths.length && lengths.every((length, at) => groups[at]?.digits.length === length);

function groupsOf(chain: string, offset: number): readonly DigitGroup[] {
  return [...chain.matchAll(/([^\d]*)(\d+)/g)].map((match) => {
    const [whole, link = '', digits = ''] = match;
    const end = offset + match.index + whole.length;
    return { digits, link: link.trim() || link.slice(0, 1), start: end - digits.length, end };
  });
}

/** Decimal digits stand in their script from zero to nine, one script after the other. */
function asciiDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  let value = 0;
  while (value < 100 && value < code && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value += 1;
  return String(value % 10);
}
