import { bareWords, fold, STORY_LENGTH } from '../fold';
import type { Recogniser } from '../reader';
import { phraseBook } from '../words/phraseBook';
import { allPhrases } from '../words/words';

/** True when some paper is talked of, though nobody said which: "I got a letter from the IRS". */
export const readPaper: Recogniser<boolean> = ({ text }) =>
  papers.findAll(bareWords(fold(text, STORY_LENGTH))).length > 0;

const papers = phraseBook([[true, allPhrases('papers')]]);
