import { Locale } from '../../locale';
import { phraseBook } from '../words/phraseBook';
import { phrasesUnder, wordLists } from '../words/words';
import { PLAIN_COMMANDS, type Command } from './command';

/** A wish as its words have it: which language "another language" is depends on the one that is spoken. */
export type Wish = Command | { readonly command: 'otherLanguage' };

type Entry = readonly [Wish, readonly string[]];

/** To have everything erased is asked for by a verb and, behind it, a thing to erase, in one language. */
const erasing = wordLists.map(
  ({ erasing: { verbs, things } }) => `(${verbs.join('|')}) (${things.join('|')})`,
);

const plain = PLAIN_COMMANDS.map((command): Entry => [{ command }, phrasesUnder('commands', command)]);

const languages = Locale.options.map((locale): Entry => [
  { command: 'language', locale },
  phrasesUnder('languages', locale),
]);

/** Every wish by the whole phrases that mean it: a phrase inside a longer answer is no wish. */
export const commandBook = phraseBook<Wish>([
  [{ command: 'deleteMyData' }, erasing],
  ...plain,
  [{ command: 'otherLanguage' }, phrasesUnder('commands', 'otherLanguage')],
  [{ command: 'correct', rest: '' }, phrasesUnder('commands', 'correct')],
  ...languages,
]);
