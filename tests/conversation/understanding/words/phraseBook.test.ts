import en from '../../../../locales/en/words.json';
import es from '../../../../locales/es/words.json';
import { patternBook } from '../../../../src/conversation/understanding/words/patternBook';
import { phraseBook, plainPhrases } from '../../../../src/conversation/understanding/words/phraseBook';

describe('a book of phrases', () => {
  const book = phraseBook([
    ['frozen', ['(my|the) (account|) (is |)frozen', 'acct(s|) frozen']],
    ['bank', ['my account', "the bank('s|) account"]],
    ['later', ['my account']],
  ] as const);

  it.each([
    ['my frozen', 'frozen'],
    ['the account frozen', 'frozen'],
    ['my account is frozen', 'frozen'],
    ['accts frozen', 'frozen'],
    ['the banks account', 'bank'],
    ['my account', 'bank'],
  ])('knows %s', (words, meaning) => expect(book.meaning(words)).toBe(meaning));

  it.each([
    '',
    ' ',
    'my',
    'my account is',
    'my account  frozen',
    'frozen',
    'my accounts frozen',
    'xmy frozen',
  ])('does not know "%s"', (words) => expect(book.meaning(words)).toBeUndefined());

  it('finds the longest phrase at each place, by the numbers of its words', () => {
    expect(book.findAll('oh my account is frozen and the bank account too')).toEqual([
      { value: 'frozen', phrase: 'my account is frozen', from: 1, to: 5 },
      { value: 'bank', phrase: 'the bank account', from: 6, to: 9 },
    ]);
  });

  it('finds no phrase inside a word', () => {
    expect(book.findAll('enemy account my accountant')).toEqual([]);
  });

  it.each(['(my account', 'my) account'])('refuses a pattern whose groups do not fit: %s', (template) =>
    expect(() => phraseBook([[1, [template]]]).meaning('my account')).toThrow(SyntaxError),
  );
});

describe('a book of patterns', () => {
  const book = patternBook([
    ['taken', ['(they|) took my (pay|check)', 'took']],
    ['pay', ['my pay']],
  ] as const);

  it('finds each meaning, without what lies inside a longer stretch', () => {
    expect(book.findAll('so they took my pay and my pay went')).toEqual([
      { value: 'taken', from: 3, to: 19 },
      { value: 'pay', from: 24, to: 30 },
    ]);
  });

  it.each([
    ['they took my check', true],
    ['took', true],
    ['they took', false],
    ['', false],
  ])('says whether a pattern fits all of "%s"', (words, whole) => expect(book.isWhole(words)).toBe(whole));
});

/** Every list of patterns of the words files, with its name. */
function listsIn(name: string, value: unknown): readonly (readonly [string, readonly string[]])[] {
  if (Array.isArray(value) && value.every((each) => typeof each === 'string')) return [[name, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => listsIn(`${name}.${key}`, each));
}

/** How many phrases a pattern stands for, at the most. */
const size = (template: string): number =>
  [...template.matchAll(/\(([^()]*)\)/g)].reduce((all, [, group = '']) => all * group.split('|').length, 1);

describe.each([...listsIn('en', en), ...listsIn('es', es)])('the patterns of %s', (_name, templates) => {
  const few = templates.filter((each) => size(each) <= 60 && !each.includes('{'));
  const phrases = new Set(plainPhrases(few));
  const book = phraseBook([[true, few]]);

  it('are recognised as the phrases that they stand for, and as no others', () => {
    for (const phrase of phrases) {
      expect(book.meaning(phrase)).toBe(true);
      for (const near of [phrase.slice(1), phrase.slice(0, -1), `${phrase} x`, phrase.replace(' ', '')])
        expect([near, book.meaning(near) ?? false]).toEqual([near, phrases.has(near)]);
    }
  });
});
