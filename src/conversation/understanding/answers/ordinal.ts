import { plainPhrases } from '../words/phraseBook';
import { allPhrases, wordLists } from '../words/words';

const PLACES = new Map<string, number>(
  wordLists.flatMap((list) =>
    list.ordinals.flatMap((names, place) =>
      plainPhrases(
        list.ordinalFrames.flatMap((frame) => names.map((name) => frame.replace('{n}', name))),
      ).map((phrase) => [phrase, place] as const),
    ),
  ),
);
const LAST = new Set(plainPhrases(allPhrases('lastOne')));

/** The place in a row of buttons that words such as "2", "the second one" or "la última" name, from 0. */
export function ordinalNamed(words: string, count: number): number | undefined {
  if (LAST.has(words)) return count - 1;
  const place = PLACES.get(words);
  return place !== undefined && place < count ? place : undefined;
}
