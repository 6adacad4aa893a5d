import { editDistance } from '../../../assessment';
import { bareWords, fold, VALUE_LENGTH } from '../fold';
import type { Utterance } from '../reader';
import { amountAsWord } from '../story/amountAsWord';
import { trimFillers } from '../words/trimFillers';
import { buttonWords, type ButtonWords } from './buttonWords';
import { ordinalNamed } from './ordinal';

/** A button with the words that it shows, in every language: typed, they are the same answer as the press. */
export interface LabelledChoice<Id extends string = string> {
  readonly id: Id;
  readonly labels: readonly string[];
}

/**
 * Which button was meant: by its id, its label, its place, a word for it, the start of its label or a close typo.
 * Words that fit two of them equally well mean neither.
 */
export function readChoice<Id extends string>(
  { text, choice }: Utterance,
  choices: readonly LabelledChoice<Id>[],
): Id | undefined {
  const pressed = choices.find(({ id }) => id === choice);
  if (pressed) return pressed.id;
  const answers = choices.map(answerOf);
  const folded = fold(choice ?? text, VALUE_LENGTH);
  const whole = onlyOne(idsMeant(bareWords(folded), answers));
  return whole ?? onlyOne(named(bareWords(amountAsWord(folded)), answers)) ?? inEveryClause(folded, answers);
}

interface Answer<Id> {
  readonly id: Id;
  /** Its id and its labels. */
  readonly labels: readonly string[];
  readonly words: ButtonWords | undefined;
}

const answerOf = <Id extends string>({ id, labels }: LabelledChoice<Id>): Answer<Id> => ({
  id,
  labels: [id, ...labels].map((name) => bareWords(fold(name, VALUE_LENGTH))),
  words: buttonWords.get(id),
});

const onlyOne = <Id>([only, other]: readonly Id[]): Id | undefined =>
  other === undefined ? only : undefined;

/** "No puedo, apenas me alcanza para la renta": clauses that each name the same button. */
function inEveryClause<Id extends string>(folded: string, answers: readonly Answer<Id>[]): Id | undefined {
  const clauses = folded
    .split(/[,.;!](?!\d)/)
    .map((clause) => bareWords(amountAsWord(clause)))
    .filter(Boolean);
  if (clauses.length < 2) return undefined;
  const ids = clauses.map((clause) => onlyOne(named(clause, answers)));
  return ids.every((id) => id === ids[0]) ? ids[0] : undefined;
}

/** The answers that carry this name, polite words at its ends aside. */
function named<Id extends string>(words: string, answers: readonly Answer<Id>[]): readonly Id[] {
  const known = (each: string): boolean => answers.some((answer) => isNamed(each, answer));
  const trimmed = trimFillers(words, known);
  return answers.filter((answer) => isNamed(trimmed, answer)).map(({ id }) => id);
}

const isNamed = <Id>(words: string, answer: Answer<Id>): boolean =>
  carries(words, answer) || answer.words?.isOfFamily(words) === true;

const carries = <Id>(name: string, { labels, words }: Answer<Id>): boolean =>
  labels.includes(name) || words?.phrases.has(name) === true;

const namesOf = <Id>({ labels, words }: Answer<Id>): readonly string[] => [
  ...labels,
  ...(words?.phrases ?? []),
];

/** The surest way that says anything decides; the next one is tried only when it is silent. */
function idsMeant<Id>(words: string, answers: readonly Answer<Id>[]): readonly Id[] {
  if (words === '') return [];
  const ways = [
    () => carrying(words, answers),
    () =>
      carrying(
        trimFillers(words, (each) => carrying(each, answers).length > 0),
        answers,
      ),
    () => (words.length < 3 ? [] : beginning(words, answers)),
    () => closest(words, answers),
  ];
  for (const way of ways) {
    const meant = way();
    if (meant.length > 0) return meant;
  }
  return [];
}

/** The answers that have this name, else the one in this place. */
function carrying<Id>(name: string, answers: readonly Answer<Id>[]): readonly Id[] {
  const named = answers.filter((answer) => carries(name, answer)).map(({ id }) => id);
  return named.length > 0 ? named : placed(name, answers);
}

const beginning = <Id>(words: string, answers: readonly Answer<Id>[]): readonly Id[] =>
  answers.filter((answer) => namesOf(answer).some((name) => name.startsWith(words))).map(({ id }) => id);

function placed<Id>(words: string, answers: readonly Answer<Id>[]): readonly Id[] {
  const place = ordinalNamed(words, answers.length);
  const answer = place === undefined ? undefined : answers[place];
  return answer ? [answer.id] : [];
}

/** One slip in a short word, two in a long one; a word of three letters or fewer must be exact. */
function closest<Id>(words: string, answers: readonly Answer<Id>[]): readonly Id[] {
  const allowed = words.length < 4 ? 0 : words.length < 8 ? 1 : 2;
  const distances = answers.map((answer) => ({ id: answer.id, distance: nearest(words, answer, allowed) }));
  const best = Math.min(...distances.map(({ distance }) => distance));
  return best > allowed ? [] : distances.filter(({ distance }) => distance === best).map(({ id }) => id);
}

const nearest = <Id>(said: string, { labels, words }: Answer<Id>, allowed: number): number =>
  Math.min(
    ...[...labels, ...(words?.ofLength(said.length, allowed) ?? [])]
      .filter((name) => name.length > 3 && Math.abs(name.length - said.length) <= allowed)
      .map((name) => editDistance(said, name, allowed)),
  );
