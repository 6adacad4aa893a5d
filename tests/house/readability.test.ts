import { english } from '../../src/localization/english';
import { expectNone } from '../support/guardMessage';
import { isLabel, measurable, readingGrades, wordsIn } from '../support/readingGrades';
import { entriesOf, type AnySentences } from '../support/sentenceRules';

/** What a whole namespace may reach: the grade most American adults read with ease. */
const GRADE = 8;

/** What one sentence may reach, if it is long enough for the measure to mean anything. */
const SENTENCE_GRADE = 12;
const LONG_ENOUGH = 12;

it('each namespace of English reads at grade 8 or below', () =>
  expectNone(hardNamespaces(english), {
    what: `A file of locales/en reads above grade ${GRADE} (Flesch-Kincaid, text-readability).`,
    why: 'A frightened person reads worse than usual; a sentence read twice is a sentence not acted on.',
    fix: 'Split the longest sentences of the file, and choose shorter words. An official name may be added to OFFICIAL_NAMES in tests/support/readingGrades.ts.',
  }));

it('no long sentence of English reads above grade 12', () =>
  expectNone(hardSentences(english), {
    what: `A text of more than ${LONG_ENOUGH} words in locales/en reads above grade ${SENTENCE_GRADE}.`,
    why: 'The easy sentences around it hide it from the measure of the whole file, but not from its reader.',
    fix: 'Split it in two, and choose shorter words.',
  }));

describe('the guards bite', () => {
  const HARD =
    'Notwithstanding the aforementioned administrative determination, taxpayers experiencing considerable financial difficulty may nevertheless petition for reconsideration of the underlying liability.';
  const EASY = 'The cat sat on the mat. It was a good day for a cat to sit on a mat in the sun by the sea.';

  it('on a hard file', () => expect(hardNamespaces({ a: { hard: HARD } })).toHaveLength(1));
  it('not on an easy file', () => expect(hardNamespaces({ a: { easy: EASY }, b: {} })).toEqual([]));
  it('on a hard sentence among easy ones', () => {
    const easy = Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`easy${index}`, EASY]));
    expect(hardNamespaces({ a: { ...easy, hard: HARD } })).toEqual([]);
    expect(hardSentences({ a: { ...easy, hard: HARD } })).toEqual([expect.stringContaining('a:hard')]);
  });
  it('not on the name of a right or of an office', () =>
    expect(measurable('ask for a Collection Due Process hearing by {{day}}')).toBe(
      'Ask for a Form hearing by May.',
    ));
});

function hardNamespaces(sentences: AnySentences): readonly string[] {
  const texts = Object.entries(sentences).map(([namespace, entries]) => ({
    namespace,
    text: Object.values(entries)
      .filter((sentence) => !isLabel(sentence))
      .map(measurable)
      .join(' '),
  }));
  return above(
    GRADE,
    texts.filter(({ text }) => text),
    ({ namespace }) => namespace,
  );
}

function hardSentences(sentences: AnySentences): readonly string[] {
  const long = entriesOf(sentences)
    .filter(({ sentence }) => wordsIn(sentence) > LONG_ENOUGH)
    .map(({ key, sentence }) => ({ key, sentence, text: measurable(sentence) }));
  return above(SENTENCE_GRADE, long, ({ key, sentence }) => `${key}: "${sentence}"`);
}

function above<T extends { readonly text: string }>(
  limit: number,
  measured: readonly T[],
  name: (each: T) => string,
): readonly string[] {
  const grades = readingGrades(measured.map(({ text }) => text));
  return measured.flatMap((each, index) => {
    const grade = grades[index] ?? 0;
    return grade > limit ? [`grade ${grade} ${name(each)}`] : [];
  });
}
