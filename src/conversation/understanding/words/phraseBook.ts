import { bareTemplate, phrasesOf } from './template';

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
  const longest = longestByFirstWord(meanings.keys());
  return {
    meaning: (words) => meanings.get(words),
    findAll: (words) => findAll({ meanings, longest }, words.split(' ')),
  };
}

/** The phrases of some patterns as bare words. */
export const plainPhrases = (templates: readonly string[]): readonly string[] =>
  templates.flatMap((template) => phrasesOf(bareTemplate(template))).filter(Boolean);

interface Index<T> {
  readonly meanings: ReadonlyMap<string, T>;
  /** The most words that a phrase with this first word has, so that most places are skipped at a glance. */
  readonly longest: ReadonlyMap<string, number>;
}

function longestByFirstWord(phrases: Iterable<string>): ReadonlyMap<string, number> {
  const longest = new Map<string, number>();
  for (const phrase of phrases) {
    const words = phrase.split(' ');
    const first = words[0] ?? '';
    longest.set(first, Math.max(words.length, longest.get(first) ?? 0));
  }
  return longest;
}

function findAll<T>(index: Index<T>, words: readonly string[]): readonly Found<T>[] {
  const found: Found<T>[] = [];
  for (let from = 0; from < words.length; from += 1) {
    const hit = longestAt(index, words, from);
    if (!hit) continue;
    found.push(hit);
    from = hit.to - 1;
  }
  return found;
}

function longestAt<T>(
  { meanings, longest }: Index<T>,
  words: readonly string[],
  from: number,
): Found<T> | undefined {
  const most = longest.get(words[from] ?? '') ?? 0;
  for (let to = Math.min(words.length, from + most); to > from; to -= 1) {
    const phrase = words.slice(from, to).join(' ');
    const value = meanings.get(phrase);
    if (value !== undefined) return { value, phrase, from, to };
  }
  return undefined;
}
