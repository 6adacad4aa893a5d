import { editDistance } from '../../../assessment';
import { bareWords, fold, VALUE_LENGTH } from '../fold';
import type { Utterance } from '../reader';
import { amountAsWord } from '../story/amountAsWord';
import { patternBook } from '../words/patternBook';
import { plainPhrases } from '../words/phraseBook';
import { trimFillers } from '../words/trimFillers';
import { allPhrases, CHOICE_IDS, phrasesUnder } from '../words/words';
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
  const answers = choices.map(({ id, labels }) => ({ id, names: namesOf(id, labels) }));
  const folded = fold(choice ?? text, VALUE_LENGTH);
  const whole = onlyOne(idsMeant(bareWords(folded), answers));
  return whole ?? onlyOne(named(bareWords(amountAsWord(folded)), answers)) ?? inEveryClause(folded, answers);
}

interface Answer<Id> {
  readonly id: Id;
  readonly names: ReadonlySet<string>;
}

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

const isYesOrNo = (id: string): id is 'yes' | 'no' => id === 'yes' || id === 'no';

/** Yes and no have many words whatever their button says. */
const wordsFor = (id: string): readonly string[] =>
  isYesOrNo(id) ? allPhrases(id) : phrasesUnder('choices', id);

const namesOf = (id: string, labels: readonly string[]): ReadonlySet<string> =>
  new Set([...[id, ...labels].map((name) => bareWords(fold(name, VALUE_LENGTH))), ...(NAMES.get(id) ?? [])]);

/** A family of phrases such as "(unos|) 200 al mes" is too large to write out: it must fit as it is, without slips. */
const isFamily = (phrase: string): boolean => phrase.includes('(');

const WORDS = CHOICE_IDS.map((id) => ({ id, words: wordsFor(id) }));
const NAMES = new Map(
  WORDS.map(({ id, words }) => [id, plainPhrases(words.filter((each) => isYesOrNo(id) || !isFamily(each)))]),
);
const families = new Map(
  WORDS.map(({ id, words }) => [
    id,
    patternBook([[true, words.filter((each) => !isYesOrNo(id) && isFamily(each))]]),
  ]),
);

const isNamed = <Id extends string>(words: string, { id, names }: Answer<Id>): boolean =>
  names.has(words) || families.get(id)?.isWhole(words) === true;

/** The surest way that says anything decides; the next one is tried only when it is silent. */
function idsMeant<Id>(words: string, answers: readonly Answer<Id>[]): readonly Id[] {
  if (words === '') return [];
  const fitting = (fits: (name: string) => boolean): readonly Id[] =>
    answers.filter(({ names }) => [...names].some(fits)).map(({ id }) => id);
  const trimmed = trimFillers(
    words,
    (each) => placed(each, answers).length > 0 || answers.some(({ names }) => names.has(each)),
  );
  const ways = [
    () => fitting((name) => name === words),
    () => placed(words, answers),
    () => fitting((name) => name === trimmed),
    () => placed(trimmed, answers),
    () => (words.length < 3 ? [] : fitting((name) => name.startsWith(words))),
    () => closest(words, answers),
  ];
  for (const way of ways) {
    const meant = way();
    if (meant.length > 0) return meant;
  }
  return [];
}

function placed<Id>(words: string, answers: readonly Answer<Id>[]): readonly Id[] {
  const place = ordinalNamed(words, answers.length);
  const answer = place === undefined ? undefined : answers[place];
  return answer ? [answer.id] : [];
}

/** One slip in a short word, two in a long one; a word of three letters or fewer must be exact. */
function closest<Id>(words: string, answers: readonly Answer<Id>[]): readonly Id[] {
  const allowed = words.length < 4 ? 0 : words.length < 8 ? 1 : 2;
  const distances = answers.map(({ id, names }) => ({ id, distance: nearest(words, [...names], allowed) }));
  const best = Math.min(...distances.map(({ distance }) => distance));
  return best > allowed ? [] : distances.filter(({ distance }) => distance === best).map(({ id }) => id);
}

const nearest = (words: string, names: readonly string[], allowed: number): number =>
  Math.min(
    ...names
      .filter((name) => name.length > 3 && Math.abs(name.length - words.length) <= allowed)
      .map((name) => editDistance(words, name, allowed)),
  );
