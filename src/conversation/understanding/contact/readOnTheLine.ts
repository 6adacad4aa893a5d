import { bareWords, fold, STORY_LENGTH } from '../fold';
import type { Recogniser } from '../reader';
import { patternBook } from '../words/patternBook';
import { allPhrases } from '../words/words';

/** Whether somebody is on the telephone, or at the door, with the person who writes. */
export const readOnTheLine: Recogniser<boolean> = ({ text }) =>
  book.findAll(bareWords(fold(text, STORY_LENGTH))).length > 0;

const book = patternBook([[true, allPhrases('onTheLine')]]);
