import { protectedWords } from './protectedWords';

/**
 * Reads digits and signs that stand for letters (`1RS`, `g1ft`, `$ocial`, `lnternal`) back to the word they spell, when
 * it is a protected one; everything else stays. Takes and gives lower case.
 */
export const withoutLeet = (text: string): string => text.replace(token, plainWord);

/** One run of letters, digits and the signs used for letters; an exclamation mark at its end is an exclamation mark. */
const token = /[\p{L}\p{N}@$€|!][\p{L}\p{N}@$€|!]*[\p{L}\p{N}@$€]/gu;

/** Four digits in a row are a number or a year. */
function plainWord(word: string): string {
  if (word.length > LONGEST || protectedWords.has(word) || !/[a-z]/.test(word) || /\d{4}/.test(word))
    return word;
  if (!/[0-9@$€|!]/.test(word)) return withoutL(word);
  const spelled = word.replace(/[03457@$€89]/g, (each) => letters[each] ?? each);
  const found = ['i', 'l']
    .map((one) => spelled.replace(/[1|!]/g, one))
    .find((each) => protectedWords.has(each));
  return found ?? withoutL(spelled.replace(/[1|!]/g, 'i'), word);
}

/** A small L stands for a capital i: `lRS`, `lnternal`. */
function withoutL(word: string, otherwise = word): string {
  if (word[0] !== 'l') return otherwise;
  const spelled = `i${word.slice(1)}`;
  return protectedWords.has(spelled) ? spelled : otherwise;
}

/** The longest protected word has 14 letters. */
const LONGEST = 16;

const letters: Readonly<Record<string, string>> = {
  '0': 'o',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '8': 'b',
  '9': 'g',
  '@': 'a',
  $: 's',
  '€': 'e',
};
