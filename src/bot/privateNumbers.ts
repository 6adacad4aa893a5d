import { fold, numberHintWords } from '../conversation/understanding';
import { cardLength } from './cardNumbers';
import { digitChains, digitsOf, hasShape, isApart, type DigitChain, type DigitGroup } from './digitChains';
import { hintAfter, hintBefore, REACH, type NumberHint } from './numberHints';
import { areYears, isDate, isPhone } from './ordinaryNumbers';
import { isTaxId, taxIdKind } from './taxIds';

/** What a private number is. Routing numbers count as accounts. */
export type MaskedKind = 'ssn' | 'itin' | 'ein' | 'card' | 'account';

/** Where a private number stands. */
export interface PrivateNumber {
  readonly kind: MaskedKind;
  readonly start: number;
  readonly end: number;
}

/** Every number of some plain text that looks private, in order, none overlapping. */
export function privateNumbers(plain: string): readonly PrivateNumber[] {
  const found: PrivateNumber[] = [];
  let last: { readonly end: number; readonly hint: NumberHint | undefined } = { end: 0, hint: undefined };
  for (const chain of digitChains(plain)) {
    const inherited = LISTED.test(plain.slice(last.end, chain.start)) ? last.hint : undefined;
    const hint = chain.end - chain.start < SHORTEST ? undefined : (hintOf(plain, chain) ?? inherited);
    const numbers = numbersIn(plain, chain, hint);
    found.push(...numbers);
    last = { end: chain.end, hint: numbers.length > 0 ? hint : undefined };
  }
  return found;
}

/** No number with fewer digits is masked, whatever stands beside it. */
const SHORTEST = 6;
/** "021000021 and 000123456": what was said of the first is said of the second. */
const LISTED = new RegExp(`^[\\s,;&]*(?:(?:${numberHintWords('joining')})[\\s,;&]*)?$`);

const hintOf = (plain: string, { start, end }: DigitChain): NumberHint | undefined =>
  hintBefore(plain.slice(Math.max(0, start - REACH), start)) ?? hintAfter(plain.slice(end, end + REACH));

function numbersIn(plain: string, chain: DigitChain, hint: NumberHint | undefined): readonly PrivateNumber[] {
  const found: PrivateNumber[] = [];
  for (let at = 0; at < chain.groups.length;) {
    const hit =
      hitAt(plain, chain, at) ?? (at === 0 && !chain.dollarBefore ? hinted(chain.groups, hint) : undefined);
    const first = chain.groups[at];
    const last = chain.groups[at + (hit?.count ?? 1) - 1];
    if (hit && first && last)
      found.push({ kind: at === 0 ? told(hit.kind, hint) : hit.kind, start: first.start, end: last.end });
    at += hit?.count ?? 1;
  }
  return found;
}

/** Nine digits that are said to be an employer's number are one. */
const told = (kind: MaskedKind, hint: NumberHint | undefined): MaskedKind =>
  hint?.of === 'ein' && kind === 'ssn' ? 'ein' : kind;

interface Hit {
  readonly kind: MaskedKind;
  /** How many groups it takes. */
  readonly count: number;
}

/** What shows by its own form, whatever stands beside it. With marks between, even a dollar sign changes nothing. */
function hitAt(plain: string, chain: DigitChain, at: number): Hit | undefined {
  const groups = chain.groups.slice(at, at + 7);
  if (digitsOf(groups).length < FEWEST_DIGITS) return undefined;
  if (isMarkedTaxId(groups)) return { kind: taxIdKind(digitsOf(groups.slice(0, 3))), count: 3 };
  if (at === 0 && chain.dollarBefore) return undefined;
  const cards = cardLength(groups);
  if (cards > 0) return { kind: 'card', count: cards };
  if (isSpacedTaxId(plain, groups)) return { kind: taxIdKind(digitsOf(groups.slice(0, 3))), count: 3 };
  const loose = (at > 0 || !chain.letterBefore) && (at + 2 < chain.groups.length || !chain.letterAfter);
  return loose ? nineDigits(plain, groups) : undefined;
}

