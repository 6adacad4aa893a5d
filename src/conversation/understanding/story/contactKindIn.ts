import { patternBook } from '../words/patternBook';
import { phrasesUnder, wordLists } from '../words/words';

const KINDS = ['call', 'text', 'email', 'visit'] as const;
export type ContactKind = (typeof KINDS)[number];

const book = patternBook(KINDS.map((kind) => [kind, phrasesUnder('contacts', kind)] as const));

/** How someone reached the person, other than by letter; nothing when several ways were named. */
export function contactKindIn(words: string): ContactKind | undefined {
  const [kind, other] = [...new Set(book.findAll(words).map(({ value }) => value))];
  return other === undefined ? kind : undefined;
}

const pitchers = patternBook([[true, wordLists.flatMap(({ offers }) => offers.who)]]);
const promises = patternBook([[true, wordLists.flatMap(({ offers }) => offers.promise)]]);

/** True when somebody promised to make the debt go away: a sales pitch, which is no word of the IRS. */
export const holdsOffer = (words: string): boolean =>
  promises.findAll(words).length > 0 && pitchers.findAll(words).length > 0;
