import { phraseBook } from '../words/phraseBook';
import { allPhrases, wordLists } from '../words/words';

const LAST = -1;

const places = phraseBook<number>([
  [LAST, allPhrases('lastOne')],
  ...wordLists.flatMap(({ ordinals, ordinalFrames }) =>
    ordinals.map((names, place) => {
      const named = `(${names.join('|')})`;
      return [place, ordinalFrames.map((frame) => frame.replace('{n}', named))] as const;
    }),
  ),
]);

/** The place in a row of buttons that words such as "2", "the second one" or "la última" name, from 0. */
export function ordinalNamed(words: string, count: number): number | undefined {
  const place = places.meaning(words);
  if (place === LAST) return count - 1;
  return place !== undefined && place < count ? place : undefined;
}
