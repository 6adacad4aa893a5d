import { plainPhrases } from '../words/phraseBook';
import { allPhrases } from '../words/words';

const doubts = new Set(plainPhrases(allPhrases('levyDoubts')));
const NEIGHBOURS = 3;

/** True when the words just before say that it did not happen, may happen or is only said: "if they took my pay". */
export const isDoubted = (words: string, from: number): boolean =>
  words
    .slice(0, from)
    .trim()
    .split(' ')
    .slice(-NEIGHBOURS)
    .some((word) => doubts.has(word));
