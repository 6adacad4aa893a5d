import { bareWords } from '../fold';
import { plainPhrases } from './phraseBook';

/** True when the words that stand around a value add nothing to it, such as "it says" or "fechada el". */
export function onlyFillers(fillers: readonly string[]): (rest: string) => boolean {
  const known = new Set(plainPhrases(fillers).flatMap((phrase) => phrase.split(' ')));
  return (rest) => {
    const words = bareWords(rest);
    return words === '' || words.split(' ').every((word) => known.has(word));
  };
}

/** The same text with a stretch of it blanked, every other place unmoved. */
export const blank = (text: string, start: number, end: number): string =>
  text.slice(0, start) + ' '.repeat(end - start) + text.slice(end);
