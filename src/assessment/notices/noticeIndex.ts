import type { FactBook } from '../facts/factBook';
import type { Notice, OutOfScopeMail } from './notice';
import { knownWords, type KnownWords } from './noticeWords';
import { stemOf, wordsOf } from './wordsOf';

/** A saying split into comparable words, with what it stands for. */
export interface Saying<T> {
  readonly words: readonly string[];
  readonly meaning: T;
}

/** The ways in which the papers of one fact book are named, ready to be looked up. */
export interface NoticeIndex {
  /** Codes as they are printed, which stand for themselves. */
  readonly byCode: ReadonlyMap<string, Notice>;
  /** Full names in small letters without separators: `cp504`, `letter1058`, `form668a`, the Spanish `cp604`. */
  readonly byName: ReadonlyMap<string, Notice>;
  /** The same without their prefix: `504`, `1058`, `668a`; some numbers are shared (`11`: LT11, CP11). */
  readonly byNumber: ReadonlyMap<string, readonly Notice[]>;
  /** Sayings by their first word. */
  readonly phrases: ReadonlyMap<string, readonly Saying<readonly Notice[]>[]>;
  readonly mail: ReadonlyMap<string, readonly Saying<OutOfScopeMail>[]>;
  /** The common words of each language around a code. */
  readonly words: KnownWords;
}

const indexes = new WeakMap<FactBook, NoticeIndex>();

/** The index of a fact book, built at its first use: a book never changes. */
export function noticeIndexOf(book: FactBook): NoticeIndex {
  const known = indexes.get(book);
  if (known) return known;
  const index = build(book);
  indexes.set(book, index);
  return index;
}

/** A name as it is looked up: `Form 668-A(C)` gives `form668ac`. */
export const keyOf = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]/g, '');

function build({ notices, phrases, outOfScope, noticeWords }: FactBook): NoticeIndex {
  const names = notices.flatMap((notice) => namesOf(notice).map((name) => ({ key: keyOf(name), notice })));
  const byName = new Map(names.map(({ key, notice }) => [key, notice]));
  const numbers = names.map(({ key, notice }) => ({ key: key.replace(/^[a-z]+/, ''), notice }));
  const noticeOf = (code: string): Notice[] => notices.filter((notice) => notice.code === code);
  return {
    byCode: new Map(notices.map((notice) => [notice.code, notice])),
    byName,
    byNumber: new Map(
      [...grouped(numbers, ({ key }) => key)].map(([key, same]) => [
        key,
        [...new Set(same.map(({ notice }) => notice))],
      ]),
    ),
    phrases: byFirstWord(
      phrases.flatMap(({ codes, en, es }) =>
        [...en, ...es].map((text) => sayingOf(text, codes.flatMap(noticeOf))),
      ),
    ),
    mail: byFirstWord(outOfScope.flatMap((mail) => mail.words.map((text) => sayingOf(text, mail)))),
    words: knownWords(noticeWords),
  };
}

function namesOf({ code, aliases, spanishTwin }: Notice): readonly string[] {
  const names = [code, ...aliases, ...(spanishTwin ? [spanishTwin.code] : [])];
  return code.startsWith('Form ')
    ? names.flatMap((name) => (name.startsWith('Form ') ? [name] : [name, `Form ${name}`]))
    : names;
}

const sayingOf = <T>(text: string, meaning: T): Saying<T> => ({
  words: wordsOf(text).map((word) => stemOf(word.text)),
  meaning,
});

const byFirstWord = <T>(sayings: readonly Saying<T>[]): ReadonlyMap<string, readonly Saying<T>[]> =>
  grouped(sayings, ({ words }) => words[0] ?? '');

function grouped<T>(all: readonly T[], keyOf: (each: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const each of all) {
    const key = keyOf(each);
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  return groups;
}
