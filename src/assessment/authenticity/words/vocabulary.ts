import { editDistance } from '../../kernel/editDistance';
import { stemOf } from '../../notices/wordsOf';

/** The words of all lists, ready to be looked up as people write them: exactly, by their beginning, or with one slip. */
export interface Vocabulary {
  readonly words: ReadonlySet<string>;
  /** Beginnings such as `arrest*`, without the star. */
  readonly beginnings: ReadonlySet<string>;
  /** Words that scams turn on and misspell, each under what is left of it when one letter falls out. */
  readonly slips: ReadonlyMap<string, readonly string[]>;
  /** Words that are right as they stand, though a slip away from one of ours: `policy` is no `police`. */
  readonly ordinary: ReadonlySet<string>;
}

/** The symbol of a word in a list; a beginning keeps its star. */
export const symbolOf = (word: string): string => (word.endsWith('*') || word === '~' ? word : stemOf(word));

/** What is known of slips: the words that are often misspelled, and the right ones that look like a slip of them. */
interface Spelling {
  readonly misspelled: readonly string[];
  readonly ordinary: readonly string[];
}

/** Gathers the symbols of all phrases. */
export function vocabularyOf(symbols: Iterable<string>, { misspelled, ordinary }: Spelling): Vocabulary {
  const words = new Set<string>();
  const beginnings = new Set<string>();
  for (const symbol of symbols) {
    if (symbol.endsWith('*')) beginnings.add(symbol.slice(0, -1));
    else words.add(symbol);
  }
  return {
    words,
    beginnings,
    slips: slipsOf(
      misspelled
        .map(symbolOf)
        .filter((symbol) => words.has(symbol) || beginnings.has(symbol.slice(0, -1)))
        .map((symbol) => symbol.replace('*', '')),
    ),
    ordinary: new Set(ordinary.map(stemOf)),
  };
}

/** What a word of a text may stand for: itself, a word it begins like, and, when it is none of these, one it nearly is. */
export function symbolsOf(word: string, vocabulary: Vocabulary): readonly string[] {
  const stem = stemOf(word);
  const sure = [
    ...(vocabulary.words.has(stem) ? [stem] : []),
    ...beginningsOf(word)
      .filter((beginning) => vocabulary.beginnings.has(beginning))
      .map((beginning) => `${beginning}*`),
  ];
  return sure.length > 0 ? sure : nearly(stem, vocabulary);
}

function nearly(stem: string, { slips, ordinary, beginnings }: Vocabulary): readonly string[] {
  if (stem.length < SHORTEST_SLIP || stem.length > LONGEST || ordinary.has(stem) || !LETTERS.test(stem))
    return [];
  const near = [stem, ...withoutOne(stem)].flatMap((left) => slips.get(left) ?? []);
  return [...new Set(near)]
    .filter((word) => word.startsWith(stem.charAt(0)) && editDistance(stem, word, 1) <= 1)
    .map((word) => (beginnings.has(word) ? `${word}*` : word));
}

function slipsOf(words: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const slips = new Map<string, string[]>();
  for (const word of words.filter(({ length }) => length >= SHORTEST_SLIP)) {
    for (const left of new Set([word, ...withoutOne(word)]))
      slips.set(left, [...(slips.get(left) ?? []), word]);
  }
  return slips;
}

const withoutOne = (word: string): readonly string[] =>
  Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1));

const beginningsOf = (word: string): readonly string[] =>
  Array.from({ length: Math.min(word.length, LONGEST) }, (_, at) => word.slice(0, at + 1));

const SHORTEST_SLIP = 5;
const LONGEST = 24;
/** Slips are known of the Latin and Cyrillic alphabets only. */
const LETTERS = /^[a-z\p{sc=Cyrillic}]+$/u;
