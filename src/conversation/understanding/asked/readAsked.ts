import type { Recogniser } from '../reader';
import type { PhraseBook } from '../words/phraseBook';
import { trimFillers } from '../words/trimFillers';
import type { AskedTopic } from './askedTopic';
import { askedAbout, askedAlone, askedByName } from './askedWords';
import { sentencesIn, type Sentence } from './sentencesIn';

/**
 * The first thing that is asked or feared, in any language whatever the talk is in. A topic counts in a question only:
 * "my house is abroad" is an answer, and "they took his house" is a story. A bare name needs its question mark.
 */
export const readAsked: Recogniser<AskedTopic | undefined> = ({ text }) => {
  const sentences = sentencesIn(text);
  const only = sentences.length === 1;
  return sentences.map((sentence) => topicOf(sentence, only)).find((topic) => topic !== undefined);
};

function topicOf(sentence: Sentence, only: boolean): AskedTopic | undefined {
  const { words, asks, marked } = sentence;
  return (
    (asks ? askedAbout.findAll(words)[0]?.value : undefined) ??
    (asks || only ? whole(askedAlone, words) : undefined) ??
    (marked ? whole(askedByName, words) : undefined)
  );
}

const whole = (book: PhraseBook<AskedTopic>, words: string): AskedTopic | undefined =>
  book.meaning(trimFillers(words, (each) => book.meaning(each) !== undefined));
