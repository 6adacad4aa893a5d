import en from '../../../../locales/en/asked.json';
import es from '../../../../locales/es/asked.json';
import type { Recogniser } from '../reader';
import { phraseBook } from '../words/phraseBook';
import { trimFillers } from '../words/trimFillers';
import { MONEY_TOPICS, type MoneyTopic } from './moneyTopic';
import { sentencesIn, type Sentence } from './sentencesIn';

/** The first question about money that is asked, in any language whatever the talk is in; "show me the cost" needs no question mark. */
export const readMoneyTopic: Recogniser<MoneyTopic | undefined> = ({ text }) => {
  const sentences = sentencesIn(text);
  const only = sentences.length === 1;
  return sentences.map((sentence) => topicOf(sentence, only)).find((topic) => topic !== undefined);
};

interface TopicWords {
  /** Phrases that name it wherever they stand in a question. */
  readonly asked: readonly string[];
  /** Phrases that name it when nothing else is said. */
  readonly alone: readonly string[];
}

const languages: readonly { readonly money: Readonly<Record<MoneyTopic, TopicWords>> }[] = [en, es];

const bookOf = (part: keyof TopicWords) =>
  phraseBook(
    MONEY_TOPICS.map((topic) => [topic, languages.flatMap(({ money }) => money[topic][part])] as const),
  );

const askedAbout = bookOf('asked');
const askedAlone = bookOf('alone');

const topicOf = ({ words, asks }: Sentence, only: boolean): MoneyTopic | undefined =>
  (asks ? askedAbout.findAll(words)[0]?.value : undefined) ??
  (only
    ? askedAlone.meaning(trimFillers(words, (each) => askedAlone.meaning(each) !== undefined))
    : undefined);
