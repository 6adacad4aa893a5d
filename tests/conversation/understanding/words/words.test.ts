import { readFileSync } from 'node:fs';
import askedEn from '../../../../locales/en/asked.json';
import askedEs from '../../../../locales/es/asked.json';
import en from '../../../../locales/en/words.json';
import es from '../../../../locales/es/words.json';

const READER = 'src/conversation/understanding/words/words.ts';

describe('the words files', () => {
  it('hold the same lists in each language', () => {
    expect(Object.keys(es).sort()).toEqual(Object.keys(en).sort());
    expect(Object.keys(askedEs).sort()).toEqual(Object.keys(askedEn).sort());
    expect(Object.keys(askedEs.topics).sort()).toEqual(Object.keys(askedEn.topics).sort());
  });

  it.each(Object.keys(en))('hold no list that no reader knows: %s', (name) =>
    expect(readFileSync(READER, 'utf8')).toContain(`readonly ${name}:`),
  );

  it.each([
    ['en', en],
    ['es', es],
  ])('name twelve months and seven weekdays in %s', (_language, { months, weekdays }) =>
    expect([months.length, weekdays.length]).toEqual([12, 7]),
  );

  it.each([
    ['en', en],
    ['es', es],
  ])(
    'keep groups between the words of a wish about own data, so that each word can be mended, in %s',
    (_, list) => {
      const { erasing, commands } = list;
      const wishes = [...erasing.verbs, ...erasing.things, ...commands.deleteMyData, ...commands.whatYouKnow];
      expect(wishes.length).toBeGreaterThan(20);
      expect(wishes.filter((wish) => /[\p{L}\p{N}]\(|\)[\p{L}\p{N}]/u.test(wish))).toEqual([]);
    },
  );
});
