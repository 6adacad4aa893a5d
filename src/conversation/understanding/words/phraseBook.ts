import { bareWords, fold } from '../fold';
import { phrasesOf } from './template';

/** A phrase that was found inside other words, by the numbers of its first word and of the word after it. */
export interface Found<T> {
  readonly value: T;
  readonly phrase: string;
  readonly from: number;
  readonly to: number;
}

/** Phrases and what each means. Looking one up costs the same however many there are. */
export interface PhraseBook<T> {
  meaning(words: string): T | undefined;
  /** Every place in the text where a phrase stands, longest first at each place, none overlapping. */
  findAll(words: string): readonly Found<T>[];
}

/** Builds a book from `[meaning, patterns]` pairs; the first pair that claims a phrase keeps it. */
export function phraseBook<T>(entries: Iterable<readonly [T, readonly string[]]>): PhraseBook<T> {
  const meanings = new Map<string, T>();
  for (const [value, templates] of entries) {
    for (const phrase of plainPhrases(templates)) if (!meanings.has(phrase)) meanings.set(phrase, value);
  }
  const longest = Math.max(0, ...[...meanings.keys()].map((phrase) => phrase.split(' ').length));
  return {
    meaning: (words) => meanings.get(words),
    findAll: (words) => findAll(meanings, longest, words.split(' ')),
  };
}

/** The phrases of some patterns as bare words. */
export const plainPhrases = (templates: readonly string[]): readonly string[] =>
  templates.flatMap(phrasesOf).map(bare).filter(Boolean);

const bare = (text: string): string => bareWords(fold(text, 2_000));

function findAll<T>(
  meanings: ReadonlyMap<string, T>,
  longest: number,
  words: readonly string[],
): readonly Found<T>[] {
  const found: Found<T>[] = [];
  for (let from = 0; from < words.length; from += 1) {
    const hit = longestAt(meanings, longest, words, from);
    if (!hit) continue;
    found.push(hit);
    from = hit.to - 1;
  }
  return found;
}

function longestAt<T>(
  meanings: ReadonlyMap<string, T>,
  longest: number,
  words: readonly string[],
  from: number,
): Found<T> | undefined {
  for (let to = Math.min(words.length, from + longest); to > from; to -= 1) {
    const phrase = words.slice(from, to).join(' ');
    const value = meanings.get(phrase);
    if (value !== undefined) return { value, phrase, from, to };
  }
  return undefined;
}
