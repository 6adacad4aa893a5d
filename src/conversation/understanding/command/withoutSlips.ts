import { editDistance } from '../../../assessment';
import { plainPhrases } from '../words/phraseBook';
import { allPhrases, phrasesUnder } from '../words/words';
import type { PlainCommand } from './command';
import { erasingWords } from './asksToErase';

/** Wishes about one's own data, which must be heard in spite of a slip of the finger: "delte my infromation". */
export const HEARD_WITH_SLIPS: readonly PlainCommand[] = ['deleteMyData', 'whatYouKnow'];

/** The words with each slip mended that is one letter away from a word of those wishes; words of their own stay. */
export function withoutSlips(words: string): string {
  const all = words.split(' ');
  return all.length > MOST_WORDS ? words : all.map(mended).join(' ');
}

/** A wish is short; what is longer is a story. */
const MOST_WORDS = 12;
/** In a shorter word one letter makes another word: "data" and "date". */
const SHORTEST = 5;

const known = new Set([
  ...erasingWords,
  ...plainPhrases(HEARD_WITH_SLIPS.flatMap((wish) => phrasesUnder('commands', wish))).flatMap((phrase) =>
    phrase.split(' '),
  ),
]);
const untouched = new Set([...known, ...plainPhrases(allPhrases('slipsThatAreWords'))]);
const long = [...known].filter(({ length }) => length >= SHORTEST);

/** People seldom miss the first letter; asking that first keeps the measure to a few words. */
const byFirstLetter: ReadonlyMap<string, readonly string[]> = new Map(
  long.map(([letter = '']) => [letter, long.filter((word) => word.startsWith(letter))]),
);

function mended(word: string): string {
  if (word.length < SHORTEST - 1 || untouched.has(word)) return word;
  return byFirstLetter.get(word.charAt(0))?.find((meant) => isSlipOf(meant, word)) ?? word;
}

const isSlipOf = (meant: string, word: string): boolean =>
  Math.abs(meant.length - word.length) <= 1 && editDistance(word, meant) === 1;
