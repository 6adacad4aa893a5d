import { CaseFile } from '../../src/assessment';
import { startTalk, type Talk } from '../support/talk';
import { pendingIn } from './pending';
import { everythingKnown, places, walkTo } from './places';
import { LT11_PLAN, say, talks } from './talks';

const { said } = talks();
const WISHES = { en: 'erase everything you have on me', es: 'borra todo lo que te dije' } as const;

describe.each(['en', 'es'] as const)('at every question, in %s, a reader', (locale) => {
  let talk: Talk;
  beforeEach(async () => {
    talk = await startTalk({ locale });
  });
  afterEach(() => talk.close());

  it.each(places)('is forgotten at %s, and begins as a stranger', async (place) => {
    await walkTo(talk, place);
    expect((await talk.type(WISHES[locale])).keys).toEqual(['root:deleted']);
    expect(await talk.record()).toBeUndefined();
    expect((await talk.type('hello')).keys).toContain('root:welcome');
    expect(await talk.caseFile()).toEqual({});
  });

  it.each(places)('sees what is kept and who sees it at %s, and goes on there', async (place) => {
    const { record } = await walkTo(talk, place);
    const before = await talk.caseFile();
    const known = await talk.type(locale === 'en' ? 'what do you know about me' : 'qué sabes de mí');
    const seen = await talk.type(locale === 'en' ? 'who sees this?' : '¿quién ve esto?');
    expect(known.keys).toEqual(expect.arrayContaining(['root:kept.beside', 'root:kept.erased']));
    expect(seen.keys).toEqual(expect.arrayContaining(['root:privacy.who', 'root:kept.masked']));
    expect(pendingIn(await talk.record())).toBe(pendingIn(record));
    expect(seen.choices).not.toEqual([]);
    expect(await talk.caseFile()).toEqual(before);
  });
});

describe('a question about privacy in the breath that tells of a letter', () => {
  it.each([
    ['en', 'I got an LT11, who sees this?'],
    ['es', 'me llegó una carta LT11 y tengo miedo, ¿quién ve esto?'],
  ] as const)('is answered, and the letter is kept: %s', async (locale, words) => {
    const talk = await startTalk({ locale });
    const { keys } = await talk.type(words);
    expect(keys).toEqual(expect.arrayContaining(['root:privacy.who', 'intake:noticeDate.ask']));
    expect(await talk.caseFile()).toEqual({ notice: 'LT11' });
    await talk.close();
  });
});

describe('what is kept', () => {
  it('is shown whole: each fact of the case, the letters that wait, and for how long', async () => {
    const { talk } = await said(['#letter']);
    const record = JSON.parse((await talk.record()) ?? '') as object;
    const caseFile = CaseFile.parse({ ...everythingKnown(), otherNotices: ['CP504'] });
    await talk.goBackTo(JSON.stringify({ ...record, caseFile }));
    const { blocks, words } = await talk.type('what do you know about me');
    const rows = blocks.flatMap((block) => (block.kind === 'facts' ? block.rows : []));
    const { money: { pauses = {}, ...money } = {}, ...facts } = caseFile;
    // A levy is one field of the case, and two facts to the reader; a pause of the clock is three.
    const told = Object.keys(facts).length + 1 + Object.keys(money).length + 3 * Object.keys(pauses).length;
    expect(rows).toHaveLength(told);
    expect(words).toContain('CP504');
    expect(words).toContain('30 days');
  });

  it('may be nothing yet', async () => {
    const { last } = await said(['what do you know about me']);
    expect(last.keys).toContain('root:summary.nothing');
  });

  it.each(['123-45-6789', '912-78-1234', '4111 1111 1111 1111'])(
    'holds no private number, so none is shown: %s',
    async (number) => {
      const { turns, last } = await said([
        '#letter',
        `LT11, my number is ${number}`,
        'what do you know about me',
      ]);
      expect(last.words).toContain('LT11');
      expect(JSON.stringify(turns)).not.toContain(number);
    },
  );
});

it('a plan is forgotten too, and words after it are those of a stranger', async () => {
  const { talk } = await said([...LT11_PLAN, 'delete everything']);
  expect((await say(talk, 'summary')).keys).toContain('root:summary.nothing');
});
