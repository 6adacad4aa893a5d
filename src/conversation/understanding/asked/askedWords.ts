import en from '../../../../locales/en/asked.json';
import es from '../../../../locales/es/asked.json';
import { phraseBook, plainPhrases, type PhraseBook } from '../words/phraseBook';
import { PhraseMachine } from '../words/phraseMachine';
import { ASKED_TOPICS, CHAT_TOPICS, type AskedTopic, type ChatTopic } from './askedTopic';

type Topic = AskedTopic | ChatTopic;
/** What can be asked about, in the order in which a phrase is claimed. */
export const TOPICS: readonly Topic[] = [...ASKED_TOPICS, ...CHAT_TOPICS];

type Phrases = readonly string[];

/** What is said of one topic. */
interface TopicWords {
  readonly things?: Phrases;
  readonly asked: Phrases;
  readonly alone: Phrases;
  readonly named?: Phrases;
}

/** What one language says when it asks: how a question opens, what stands before it, and what it is about. */
interface AskedWords {
  readonly openers: Phrases;
  readonly leads: Phrases;
  /** How the taking of a thing is asked about; `{thing}` stands for each thing of a topic. */
  readonly taking: Phrases;
  readonly topics: Readonly<Record<Topic, TopicWords>>;
}

const languages: readonly AskedWords[] = [en, es];

/** Words that open a question or a fear: "can", "what", "I am afraid", "me van a". */
export const openers = phraseBook([[true, languages.flatMap((words) => words.openers)]]);

/** Words before the question that add nothing to it: "and", "one question", "oye". */
export const leads = phraseBook([[true, languages.flatMap((words) => words.leads)]]);

/** Phrases that name a topic wherever they stand in a question. */
export const askedAbout: PhraseBook<Topic> = bookOf(({ asked }) => asked);

/** Things that may be taken: "house", "kids' money". Value `n` is that of `TOPICS[n]`. */
export const things = new PhraseMachine(
  TOPICS.map((topic) => languages.flatMap((words) => words.topics[topic].things ?? [])),
);

const frames = languages.flatMap((words) => words.taking).map((frame) => frame.split('{thing}'));

/** How the taking of a thing is asked about: the words before it, and for each value the words that may have to follow. */
export const taking = {
  leads: new PhraseMachine(frames.map(([before = '']) => [before])),
  tails: frames.map(([, after = '']) => (after.trim() === '' ? [''] : plainPhrases([after]))),
};

/** Phrases that are a question when nothing else stands in the sentence: "what now", "i need more time". */
export const askedAlone: PhraseBook<Topic> = bookOf(({ alone }) => alone);

/** Names that ask only when a question mark stands behind them: "my house?" */
export const askedByName: PhraseBook<Topic> = bookOf(({ named }) => named ?? []);

function bookOf(phrasesOf: (words: TopicWords) => Phrases): PhraseBook<Topic> {
  return phraseBook(
    TOPICS.map((topic) => [topic, languages.flatMap((words) => phrasesOf(words.topics[topic]))] as const),
  );
}
