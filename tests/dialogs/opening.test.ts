import { translatorFor } from '../../src/localization/translator';
import { dayIn, LT11_PLAN, talks } from './talks';

const { said } = talks();

describe('the first words of a reader', () => {
  it.each([
    ['en', 'I got an LT11 dated October 27, 2026 for $34,200 for 2021 and 2022'],
    ['es', 'Recibí una LT11 del 27 de octubre de 2026 por $34,200 de los años 2021 y 2022'],
  ] as const)('skip every question that they answer, in %s', async (locale, words) => {
    const { talk, last } = await said([words], { locale });
    expect(last.keys).toContain('intake:confirm.ask');
    expect(await talk.caseFile()).toEqual({
      notice: 'LT11',
      noticeDate: '2026-10-27',
      amountDue: 3_420_000,
      taxYears: [2021, 2022],
    });
  });

  it('are heard when no greeting came before them', async () => {
    const { last } = await said(['I got an LT11 dated October 27, 2026'], { unmet: true });
    expect(last.keys).toContain('intake:amountDue.ask');
  });

  it.each(['hello', 'yes', 'ok', '???'])(
    'are answered with who the bot is and what it can do: %s',
    async (words) => {
      const { last } = await said([words], { unmet: true });
      expect(last.keys).toEqual(expect.arrayContaining(['root:welcome', 'root:whatCame.ask']));
    },
  );

  it.each(['help', 'español', 'delete my data', 'what is a levy?', 'stop', 'is this letter real?'])(
    'may be a wish: %s',
    async (words) => {
      const { talk, last } = await said([words], { unmet: true });
      expect(last.keys).not.toEqual([]);
      expect((await talk.type('a letter')).keys).not.toEqual([]);
    },
  );

  it('tell of the money that is taken, and the levy comes first', async () => {
    const { last } = await said(['they froze my bank account']);
    expect(last.keys).toContain('emergency:levyServedDate.ask');
  });
});

describe('the first question', () => {
  it('takes a plain yes for the emergency', async () => {
    const { last } = await said(['yes']);
    expect(last.keys).toContain('emergency:levyKind.ask');
  });

  it('takes a plain no, and asks what came', async () => {
    const { talk, last } = await said(['no']);
    expect(last.keys[0]).toBe('root:whatCame.no');
    expect((await talk.type('a letter')).keys).toContain('intake:notice.ask');
  });
});

describe('how much is said', () => {
  it.each(['en', 'es'] as const)('is at most ninety words in the first reply, in %s', async (locale) => {
    const { last } = await said([], { locale });
    expect(last.words.split(/\s+/).length).toBeLessThanOrEqual(90);
    expect(last.words).toContain(translatorFor(locale)({ key: 'root:welcome' }));
  });

  it.each([
    [['#letter', 'LT11', 'October 27, 2026', '$34,200', '2021', '#yes']],
    [['#letter', 'CP504', 'October 27, 2026', '$1,200', '#dontKnow', '#yes']],
    [['#levy', '#bank', 'November 9, 2026', '#yes']],
    [[...LT11_PLAN, '#ways', '#agree', '#monthly', '#no', '#yes', '#no']],
  ])('is at most one and a half bubbles a turn on the main path: %j', async (path) => {
    const { turns } = await said(path);
    const bubbles = turns.map(({ replies }) => replies.length);
    expect(bubbles.reduce((sum, each) => sum + each, 0) / bubbles.length).toBeLessThanOrEqual(1.5);
    expect(Math.max(...bubbles)).toBeLessThanOrEqual(3);
  });

  it('is a plan with its day in the first bubble', async () => {
    const { last } = await said(LT11_PLAN);
    expect(dayIn({ ...last, blocks: last.replies[0]?.blocks ?? [] })).toBe('2026-11-27');
  });
});
