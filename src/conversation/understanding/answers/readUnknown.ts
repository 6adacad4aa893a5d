import { bareWords, fold, VALUE_LENGTH } from '../fold';
import type { Recogniser } from '../reader';
import { phraseBook } from '../words/phraseBook';
import { trimFillers } from '../words/trimFillers';
import { allPhrases } from '../words/words';

/** True for "I don't know" in its many forms: an answer in its own right at every question. */
export const readUnknown: Recogniser<boolean> = ({ text, choice }) => {
  const words = bareWords(fold(choice ?? text, VALUE_LENGTH));
  return isUnknown(trimFillers(words, isUnknown));
};

const book = phraseBook([[true, allPhrases('unknown')]]);
const isUnknown = (words: string): boolean => book.meaning(words) === true;
