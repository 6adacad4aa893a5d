import { familyOf, isYear, namedBy, withNumber, type Named } from './namedBy';
import { nearestTo } from './nearestTo';
import type { Notice } from './notice';
import type { NoticeIndex } from './noticeIndex';
import { spellingAt, type Spelling } from './spellingOf';
import type { Word } from './wordsOf';

/** The papers that a text names by code, in the order of the text. */
export function namesIn(words: readonly Word[], index: NoticeIndex): readonly Named[] {
  const named = everyName(words, index);
  if (named.length > 0) return named;
  const guess = loneNumber(words, index) ?? slip(words, index);
  return guess ? [guess] : [];
}

/** More names than this say nothing more: at most three are offered. */
const MOST_NAMES = 6;

/** A text with more codes that nobody has is no letter; each of them costs a search for what comes near. */
const MOST_STRANGERS = 12;

function everyName(words: readonly Word[], index: NoticeIndex): readonly Named[] {
  const found: Named[] = [];
  let strangers = 0;
  let at = 0;
  while (at < words.length && found.length < MOST_NAMES && strangers < MOST_STRANGERS) {
    const spelling = spellingAt(words, at, index.words);
    const named = spelling && namedBy(spelling, words[at + spelling.length]?.text ?? '', index);
    if (named) found.push(named);
    else if (spelling && SEARCHED.has(spelling.prefix)) strangers += 1;
    at += named && spelling ? spelling.length : 1;
  }
  return found;
}

/** With one of these in front, an unknown number is looked for among those that come near. */
const SEARCHED: ReadonlySet<Spelling['prefix']> = new Set(['cp', 'lt', 'letter']);

/** Numbers that are all a person says name papers; a short one, or one that may be a year, is only offered. */
function loneNumber(words: readonly Word[], index: NoticeIndex): Named | undefined {
  const told = words.map(({ text }) => text).filter((text) => !index.words.fillers.has(text));
  const [number = '', ...others] = told;
  if (told.length > 3 || !told.every((each) => /^\d{2,4}[a-z]{0,3}$/.test(each))) return undefined;
  if (others.length > 0) return everyKnown(told.map((each) => (isYear(each) ? [] : papers(each, index))));
  const known = withNumber([number], index);
  if (!known || number.length < 3 || isYear(number)) return offered(papers(number, index));
  return { how: 'exact', notices: known };
}

/** One number that nobody has makes a list of numbers something else: a telephone number, an address. */
const everyKnown = (lists: readonly (readonly Notice[])[]): Named | undefined =>
  lists.every((list) => list.length > 0) ? offered(lists.flat()) : undefined;

const papers = (number: string, index: NoticeIndex): readonly Notice[] =>
  withNumber([number], index) ?? familyOf(number, index);

const offered = (notices: readonly Notice[]): Named | undefined =>
  notices.length > 0 ? { how: 'near', notices } : undefined;

/** One slip in the prefix itself: `cpp504`, `pc504`. */
function slip(words: readonly Word[], index: NoticeIndex): Named | undefined {
  const notices = words
    .filter(({ text }) => /^[a-z]{1,4}\d{2,4}[a-z]?$/.test(text))
    .slice(0, MOST_NAMES)
    .flatMap(({ text }) => nearestTo(text, index));
  return offered(notices);
}
