import { withoutLeet } from './leet';
import { protectedWords } from './protectedWords';

/**
 * Joins letters that were written one by one (`I R S`, `I.R.S.`, `g-i-f-t c-a-r-d`, `i r s . g o v`) when they give
 * protected words; initials and lists stay. Takes and gives any case.
 */
export const withoutSpacing = (text: string): string => text.replace(run, joined);

/** Three or more single letters, each at most three separators from the next. */
const run = /(?<![\p{L}\p{N}])[\p{L}\p{N}](?:[ .\-_*·•|/]{1,3}[\p{L}\p{N}]){2,}(?![\p{L}\p{N}])/gu;

function joined(letters: string): string {
  const words = letters.split(separatorOfWords(letters)).map(wordOf);
  const spelled = words.map((word) => word.split('.').map(spelledWords));
  if (!spelled.flat().includes(undefined)) return spelled.map((parts) => parts.join('.')).join(' ');
  return spelledWords(letters.replace(/[^\p{L}\p{N}]/gu, '')) ?? letters;
}

/** Where single spaces part the letters, wider ones part the words; otherwise any space does. */
const separatorOfWords = (letters: string): RegExp =>
  /^[\p{L}\p{N}] ?[.\-_*·•|/]/u.test(letters) ? / (?![.\-_*·•|/])(?<![.\-_*·•|/] )/ : / {2,}/;

/** A full stop between some letters only is meant (`i r s . g o v`); between all of them it is a separator (`I.R.S`). */
function wordOf(letters: string): string {
  const separators = letters.match(/[^\p{L}\p{N}]+/gu) ?? [];
  const dotted = separators.filter((each) => each.includes('.')).length;
  const keeps = dotted > 0 && dotted < separators.length;
  return letters.replace(keeps ? /[^\p{L}\p{N}.]/gu : /[^\p{L}\p{N}]/gu, '');
}

/** The protected words that the letters give, one after the other, longest first; nothing when some letters are left. */
function spelledWords(letters: string): string | undefined {
  const parts: string[] = [];
  const plain = letters.toLowerCase();
  for (let at = 0; at < plain.length;) {
    const word = wordAt(plain, at);
    if (word === 0) return undefined;
    parts.push(letters.slice(at, at + word));
    at += word;
  }
  return parts.some((part) => part.length >= 3) ? parts.join(' ') : undefined;
}

function wordAt(letters: string, at: number): number {
  for (let length = Math.min(LONGEST, letters.length - at); length > 1; length -= 1) {
    const word = letters.slice(at, at + length);
    if (protectedWords.has(word) || (length > 2 && /\d/.test(word) && protectedWords.has(withoutLeet(word))))
      return length;
  }
  return 0;
}

/** The longest protected word has 14 letters. */
const LONGEST = 14;
