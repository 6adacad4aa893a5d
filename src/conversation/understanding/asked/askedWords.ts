import { z } from 'zod';
import en from '../../../../locales/en/asked.json';
import es from '../../../../locales/es/asked.json';
import { phraseBook, plainPhrases, type PhraseBook } from '../words/phraseBook';
import { ASKED_TOPICS, CHAT_TOPICS, type AskedTopic, type ChatTopic } from './askedTopic';

type Topic = AskedTopic | ChatTopic;
const TOPICS: readonly Topic[] = [...ASKED_TOPICS, ...CHAT_TOPICS];

const phrases = z.array(z.string());

/** What one language says when it asks: how a question opens, what stands before it, and what it is about. */
const AskedWords = z.strictObject({
  openers: phrases,
  leads: phrases,
  /** How the taking of a thing is asked about; `{thing}` stands for each thing of a topic. */
  taking: phrases,
  topics: z.record(
    z.enum([...ASKED_TOPICS, ...CHAT_TOPICS]),
    z.strictObject({
      things: phrases.default([]),
      asked: phrases,
      alone: phrases,
      named: phrases.default([]),
    }),
  ),
});

const languages = [AskedWords.parse(en), AskedWords.parse(es)];

/** Words that open a question or a fear: "can", "what", "I am afraid", "me van a". */
export const openers: ReadonlySet<string> = new Set(
  languages.flatMap((words) => plainPhrases(words.openers)),
);

/** Words before the question that add nothing to it: "and", "one question", "oye". */
export const leads: ReadonlySet<string> = new Set(languages.flatMap((words) => plainPhrases(words.leads)));

/** Phrases that name a topic wherever they stand in a question. */
export const askedAbout: PhraseBook<Topic> = bookOf((words, topic) => words.topics[topic].asked);

/** Things that may be taken: "house", "kids' money". */
export const things: PhraseBook<Topic> = bookOf((words, topic) => words.topics[topic].things);

/** How the taking of a thing is asked about: the words before it, and for each the words that may have to follow. */
export const takingFrames: ReadonlyMap<string, readonly string[]> = framesOf(
  languages.flatMap((words) => words.taking),
);

/** Phrases that are a question when nothing else stands in the sentence: "what now", "i need more time". */
export const askedAlone: PhraseBook<Topic> = bookOf((words, topic) => words.topics[topic].alone);

/** Names that ask only when a question mark stands behind them: "my house?" */
export const askedByName: PhraseBook<Topic> = bookOf((words, topic) => words.topics[topic].named);

function bookOf(
  phrasesOf: (words: z.infer<typeof AskedWords>, topic: Topic) => readonly string[],
): PhraseBook<Topic> {
  return phraseBook(
    TOPICS.map((topic) => [topic, languages.flatMap((words) => phrasesOf(words, topic))] as const),
  );
}

function framesOf(templates: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const frames = new Map<string, readonly string[]>();
  for (const [before = '', after = ''] of templates.map((template) => template.split('{thing}'))) {
    const tails = after.trim() === '' ? [''] : plainPhrases([after]);
    for (const lead of plainPhrases([before])) frames.set(lead, [...(frames.get(lead) ?? []), ...tails]);
  }
  return frames;
}
