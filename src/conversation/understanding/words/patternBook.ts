import { wordAfter } from './phraseBook';
import { PhraseMachine } from './phraseMachine';

/** A stretch of some words that a pattern fits, by the places of its characters. */
export interface Fit<T> {
  readonly value: T;
  readonly from: number;
  readonly to: number;
}

/** Phrases of which several may stand in one stretch of words: each meaning counts for itself. */
export interface PatternBook<T> {
  /** Every longest stretch that fits some meaning and lies inside no longer one. */
  findAll(words: string): readonly Fit<T>[];
  /** True when some pattern fits all of the words. */
  isWhole(words: string): boolean;
}

/** Builds a book from `[meaning, patterns]` pairs. */
export function patternBook<T>(entries: Iterable<readonly [T, readonly string[]]>): PatternBook<T> {
  const all = [...entries];
  const machine = new PhraseMachine(all.map(([, patterns]) => patterns));
  return {
    isWhole: (words) => machine.endsFrom(words, 0).at(-1)?.to === words.length && words !== '',
    findAll: (words) =>
      fitsIn(machine, words).flatMap(({ value, from, to }) => {
        const entry = all[value];
        return entry ? [{ value: entry[0], from, to }] : [];
      }),
  };
}

/** By meaning, and in the order of the words. */
function fitsIn(machine: PhraseMachine, words: string): readonly Fit<number>[] {
  const fits: Fit<number>[] = [];
  for (let at = 0; at < words.length; at = wordAfter(words, at))
    fits.push(...longestOfEach(machine, words, at));
  return fits
    .filter((fit) => !fits.some((other) => contains(other, fit)))
    .sort((one, other) => one.value - other.value);
}

/** The longest phrase of each meaning that begins here. */
function longestOfEach(machine: PhraseMachine, words: string, from: number): readonly Fit<number>[] {
  const ends = machine.endsFrom(words, from);
  if (ends.length === 0) return [];
  const longest = new Map<number, number>();
  for (const { to, values } of ends) for (const value of values) longest.set(value, to);
  return [...longest].map(([value, to]) => ({ value, from, to }));
}

const contains = (outer: Fit<number>, inner: Fit<number>): boolean =>
  outer.from <= inner.from && outer.to >= inner.to && outer.to - outer.from > inner.to - inner.from;
