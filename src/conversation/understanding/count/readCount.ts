import { err, ok } from '../../../assessment';
import { say } from '../../reply';
import { bareWords, fold, VALUE_LENGTH } from '../fold';
import type { Reader } from '../reader';
import { onlyFillers } from '../words/fillers';
import { allNumbers, allPhrases } from '../words/words';

/** Reads one small number of persons or things, in digits or words; "me and two kids" adds up to more, and is asked about. */
export const readCount: Reader<number> = ({ text, choice }) => {
  const words = bareWords(fold(choice ?? text, VALUE_LENGTH)).split(' ');
  const numbers = words.flatMap((word) => numberIn(word) ?? []);
  const rest = words.filter((word) => numberIn(word) === undefined).join(' ');
  const [only, other] = numbers;
  return only === undefined || other !== undefined || !countFillers(rest)
    ? err({ say: say('readers:count.expected') })
    : ok(only);
};

const countFillers = onlyFillers(allPhrases('countFillers'));
const numbers = new Map(
  Object.entries(allNumbers('numbers')).map(([word, worth]) => [fold(word, 40), worth]),
);

/** The number that one bare word is. */
export const numberIn = (word: string): number | undefined =>
  /^\d{1,2}$/.test(word) ? Number(word) : numbers.get(word);
