import type { Recogniser } from '../reader';
import type { PhraseBook } from '../words/phraseBook';
import { trimFillers } from '../words/trimFillers';
import type { AskedTopic, ChatTopic } from './askedTopic';

type Topic = AskedTopic | ChatTopic;
import { askedAbout, askedAlone, askedByName } from './askedWords';
import { sentencesIn, type Sentence } from './sentencesIn';
import { takingIn } from './takingIn';

/**
 * The first thing that is asked or feared, in any language whatever the talk is in. A topic counts in a question only:
 * "my house is abroad" is an answer, and "they took his house" is a story. A bare name needs its question mark.
 */
export const readAsked: Recogniser<Topic | undefined> = ({ text }) => {
  const sentences = sentencesIn(text);
  const only = sentences.length === 1;
  return sentences.map((sentence) => topicOf(sentence, only)).find((topic) => topic !== undefined);
};

function topicOf(sentence: Sentence, only: boolean): Topic | undefined {
  const { words, asks, marked } = sentence;
  return (
    (asks ? inside(words) : undefined) ??
    (asks || only ? whole(askedAlone, words) : undefined) ??
    (marked ? whole(askedByName, words) : undefined)
  );
}

/** What stands first; at the same place, the longer phrase. */
function inside(words: string): Topic | undefined {
  const [about] = askedAbout.findAll(words);
  const taking = takingIn(words);
  if (!about || !taking) return (about ?? taking)?.value;
  return taking.from < about.from || (taking.from === about.from && taking.to > about.to)
    ? taking.value
    : about.value;
}

const whole = (book: PhraseBook<Topic>, words: string): Topic | undefined =>
  book.meaning(trimFillers(words, (each) => book.meaning(each) !== undefined));
