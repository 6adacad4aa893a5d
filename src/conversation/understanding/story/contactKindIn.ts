import { phraseBook } from '../words/phraseBook';
import { phrasesUnder } from '../words/words';

const KINDS = ['call', 'text', 'email'] as const;
export type ContactKind = (typeof KINDS)[number];

const book = phraseBook(KINDS.map((kind) => [kind, phrasesUnder('contacts', kind)] as const));

/** How someone reached the person, other than by letter; nothing when several ways were named. */
export function contactKindIn(words: string): ContactKind | undefined {
  const [kind, other] = [...new Set(book.findAll(words).map(({ value }) => value))];
  return other === undefined ? kind : undefined;
}
