import { z } from 'zod';
import { stemOf, wordsOf } from './wordsOf';

const Words = z.strictObject({ en: z.array(z.string()), es: z.array(z.string()) });
type Words = z.infer<typeof Words>;

/** The common words of each language around a notice code, as people write them. */
export const NoticeWords = z.strictObject({
  /** What stands before a number: a code's own prefix, or a word for any paper. */
  prefixes: z.strictObject({ cp: Words, lt: Words, letter: Words, form: Words, paper: Words }),
  /** `notice number 504`, `letter no. 1058`. */
  betweenPrefixAndNumber: Words,
  /** `504 notice`. */
  behindNumber: Words,
  /** What tells a count (`90 days`) from a code. */
  units: Words,
  /** What says nothing beside a number that is all a person says. */
  besideLoneNumber: Words,
  /** What tells a right to a hearing, and what denies one. */
  hearing: z.strictObject({ right: Words, hearing: Words, denial: Words }),
});
export type NoticeWords = z.infer<typeof NoticeWords>;

/** What stands before a number: a code's own prefix, a word for any paper (`notice 504`), or nothing. */
export type Prefix = keyof NoticeWords['prefixes'] | 'none';

/** The same words as a text is compared with them, of all languages at once, because people mix them. */
export interface KnownWords {
  readonly prefixes: ReadonlyMap<string, Prefix>;
  /** A prefix and what is written on to it: `cp504`, `letter1058`. */
  readonly together: RegExp;
  readonly between: ReadonlySet<string>;
  readonly behind: ReadonlySet<string>;
  readonly units: ReadonlySet<string>;
  readonly fillers: ReadonlySet<string>;
  readonly right: ReadonlySet<string>;
  readonly hearing: ReadonlySet<string>;
  readonly denial: ReadonlySet<string>;
}

/** The words of the facts without accents, ready to be looked up. */
export function knownWords(words: NoticeWords): KnownWords {
  const prefixes = prefixesOf(words.prefixes);
  return {
    prefixes,
    together: new RegExp(`^(${[...prefixes.keys()].toSorted(longestFirst).join('|')})?(.+)$`),
    between: new Set(plain(words.betweenPrefixAndNumber)),
    behind: new Set(plain(words.behindNumber)),
    units: new Set(plain(words.units)),
    fillers: new Set(plain(words.besideLoneNumber)),
    right: stems(words.hearing.right),
    hearing: stems(words.hearing.hearing),
    denial: stems(words.hearing.denial),
  };
}

const prefixesOf = ({ cp, lt, letter, form, paper }: NoticeWords['prefixes']): ReadonlyMap<string, Prefix> =>
  new Map([
    ...each('cp', cp),
    ...each('lt', lt),
    ...each('letter', letter),
    ...each('form', form),
    ...each('paper', paper),
  ]);

const each = (prefix: Prefix, words: Words): readonly (readonly [string, Prefix])[] =>
  plain(words).map((word) => [word, prefix]);

const longestFirst = (a: string, b: string): number => b.length - a.length;

const stems = (words: Words): ReadonlySet<string> => new Set(plain(words).map(stemOf));

const plain = ({ en, es }: Words): readonly string[] =>
  [...en, ...es].flatMap((word) => wordsOf(word).map(({ text }) => text));
