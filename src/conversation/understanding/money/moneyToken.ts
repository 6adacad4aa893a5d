import { fold } from '../fold';
import { allNumbers, allPhrases } from '../words/words';

/** A word or a number of some text, and the part it can play in an amount of money. */
export interface MoneyToken {
  readonly part: Part;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** What a number word or a multiplier is worth. */
  readonly worth: number;
}

export type Part =
  'sign' | 'numeral' | 'word' | 'hundred' | 'multiplier' | 'joiner' | 'link' | 'currency' | 'cents' | 'other';

/** Folded text as tokens; a number glued to letters, such as the 11 of LT11, plays no part. */
export const moneyTokens = (folded: string): readonly MoneyToken[] =>
  [...folded.matchAll(TOKEN)].map((match) => {
    const text = match[0];
    const glued = /\d/.test(text.charAt(0)) && /[a-z]/.test(folded.charAt(match.index - 1));
    const [part, worth] = glued ? (['other', 0] as const) : roleOf(text);
    return { part, worth, text, start: match.index, end: match.index + text.length };
  });

const TOKEN = /\$|(?<![\d.,])\d{1,3}(?: \d{3})+(?![\d,])(?:\.\d{1,2}(?!\d))?|\d[\d.,]*\d|\d|[a-z]+/g;

type Role = readonly [Part, number];

const ROLES: ReadonlyMap<string, Role> = new Map<string, Role>([
  ...roles('link', allPhrases('numberLinks')),
  ...roles('joiner', allPhrases('numberJoiners')),
  ...roles('currency', allPhrases('currency')),
  ...roles('cents', allPhrases('cents')),
  ...roles('hundred', allPhrases('hundreds')),
  ...worths('word', allNumbers('numbers')),
  ...worths('multiplier', allNumbers('multipliers')),
]);

const roleOf = (text: string): Role =>
  text === '$' ? ['sign', 0] : /^\d/.test(text) ? ['numeral', 0] : (ROLES.get(text) ?? ['other', 0]);

function roles(part: Part, words: readonly string[]): readonly (readonly [string, Role])[] {
  return words.map((word) => [fold(word, 40), [part, 0]] as const);
}

function worths(part: Part, numbers: Readonly<Record<string, number>>): readonly (readonly [string, Role])[] {
  return Object.entries(numbers).map(([word, worth]) => [fold(word, 40), [part, worth]] as const);
}
