import { bareWords, fold } from '../fold';
import type { Recogniser } from '../reader';
import { phraseBook } from '../words/phraseBook';
import { allPhrases, wordLists } from '../words/words';

/** What a person may be living through that matters more than any letter. */
export type Crisis = 'self-harm' | 'abuse';

/**
 * Signs that someone may want to die, or is in danger at home. Figures of speech ("this is killing me") are no signs;
 * where words could be either, help is offered, because a missed sign costs more than an offer that was not needed.
 */
export const readCrisis: Recogniser<Crisis | undefined> = ({ text }) => {
  const found = signs.findAll(bareWords(fold(text, WHOLE_STORY))).map(({ value }) => value);
  return found.includes('self-harm') ? 'self-harm' : found.find((value) => value === 'abuse');
};

/** A sign can stand at the end of a long message. */
const WHOLE_STORY = 10_000;

/** Idioms stand first: the longest phrase at a place wins, and among equals the one that was put in first. */
const signs = phraseBook<Crisis | 'idiom'>([
  ['idiom', allPhrases('crisisIdioms')],
  ...wordLists.flatMap(({ crisis }) => [
    ['self-harm', crisis['self-harm']] as const,
    ['abuse', crisis.abuse] as const,
  ]),
]);
