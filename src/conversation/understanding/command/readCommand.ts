import { Locale } from '../../locale';
import { bareWords, fold, VALUE_LENGTH } from '../fold';
import { oncePerUtterance } from '../oncePerUtterance';
import type { Recogniser, ReaderContext } from '../reader';
import { trimFillers } from '../words/trimFillers';
import type { Command } from './command';
import { commandBook, type Wish } from './commandBook';
import { readCorrection } from './readCorrection';
import { readContrast } from './readContrast';
import { readEmergency } from './readEmergency';
import { readTerm } from './readTerm';
import { HEARD_WITH_SLIPS, withoutSlips } from './withoutSlips';

/**
 * A wish that may be said at any moment, in any language whatever the talk is in. The whole utterance must be the
 * wish: "no", "back taxes" and "I want to stop the levy" are answers, and stay answers.
 */
export const readCommand: Recogniser<Command | undefined> = oncePerUtterance(({ text }, context) => {
  const folded = fold(text, VALUE_LENGTH);
  const words = bareWords(folded);
  const wish = wishIn(words) ?? wishWithSlips(words);
  if (wish) return commandOf(wish, context);
  return readEmergency(folded) ?? readCorrection(folded, context) ?? readContrast(folded, context);
});

const wishIn = (words: string): Wish | undefined =>
  wishOf(trimFillers(words, (each) => wishOf(each) !== undefined));

function wishWithSlips(words: string): Wish | undefined {
  const meant = withoutSlips(words);
  const wish = meant === words ? undefined : wishIn(meant);
  return HEARD_WITH_SLIPS.find((each) => each === wish?.command) && wish;
}

function wishOf(words: string): Wish | undefined {
  const term = readTerm(words);
  return term ? { command: 'explain', term } : commandBook.meaning(words);
}

const commandOf = (wish: Wish, { locale }: ReaderContext): Command =>
  wish.command === 'otherLanguage' ? { command: 'language', locale: otherThan(locale) } : wish;

const otherThan = (locale: Locale): Locale => Locale.options.find((each) => each !== locale) ?? locale;
