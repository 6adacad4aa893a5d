import { plainPhrases } from '../words/phraseBook';
import { wordLists } from '../words/words';

/** The wish to have everything erased: a verb and, behind it, nothing but a thing to erase, in one language. */
export const asksToErase = (words: string): boolean =>
  openings.has(firstWord(words)) &&
  languages.some(({ verbs, things }) =>
    verbs.some((verb) => words.startsWith(`${verb} `) && things.has(words.slice(verb.length + 1))),
  );

const firstWord = (words: string): string => words.split(' ', 1)[0] ?? '';

/** Verbs and things are kept apart: together they would be tens of thousands of phrases. */
const languages = wordLists.map(({ erasing }) => ({
  verbs: plainPhrases(erasing.verbs),
  things: new Set(plainPhrases(erasing.things)),
}));

/** Most words that are said open no such wish. */
const openings = new Set(languages.flatMap(({ verbs }) => verbs.map(firstWord)));

/** Every word of that wish, for whoever mends a slip in it. */
export const erasingWords: readonly string[] = languages.flatMap(({ verbs, things }) =>
  [...verbs, ...things].flatMap((phrase) => phrase.split(' ')),
);