/** No number that shows by its form has fewer. */
const FEWEST_DIGITS = 9;

/** 3-2-4 with marks is masked whatever its digits. */
const isMarkedTaxId = (groups: readonly DigitGroup[]): boolean =>
  hasShape(groups, [3, 2, 4]) && !groups.slice(1, 3).some(isApart);

/** With blanks between, only when such a number can exist. */
function isSpacedTaxId(plain: string, groups: readonly DigitGroup[]): boolean {
  const [first] = groups;
  if (!first || !hasShape(groups, [3, 2, 4]) || !groups.slice(1, 3).every(isApart)) return false;
  const named = PAPER.test(plain.slice(Math.max(0, first.start - 14), first.start));
  return !named && isTaxId(digitsOf(groups.slice(0, 3)));
}

/** A notice number followed by other numbers is not the start of a Social Security number. */
const PAPER = new RegExp(`(?:${numberHintWords('paper')}) ?#?$`, 'i');

function nineDigits(plain: string, [first, second]: readonly DigitGroup[]): Hit | undefined {
  if (!first) return undefined;
  if (second?.link === '-' && hasShape([first, second], [2, 7])) return { kind: 'ein', count: 2 };
  if (second?.link === '-' && hasShape([first, second], [3, 6]) && isTaxId(digitsOf([first, second])))
    return { kind: taxIdKind(digitsOf([first, second])), count: 2 };
  const amount =
    (second?.link === '.' && second.digits.length === 2) || isAmount(plain.slice(first.end, first.end + 10));
  return isTaxId(first.digits) && !amount ? { kind: taxIdKind(first.digits), count: 1 } : undefined;
}

/** Whether what follows nine digits makes them money. */
const isAmount = (after: string): boolean =>
  /^,\d/.test(after) || (/^ ?\p{L}/u.test(after) && CURRENCY.test(fold(after, after.length)));

const CURRENCY = new RegExp(`^(?:${numberHintWords('currency')})`);

/** What the words beside it say that it is, unless it is plainly a phone number, a date or years. */
function hinted(groups: readonly DigitGroup[], hint: NumberHint | undefined): Hit | undefined {
  if (!hint) return undefined;
  const count = ownGroups(groups);
  const digits = digitsOf(groups.slice(0, count));
  if (hint.of === 'account')
    return digits.length >= (hint.named ? 6 : 8) ? { kind: 'account', count } : undefined;
  if (hint.of === 'card') return digits.length >= 12 ? { kind: 'card', count } : undefined;
  const nine = firstNine(groups);
  return nine > 0
    ? { kind: hint.of === 'ein' ? 'ein' : taxIdKind(digitsOf(groups.slice(0, nine))), count: nine }
    : undefined;
}

/**
 * The groups up to the end of the line, or to a phone number, a date or a list of years that stands behind a blank.
 * A lone run of digits is what the words say, even if a toll-free number could look like it.
 */
function ownGroups(groups: readonly DigitGroup[]): number {
  if (groups.length === 1) return 1;
  const near = groups.slice(0, MOST_GROUPS);
  const ends = near.findIndex(
    (group, at) => group.link === '\n' || ((at === 0 || group.link === ' ') && isOrdinary(near.slice(at))),
  );
  return ends < 0 ? groups.length : ends;
}

/** No account number is written in more pieces. */
const MOST_GROUPS = 40;

const isOrdinary = (groups: readonly DigitGroup[]): boolean =>
  isPhone(groups) || isDate(groups.slice(0, 3)) || areYears(groups);

/** How many of the first groups have nine digits together, and no more. */
function firstNine(groups: readonly DigitGroup[]): number {
  for (let count = 1; count <= Math.min(9, groups.length); count += 1) {
    const next = groups[count];
    if (digitsOf(groups.slice(0, count)).length === 9 && (!next || isApart(next))) return count;
  }
  return 0;
}
