import { bareWords, fold, VALUE_LENGTH } from '../fold';
import type { Utterance } from '../reader';
import { plainPhrases } from '../words/phraseBook';
import { trimFillers } from '../words/trimFillers';
import { allPhrases, phrasesUnder } from '../words/words';
import { editDistance } from './editDistance';
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
  const [only, other] = idsMeant(bareWords(fold(choice ?? text, VALUE_LENGTH)), answers);
  return other === undefined ? only : undefined;
}

interface Answer<Id> {
  readonly id: Id;
  readonly names: readonly string[];
}

/** Yes and no have many words whatever their button says. */
const wordsFor = (id: string): readonly string[] =>
  id === 'yes' || id === 'no' ? allPhrases(id) : phrasesUnder('choices', id);

const namesOf = (id: string, labels: readonly string[]): readonly string[] => [
  ...[id, ...labels].map((name) => bareWords(fold(name, VALUE_LENGTH))),
  ...plainPhrases(wordsFor(id)),
];

/** The surest way that says anything decides; the next one is tried only when it is silent. */
function idsMeant<Id>(words: string, answers: readonly Answer<Id>[]): readonly Id[] {
  if (words === '') return [];
  const named = (fits: (name: string) => boolean): readonly Id[] =>
    answers.filter(({ names }) => names.some(fits)).map(({ id }) => id);
  const trimmed = trimFillers(
    words,
    (each) => placed(each, answers).length > 0 || answers.some(({ names }) => names.includes(each)),
  );
  const ways = [
    () => named((name) => name === words),
    () => placed(words, answers),
    () => named((name) => name === trimmed),
    () => placed(trimmed, answers),
    () => (words.length < 3 ? [] : named((name) => name.startsWith(words))),
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
  const distances = answers.map(({ id, names }) => ({ id, distance: nearest(words, names, allowed) }));
  const best = Math.min(...distances.map(({ distance }) => distance));
  return best > allowed ? [] : distances.filter(({ distance }) => distance === best).map(({ id }) => id);
}

const nearest = (words: string, names: readonly string[], allowed: number): number =>
  Math.min(
    ...names
      .filter((name) => name.length > 3 && Math.abs(name.length - words.length) <= allowed)
      .map((name) => editDistance(words, name)),
  );
