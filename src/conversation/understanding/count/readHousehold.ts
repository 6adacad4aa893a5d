import en from '../../../../locales/en/asked.json';
import es from '../../../../locales/es/asked.json';
import { err, ok } from '../../../assessment';
import { say, type Choice } from '../../reply';
import { bareWords, fold, VALUE_LENGTH } from '../fold';
import type { Reader } from '../reader';
import { phraseBook } from '../words/phraseBook';
import { readCount, numberIn } from './readCount';

/** Reads how many live together. "Me, my wife and three kids" are five; "three kids" leaves open who else there is, and is asked about. */
export const readHousehold: Reader<number> = (utterance, context) => {
  const words = bareWords(fold(utterance.choice ?? utterance.text, VALUE_LENGTH));
  const others = othersIn(words);
  const named = new Set(book.findAll(words).map(({ value }) => value));
  if (!named.has('child')) {
    const count = readCount(utterance, context);
    if (count.ok || !(named.has('self') || named.has('spouse'))) return count;
  }
  if (others === undefined) return err({ say: say('readers:count.expected') });
  const spouse = named.has('spouse') ? 1 : 0;
  if (spouse || named.has('self')) return ok(others + spouse + 1);
  return err({ say: say('readers:count.withYou'), choices: [others + 1, others + 2].map(choiceOf) });
};

const MEMBERS = ['self', 'spouse', 'child'] as const;
const languages = [en.household, es.household];
const book = phraseBook(
  MEMBERS.map((member) => [member, languages.flatMap((words) => words[member])] as const),
);

/** The children and others that are counted; `undefined` when some stand there with no number, as in "my kids". */
function othersIn(words: string): number | undefined {
  const all = words.split(' ');
  const counts = book
    .findAll(words)
    .filter(({ value }) => value === 'child')
    .map(({ from, phrase }) => (isOne(phrase) ? 1 : numberIn(all[from - 1] ?? '')));
  return counts.reduce<number | undefined>(
    (sum, count) => (sum === undefined || count === undefined ? undefined : sum + count),
    0,
  );
}

const single = new Set(languages.flatMap(({ oneChild }) => oneChild));
const isOne = (phrase: string): boolean => single.has(phrase);

const choiceOf = (count: number): Choice => ({ id: String(count), label: say('root:asIs', { what: count }) });
