import { bareWords } from '../fold';
import { amountAsWord } from './amountAsWord';

/** The sentences of a story that state something, as bare words: what is asked has not happened. */
export const assertionsIn = (folded: string): readonly string[] =>
  folded
    .split(/(?<=[.!?;])(?=\s|$)|(?=¿)/)
    .map(withoutQuestion)
    .map((sentence) => bareWords(amountAsWord(sentence)))
    .filter((words) => words !== '');

/** "They froze my account, what do I do?" states its first part. */
const withoutQuestion = (sentence: string): string =>
  /\?\s*$/.test(sentence) ? sentence.slice(0, Math.max(0, sentence.lastIndexOf(','))) : sentence;
