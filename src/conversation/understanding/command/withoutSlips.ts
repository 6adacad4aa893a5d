import { editDistance } from '../../../assessment';
import { wordsOf } from '../words/template';
import { allPhrases, phrasesUnder, wordLists } from '../words/words';
import type { PlainCommand } from './command';

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

const known = new Set(
  [
    ...wordLists.flatMap(({ erasing: { verbs, things } }) => [...verbs, ...things]),
    ...HEARD_WITH_SLIPS.flatMap((wish) => phrasesUnder('commands', wish)),
  ].flatMap(wordsOf),
);
const untouched = new Set([...known, ...allPhrases('slipsThatAreWords').flatMap(wordsOf)]);
const long = [...known].filter(({ length }) => length >= SHORTEST);

/** People seldom miss the first letter; asking that first keeps the measure to a few words. */
const byFirstLetter = Map.groupBy(long, (word) => word.charAt(0));

function mended(word: string): string {
  if (word.length < SHORTEST - 1 || untouched.has(word)) return word;
  return byFirstLetter.get(word.charAt(0))?.find((meant) => isSlipOf(meant, word)) ?? word;
}

const isSlipOf = (meant: string, word: string): boolean =>
  Math.abs(meant.length - word.length) <= 1 && editDistance(word, meant) === 1;
