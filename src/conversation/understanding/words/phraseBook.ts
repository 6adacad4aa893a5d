import { PhraseMachine } from './phraseMachine';
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
  /** How many characters the longest phrase at the start has; 0 when there is none. */
  lengthAtStart(words: string): number;
  /** Every place in the text where a phrase stands, longest first at each place, none overlapping. */
  findAll(words: string): readonly Found<T>[];
}

/** Builds a book from `[meaning, patterns]` pairs; the first pair that claims a phrase keeps it. */
export function phraseBook<T>(entries: Iterable<readonly [T, readonly string[]]>): PhraseBook<T> {
  const all = [...entries];
  const machine = new PhraseMachine(all.map(([, patterns]) => patterns));
  const longestAt = (words: string, at: number): Longest<T> | undefined => {
    const end = machine.endsFrom(words, at).at(-1);
    const entry = all[end?.values[0] ?? -1];
    return end && entry && { value: entry[0], phrase: words.slice(at, end.to) };
  };
  return {
    meaning: (words) => {
      const longest = longestAt(words, 0);
      return longest?.phrase === words ? longest.value : undefined;
    },
    lengthAtStart: (words) => machine.endsFrom(words, 0).at(-1)?.to ?? 0,
    findAll: (words) => findAll(words, longestAt),
  };
}

/** The phrases of some patterns, written out as bare words: for patterns that stand for few. */
export const plainPhrases = (templates: readonly string[]): readonly string[] =>
  templates.flatMap(phrasesOf).filter(Boolean);

interface Longest<T> {
  readonly value: T;
  readonly phrase: string;
}

function findAll<T>(
  words: string,
  longestAt: (words: string, at: number) => Longest<T> | undefined,
): readonly Found<T>[] {
  const found: Found<T>[] = [];
  let from = 0;
  for (let at = 0; at < words.length; at = wordAfter(words, at)) {
    const longest = longestAt(words, at);
    if (longest) {
      const to = from + longest.phrase.split(' ').length;
      found.push({ ...longest, from, to });
      at += longest.phrase.length - 1;
      from = to;
    } else from += 1;
  }
  return found;
}

/** Where the next word begins. */
export function wordAfter(words: string, at: number): number {
  const blank = words.indexOf(' ', at);
  return blank < 0 ? words.length : blank + 1;
}
