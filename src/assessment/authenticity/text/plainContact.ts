import { cleanCharacters } from './cleanCharacters';
import { withoutEntities } from './entities';
import { mailText } from './mailText';
import { markedLinks } from './markedLinks';
import type { TextTrick } from './textTrick';
import { visibleWords, type Anchor } from './visibleWords';

/** A message as a reader sees it, and the addresses behind its words. */
export interface PlainContact {
  readonly words: string;
  readonly anchors: readonly Anchor[];
  readonly tricks: readonly TextTrick[];
}

/** How much of a message is read, in characters: longer than any letter. */
export const LONGEST_CONTACT = 20_000;

/** Turns what was pasted (text, a raw mail, HTML, Markdown) into what a reader sees. Bounded; nothing is fetched. */
export function plainContact(raw: string): PlainContact {
  const mail = mailText(raw.slice(0, LONGEST_CONTACT).replace(/\r\n?/g, '\n'));
  const { text, anchors, hidesWords } = visibleWords(mail.text.slice(0, LONGEST_CONTACT));
  const clean = cleanCharacters(withoutEntities(text));
  const marked = markedLinks(clean.text.slice(0, LONGEST_CONTACT));
  return {
    words: tidy(marked.text),
    anchors: [...anchors.map(readAnchor), ...marked.anchors],
    tricks: [
      ...new Set([...mail.tricks, ...clean.tricks, ...(hidesWords ? (['hidden-text'] as const) : [])]),
    ],
  };
}

const readAnchor = ({ href, shown, hidden }: Anchor): Anchor => ({
  href: cleanCharacters(withoutEntities(href)).text,
  shown: cleanCharacters(withoutEntities(shown)).text,
  hidden,
});

/** Spaces at the ends of lines and more than one empty line in a row say nothing. */
const tidy = (text: string): string =>
  text
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
