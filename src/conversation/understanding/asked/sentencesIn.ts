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
  const words = withoutLeads(bareWords(raw));
  return { words, marked, asks: marked || openers.lengthAtStart(words) > 0 };
}

/** More leads than this are a sentence of their own. */
const MOST_LEADS = 4;

function withoutLeads(words: string): string {
  let rest = words;
  for (let taken = 0; taken < MOST_LEADS; taken += 1) {
    const length = leads.lengthAtStart(rest);
    if (length === 0 || length === rest.length) return rest;
    rest = rest.slice(length + 1);
  }
  return rest;
}
