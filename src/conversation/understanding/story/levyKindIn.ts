import { LevyKind } from '../../../assessment';
import { phraseBook, plainPhrases } from '../words/phraseBook';
import { allPhrases, phrasesUnder } from '../words/words';

const book = phraseBook(LevyKind.options.map((kind) => [kind, phrasesUnder('levies', kind)] as const));
const doubts = new Set(plainPhrases(allPhrases('levyDoubts')));
const NEIGHBOURS = 3;

/** What is being taken, when the words say that it already is: "if they take my pay" says nothing of the kind. */
export function levyKindIn(words: string): LevyKind | undefined {
  const all = words.split(' ');
  const kinds = book
    .findAll(words)
    .filter(({ from }) => !all.slice(Math.max(0, from - NEIGHBOURS), from).some((word) => doubts.has(word)))
    .map(({ value }) => value);
  const [kind, other] = [...new Set(kinds)];
  return other === undefined ? kind : undefined;
}
