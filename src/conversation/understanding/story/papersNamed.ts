import { bareWords } from '../fold';
import { allPhrases } from '../words/words';
import { plainPhrases } from '../words/phraseBook';
import type { NoticeMention } from './noticeMentions';

/** The papers that some words name: the one, or all of them when there are more. */
export interface PapersNamed {
  readonly noticeText?: string;
  readonly noticeTexts?: readonly string[];
}

/** Each paper once, as it was written; "LT11 or CP504" is a doubt about one, so it names none. */
export function papersNamed(folded: string, notices: readonly NoticeMention[]): PapersNamed {
  const texts = [...new Map(notices.map(({ text }) => [nameOf(text), text])).values()];
  const [noticeText] = texts;
  if (noticeText === undefined || isDoubt(folded, notices)) return {};
  return texts.length === 1 ? { noticeText } : { noticeTexts: texts };
}

const nameOf = (text: string): string => bareWords(text).replace(/ /g, '');

const doubtful = new Set(plainPhrases(allPhrases('rangeLinks')).concat('no', 'not'));

const isDoubt = (folded: string, notices: readonly NoticeMention[]): boolean =>
  notices.some(({ end }, at) => {
    const next = notices[at + 1];
    return (
      next !== undefined &&
      bareWords(folded.slice(end, next.start))
        .split(' ')
        .some((word) => doubtful.has(word))
    );
  });
