import { withoutLeet } from './leet';
import { inLatin, isAllLookAlikes, mixesScripts } from './lookAlikes';
import { protectedWords } from './protectedWords';
import { withoutSpacing } from './spacedLetters';
import type { Cleaned } from './cleanCharacters';
import type { TextTrick } from './textTrick';

/**
 * Words as they are compared: lower case, no accents, no look-alike letters, no leet, no spaced letters, one space
 * between words and an empty line between paragraphs. Word lists must be folded by the same function. Folding twice
 * changes nothing.
 */
export const folded = (words: string): string => unmasked(words).text;

/** The same, with the disguises that folding took off. */
export function unmasked(words: string): Cleaned {
  const latin = inOneScript(words);
  const plain = plainSpaces(withoutAccents(latin.toLowerCase()));
  const joined = withoutSpacing(plain);
  const text = withoutLeet(joined);
  const tricks: readonly (TextTrick | false)[] = [
    latin !== words && 'mixed-script',
    joined !== plain && withoutSpacing(withoutInitials(plain)) !== withoutInitials(plain) && 'spaced-letters',
    text !== joined && 'leet-spelling',
  ];
  return { text, tricks: tricks.filter((trick) => trick !== false) };
}

/** Initials with full stops (`I.R.S.`) are an old and honest spelling. */
const withoutInitials = (words: string): string =>
  words.replace(/(?<![a-z.])(?:[a-z]\.){1,4}[a-z]?(?![a-z])/g, '');

/** Every word in one script. A word of look-alikes alone is a disguise only in Latin text and of a protected word. */
function inOneScript(words: string): string {
  if (!/[^\u0000-\u024f]/.test(words)) return words;
  const latin = words.match(/\p{Script=Latin}/gu)?.length ?? 0;
  const letters = words.match(/\p{L}/gu)?.length ?? 0;
  const mostlyLatin = latin * 2 > letters;
  return words.replace(/[\p{L}\p{M}]+/gu, (word) =>
    mixesScripts(word) || (mostlyLatin && isAllLookAlikes(word) && protectedWords.has(inLatin(word)))
      ? inLatin(word)
      : word,
  );
}

/** Accents go from Latin letters only: in other scripts a mark makes another letter. */
const withoutAccents = (words: string): string =>
  /[^\u0000-\u007f]/.test(words)
    ? words
        .normalize('NFD')
        .replace(/([a-z])[\u0300-\u036f]+/g, '$1')
        .normalize('NFC')
        .replace(/[đłøßæœıё]/g, (each) => plainLetter[each] ?? each)
    : words;

const plainLetter: Readonly<Record<string, string>> = {
  đ: 'd',
  ł: 'l',
  ø: 'o',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ё: 'е',
};

const plainSpaces = (words: string): string =>
  words
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n+/g, (breaks) => (breaks.length > 1 ? '\n\n' : ' '))
    .trim();
