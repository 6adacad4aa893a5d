import { bareWords, fold, STORY_LENGTH } from '../fold';
import { leads, openers } from './askedWords';

/** One sentence of what was typed, as bare words without what leads up to it. */
export interface Sentence {
  readonly words: string;
  /** It ends with a question mark. */
  readonly marked: boolean;
  /** It asks something or fears something: by its mark, or by how it opens. */
  readonly asks: boolean;
}

/** The sentences of a story, bounded like every reader. */
export const sentencesIn = (text: string): readonly Sentence[] =>
  (fold(text, STORY_LENGTH).match(SENTENCE) ?? []).map(sentenceOf).filter(({ words }) => words !== '');

/** A question mark belongs to the sentence before it, and a Spanish opening one starts a new sentence. */
const SENTENCE = /[^.?!;¿¡]+[.?!;]?/g;

function sentenceOf(raw: string): Sentence {
  const marked = raw.endsWith('?');
  const words = withoutLeads(bareWords(raw).split(' '));
  return { words: words.join(' '), marked, asks: marked || opensQuestion(words) };
}

/** More leads than this are a sentence of their own. */
const MOST_LEADS = 4;
const longest = (phrases: ReadonlySet<string>): number =>
  Math.max(...[...phrases].map((phrase) => phrase.split(' ').length));
const LONGEST_LEAD = longest(leads);
const LONGEST_OPENER = longest(openers);

function withoutLeads(words: readonly string[]): readonly string[] {
  let rest = words;
  for (let taken = 0; taken < MOST_LEADS; taken += 1) {
    const length = startLength(rest, leads, LONGEST_LEAD);
    if (length === 0 || length === rest.length) return rest;
    rest = rest.slice(length);
  }
  return rest;
}

const opensQuestion = (words: readonly string[]): boolean => startLength(words, openers, LONGEST_OPENER) > 0;

/** How many words at the start are one of the phrases, the longest first. */
function startLength(words: readonly string[], phrases: ReadonlySet<string>, longest: number): number {
  for (let length = Math.min(longest, words.length); length > 0; length -= 1)
    if (phrases.has(words.slice(0, length).join(' '))) return length;
  return 0;
}
