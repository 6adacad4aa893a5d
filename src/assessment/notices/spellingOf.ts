import type { KnownWords, Prefix } from './noticeWords';
import type { Word } from './wordsOf';

/** A possible code: its prefix, its number with and without suffix (longest first: `668ac`, `668a`, `668`), and how many words that took. */
export interface Spelling {
  readonly prefix: Prefix;
  readonly numbers: readonly string[];
  readonly length: number;
}

/** Reads the words from one place on as a possible code, whatever separates its parts: `CP-504 B`, `l1058`, `668-A(C)`. */
export function spellingAt(words: readonly Word[], at: number, known: KnownWords): Spelling | undefined {
  const { prefix, length } = prefixAt(words, at, known) ?? { prefix: undefined, length: 0 };
  if (prefix) return spelled(words, { at: at + length, prefix, length: length + 1 });
  const [, letters = '', number = ''] = known.together.exec(words[at]?.text.slice(0, LONGEST) ?? '') ?? [];
  return spelled(words, { at, prefix: known.prefixes.get(letters) ?? 'none', length: 1 }, number);
}

const LONGEST = 12;
/** Digits, or letters that are taken for digits, then a suffix. */
const LIKE_NUMBER = /^[0-9oisl][0-9a-z]*$/;

function prefixAt(
  words: readonly Word[],
  at: number,
  known: KnownWords,
): { prefix: Prefix; length: number } | undefined {
  const [first = '', second = '', third = ''] = words.slice(at, at + 3).map(({ text }) => text);
  if (first === 'c' && second === 'p') return { prefix: 'cp', length: 2 };
  if (first === 'l' && second === 't') return { prefix: 'lt', length: 2 };
  const prefix = first === '#' && at === 0 ? 'paper' : known.prefixes.get(first);
  if (!prefix) return undefined;
  const between = known.between.has(second) ? (known.between.has(third) ? 2 : 1) : 0;
  return { prefix, length: 1 + between };
}

interface Place {
  readonly at: number;
  readonly prefix: Prefix;
  readonly length: number;
}

function spelled(
  words: readonly Word[],
  { at, prefix, length }: Place,
  said = words[at]?.text ?? '',
): Spelling | undefined {
  const number = prefix === 'cp' || prefix === 'lt' ? said.replace(/\/.*$/, '') : said;
  const lettersAlone = !/\d/.test(number) && prefix !== 'cp' && prefix !== 'lt';
  if (!LIKE_NUMBER.test(number) || number.length >= LONGEST || lettersAlone) return undefined;
  return { prefix, numbers: withSuffixes(words, at, number), length };
}

/** A number with what follows it apart: `504 b`, `668-a(c)`, `5 0 4`; the longest reading first. */
function withSuffixes(words: readonly Word[], at: number, number: string): readonly string[] {
  const suffixAt = number.length === 1 ? digitAt : letterAt;
  const [one, two] = [suffixAt(words, at + 1), suffixAt(words, at + 2)];
  return [...(one && two ? [number + one + two] : []), ...(one ? [number + one] : []), number];
}

/** A short word after a number is its suffix when joined to it; apart from it only when it is no word of its own (`a`, `i`, `y`). */
function letterAt(words: readonly Word[], at: number): string | undefined {
  const word = words[at];
  if (!word || !/^(?:[a-z]{1,2}|acs|ics)$/.test(word.text)) return undefined;
  const alone = word.text.length === 1 && (at === words.length - 1 || !/[aeiouy]/.test(word.text));
  return word.joined || alone ? word.text : undefined;
}

function digitAt(words: readonly Word[], at: number): string | undefined {
  const { text = '' } = words[at] ?? {};
  return /^\d$/.test(text) ? text : undefined;
}
