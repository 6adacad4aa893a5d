import { anyOf } from '../words/wordPattern';
import { allPhrases } from '../words/words';

/** Folded words with every number of two digits or more as the one word `amount`, so that patterns can name it. */
export const amountAsWord = (folded: string): string =>
  /\d/.test(folded) ? folded.replace(NUMBER, ' amount ') : folded;

const SIZE = anyOf(allPhrases('amountSizes'));
const HUNDRED = anyOf(allPhrases('hundreds'));
const UNIT = anyOf(allPhrases('amountUnits'));

const NUMBER = new RegExp(
  `(?<![\\w.,/-])(?:\\$ ?\\d[\\d.,]*|\\d[\\d.,]*\\d|\\d(?= ?(?:${SIZE})\\b))` +
    `(?: ?(?:${SIZE}|${HUNDRED})\\b)?(?: ?(?:${UNIT})(?!\\w))?(?![\\w/-])`,
  'g',
);
