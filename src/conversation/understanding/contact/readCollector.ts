import { bareWords, fold, STORY_LENGTH } from '../fold';
import type { Recogniser } from '../reader';
import { patternBook } from '../words/patternBook';
import { allPhrases } from '../words/words';

/** Whether the words name a private collection agency, or somebody who says to be one. */
export const readCollector: Recogniser<boolean> = ({ text }) =>
  book.findAll(bareWords(fold(text, STORY_LENGTH))).length > 0;

const book = patternBook([[true, allPhrases('collectors')]]);
