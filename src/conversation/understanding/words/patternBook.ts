import { bareTemplate } from './template';

/** A stretch of some words that a pattern fits, by the places of its characters. */
export interface Fit<T> {
  readonly value: T;
  readonly from: number;
  readonly to: number;
}

/** Patterns that stand for too many phrases to write out: each is tried as it is, word by word, with no repetition. */
export interface PatternBook<T> {
  /** Every stretch that some pattern fits and that lies inside no longer one. */
  findAll(words: string): readonly Fit<T>[];
  /** True when some pattern fits all of the words. */
  isWhole(words: string): boolean;
}

/** Builds a book from `[meaning, patterns]` pairs. */
export function patternBook<T>(entries: Iterable<readonly [T, readonly string[]]>): PatternBook<T> {
  const patterns = [...entries].flatMap(([value, templates]) =>
    templates.map((template) => ({ value, pattern: patternOf(template) })),
  );
  const wholes = patterns.map(({ pattern }) => new RegExp(`^(?:${pattern.source})$`, 'u'));
  return {
    isWhole: (words) => wholes.some((whole) => whole.test(`${words} `)),
    findAll: (words) => {
      const text = `${words} `;
      const fits = patterns.flatMap(({ value, pattern }) =>
        [...text.matchAll(pattern)].map((match) => ({
          value,
          from: match.index,
          to: match.index + match[0].length - 1,
        })),
      );
      return fits.filter((each) => !fits.some((other) => contains(other, each)));
    },
  };
}

const contains = <T>(outer: Fit<T>, inner: Fit<T>): boolean =>
  outer.from <= inner.from && outer.to >= inner.to && outer.to - outer.from > inner.to - inner.from;

const patternOf = (template: string): RegExp =>
  new RegExp(`(?<!\\S)${patternSource(bareTemplate(template))}`, 'gu');

/** Each word takes the blank behind it along, so that an empty choice leaves no blank over. */
const patternSource = (template: string): string =>
  [...template.matchAll(/[()|]|[^\s()|]+/gu)]
    .map(([token]) => (token === '(' ? '(?:' : /[)|]/.test(token) ? token : `${token} `))
    .join('');
