import { fold, STORY_LENGTH } from '../fold';
import { anyOf } from '../words/wordPattern';
import { allPhrases } from '../words/words';

/** A place in the words that names a paper, by its code or by its printed title. */
export interface NoticeMention {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Codes as people write them: CP504, LT 11, "letter 1058", 668-W, CP3219A. A form of a tax return is no notice. */
const CODE = new RegExp(
  '(?<![\\w-])(?:(?:cp|lt|ls) ?-? ?\\d{1,4}(?:-?[a-z]\\b| [b-df-hj-np-tv-xz]\\b)?' +
    `|(?:${anyOf(allPhrases('letterNames'))}) ?#? ?(?!(?:19|20)\\d{2}\\b)\\d{2,4}[a-z]?(?![\\w,]|[./-]\\d)` +
    `|(?:(?:${anyOf(allPhrases('formNames'))}) )?668 ?-? ?[a-z](?: ?\\(? ?[a-z] ?\\)?(?![a-z]))?)(?!\\w)`,
  'g',
);

const TITLE = new RegExp(`(?<!\\w)(?:${anyOf(allPhrases('noticePhrases'))})(?!\\w)`, 'g');

/** Every paper that some folded words name; a code says more than a title, so titles count only without one. */
export function noticeMentions(folded: string): readonly NoticeMention[] {
  const codes = found(folded, CODE);
  return codes.length > 0 ? codes : found(folded, TITLE);
}

/** True when the words are the name of a paper and nothing else. */
export function isNoticeName(text: string): boolean {
  const folded = fold(text, STORY_LENGTH)
    .replace(ARTICLE, '')
    .replace(/(?<![.!?])[.!?]+$/, '');
  return noticeMentions(folded).some(({ start, end }) => start === 0 && end === folded.length);
}

const ARTICLE = new RegExp(`^(?:${anyOf(allPhrases('articles'))}) `);

const found = (folded: string, pattern: RegExp): readonly NoticeMention[] =>
  [...folded.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: match[0].trim(),
  }));
