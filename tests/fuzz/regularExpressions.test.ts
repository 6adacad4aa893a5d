import { costOf } from './costOf';
import { buildingFiles, builtPatterns, writtenPatterns, type Pattern } from './everyPattern';
import { pumpedTexts } from './pumpedTexts';

const LENGTH = 2_000;
const LIMIT_MS = 5;

/** All of a text is looked through, as by a pattern that is used for every match. */
function lookThrough(pattern: RegExp, text: string): void {
  if (pattern.global) for (const _match of text.matchAll(pattern));
  else pattern.exec(text);
}

/** The texts on which a pattern takes too long. */
function slowTexts(pattern: Pattern, length = LENGTH): readonly string[] {
  const compiled = new RegExp(pattern.source, pattern.flags);
  return pumpedTexts(pattern, length).filter(
    (text) => costOf(() => lookThrough(compiled, text), LIMIT_MS) > LIMIT_MS,
  );
}

const isFresh = (pattern: Pattern, at: number, all: readonly Pattern[]): boolean =>
  all.findIndex(({ source, flags }) => source === pattern.source && flags === pattern.flags) === at;

const built = builtPatterns((load) => {
  const { checkContact, identifyNotice } = load(
    'src/assessment/index.ts',
  ) as typeof import('../../src/assessment');
  const { factBook } = load('src/facts/index.ts') as typeof import('../../src/facts');
  identifyNotice('LT11', factBook);
  checkContact({ channel: 'sms', text: 'pay at irs dot gov dot pay dash now dot com' }, factBook);
});
const patterns = [...writtenPatterns(), ...built].filter(isFresh);

it('finds every place where a regular expression is written or built', () => {
  const silent = buildingFiles().filter((file) => !built.some((pattern) => pattern.file === file));
  expect(silent).toEqual([]);
  expect(patterns.length).toBeGreaterThan(200);
});

it('takes 5 ms at most for each of them, on 2,000 characters of what it nearly looks for', () => {
  const slow = patterns.flatMap((pattern) =>
    slowTexts(pattern).map(
      (text) => `${pattern.file}: /${pattern.source}/ on ${JSON.stringify(text.slice(0, 60))}…`,
    ),
  );
  expect(slow).toEqual([]);
}, 60_000);

it.each([
  ['\\d+\\d+x', 600, 'two runs of the same digits'],
  ['(?:is |it )*(?:it |is )*no$', 1_000, 'groups of the same words'],
  ['^\\s*(?:and)?\\s*(?:or)?\\s*$', 500, 'blanks with nothing between'],
])('would catch /%s/ on %i characters: %s', (source, length) => {
  expect(slowTexts({ file: '', source, flags: 'g' }, length).length).toBeGreaterThan(0);
});

it('gives texts of exactly the length that was asked for', () =>
  patterns
    .slice(0, 100)
    .forEach((pattern) =>
      expect(pumpedTexts(pattern, LENGTH).every((text) => text.length === LENGTH)).toBe(true),
    ));
