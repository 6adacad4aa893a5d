import type { Word } from './wordsOf';

/** What stands before a number: a code's own prefix, a word for any paper (`notice 504`), or nothing. */
export type Prefix = 'cp' | 'lt' | 'letter' | 'form' | 'paper' | 'none';

/** A possible code: its prefix, its number with and without suffix (longest first: `668ac`, `668a`, `668`), and how many words that took. */
export interface Spelling {
  readonly prefix: Prefix;
  readonly numbers: readonly string[];
  readonly length: number;
}

/** Reads the words from one place on as a possible code, whatever separates its parts: `CP-504 B`, `l1058`, `668-A(C)`. */
export function spellingAt(words: readonly Word[], at: number): Spelling | undefined {
  const { prefix, length } = prefixAt(words, at) ?? { prefix: undefined, length: 0 };
  if (prefix) return spelled(words, { at: at + length, prefix, length: length + 1 });
  const [, letters = '', number = ''] = TOGETHER.exec(words[at]?.text.slice(0, LONGEST) ?? '') ?? [];
  return spelled(words, { at, prefix: PREFIXES[letters] ?? 'none', length: 1 }, number);
}

const LONGEST = 12;
const TOGETHER = /^(letter|formulario|form|carta|ltr|lt|cp|l|f)?(.+)$/;
/** Digits, or letters that are taken for digits, then a suffix. */
const LIKE_NUMBER = /^[0-9oisl][0-9a-z]*$/;

const PREFIXES: Readonly<Record<string, Prefix>> = {
  cp: 'cp',
  lt: 'lt',
  l: 'letter',
  ltr: 'letter',
  letter: 'letter',
  carta: 'letter',
  f: 'form',
  form: 'form',
  forma: 'form',
  formulario: 'form',
  notice: 'paper',
  aviso: 'paper',
};

/** Words that may stand between a prefix and its number: `notice number 504`, `letter no. 1058`. */
const BETWEEN: ReadonlySet<string> = new Set([
  'number',
  'no',
  'num',
  'numero',
  '#',
  'code',
  'codigo',
  'is',
  'es',
]);

function prefixAt(words: readonly Word[], at: number): { prefix: Prefix; length: number } | undefined {
  const [first = '', second = '', third = ''] = words.slice(at, at + 3).map(({ text }) => text);
  if (first === 'c' && second === 'p') return { prefix: 'cp', length: 2 };
  if (first === 'l' && second === 't') return { prefix: 'lt', length: 2 };
  const prefix = first === '#' && at === 0 ? 'paper' : PREFIXES[first];
  if (!prefix) return undefined;
  const between = BETWEEN.has(second) ? (BETWEEN.has(third) ? 2 : 1) : 0;
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
