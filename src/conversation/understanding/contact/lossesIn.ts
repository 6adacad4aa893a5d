import { bareWords, fold, STORY_LENGTH } from '../fold';
import { patternBook } from '../words/patternBook';
import { phrasesUnder } from '../words/words';
import { LOSSES, type Loss } from './loss';

const book = patternBook(LOSSES.map((loss) => [loss, phrasesUnder('losses', loss)] as const));

/** What was paid with or given away, by the words for it alone: for an answer to the question about it. */
export const lossesIn = (text: string): readonly Loss[] =>
  lossesAfter(bareWords(fold(text, STORY_LENGTH)), 0);

/** The same in bare words, from a character on; each once, the most pressing first. */
export function lossesAfter(words: string, from: number): readonly Loss[] {
  const found = new Set(book.findAll(words).flatMap(({ value, to }) => (to > from ? [value] : [])));
  return LOSSES.filter((loss) => found.has(loss));
}
