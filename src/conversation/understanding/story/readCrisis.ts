import { bareWords, fold } from '../fold';
import type { Recogniser } from '../reader';
import { patternBook } from '../words/patternBook';
import { allPhrases, wordLists } from '../words/words';

/** What a person may be living through that matters more than any letter. */
export type Crisis = 'self-harm' | 'abuse';

/**
 * Signs that someone may want to die, or is in danger at home. Figures of speech ("this is killing me") are no signs;
 * where words could be either, help is offered, because a missed sign costs more than an offer that was not needed.
 */
export const readCrisis: Recogniser<Crisis | undefined> = ({ text }) => {
  const found = signs.findAll(bareWords(fold(text, WHOLE_STORY))).map(({ value }) => value);
  if (found.includes('self-harm') || isDespair(found)) return 'self-harm';
  return found.find((value) => value === 'abuse');
};

/** "I see no way out" may be said of a tax; beside "I cannot take it anymore" it is said of a life. */
const isDespair = (found: readonly string[]): boolean =>
  found.filter((value) => value === 'despair').length > 1;

/** A sign can stand at the end of a long message. */
const WHOLE_STORY = 10_000;

/** An idiom hides the shorter sign that stands inside it. */
const signs = patternBook<Crisis | 'despair' | 'idiom'>([
  ['idiom', allPhrases('crisisIdioms')],
  ...wordLists.flatMap(({ crisis }) => [
    ['self-harm', crisis['self-harm']] as const,
    ['abuse', crisis.abuse] as const,
    ['despair', crisis.despair] as const,
  ]),
]);
