import { err, ok } from '../../../assessment';
import { say } from '../../reply';
import { bareWords, fold, VALUE_LENGTH } from '../fold';
import type { Reader } from '../reader';
import { phraseBook } from '../words/phraseBook';
import { allPhrases } from '../words/words';

/** Reads a plain yes or no. "Not yes" and "yes, but not all" are neither: they are asked about again, by the question's own buttons. */
export const readYesNo: Reader<boolean> = ({ text, choice }) => {
  const answer = book.meaning(bareWords(fold(choice ?? text, VALUE_LENGTH)));
  return answer === undefined ? err({ say: say('readers:yesNo.expected') }) : ok(answer);
};

const book = phraseBook<boolean>([
  [true, allPhrases('yes')],
  [false, allPhrases('no')],
]);
