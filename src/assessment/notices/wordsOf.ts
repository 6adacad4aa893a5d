/** How much of a text is read: more than the longest letter that anyone pastes. */
const MOST_CHARACTERS = 10_000;

/** A word, a number or a figure such as `$504`, `10/27/2026`, `800-829-1040`; `joined` when no space stands before it. */
export interface Word {
  readonly text: string;
  readonly joined: boolean;
}

/** The words of a text in plain small letters: no accents, no full-width forms, no invisible characters. */
export function wordsOf(text: string): readonly Word[] {
  const read = plain(text);
  const found = [...read.matchAll(WORD)];
  return found.map((match, at) => {
    const before = found[at - 1];
    const gap = before ? read.slice(before.index + before[0].length, match.index) : ' ';
    return { text: match[0], joined: !/\s/.test(gap) };
  });
}

/** The form in which a word is compared: without its plural ending, in English and in Spanish. */
export function stemOf(word: string): string {
  if (word.length <= 3 || word.length > 30) return word;
  return word.replace(/(?<=x|ch|sh|ss)es$|s$/, '');
}

/** Figures with a separator stay whole, so that no part of a date, an amount or a telephone number looks like a code. */
const WORD = /\$?\d+(?:[.,/:-]\d+)+|\$?[\p{L}\p{N}]+|#/gu;

function plain(text: string): string {
  return text
    .slice(0, MOST_CHARACTERS)
    .normalize('NFKC')
    .slice(0, MOST_CHARACTERS)
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\p{M}\p{Cf}]/gu, '');
}
