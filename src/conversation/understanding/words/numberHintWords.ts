import { anyOf } from './wordPattern';
import { wordLists } from './words';

/** Words beside a number that say what it is, as a piece of a regular expression over folded text. */
export const numberHintWords = (role: HintRole): string =>
  anyOf(wordLists.flatMap(({ numberHints }) => numberHints[role]));

type HintRole = keyof (typeof wordLists)[number]['numberHints'];
