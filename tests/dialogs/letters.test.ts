import { dayIn, LT11_PLAN, say, talks } from './talks';

const { said } = talks();

describe('several letters', () => {
  it('begin with the one whose clock matters most, and the others are named', async () => {
    const { talk, last } = await said(['#several', 'CP504, CP14 and an LT11']);
    expect(last.keys).toContain('intake:letters.first');
    expect(last.keys).toContain('intake:noticeDate.ask');
    expect(await talk.caseFile()).toEqual({ notice: 'LT11', otherNotices: ['CP504', 'CP14'] });
    for (const turn of ['October 27, 2026', '$34,200', '2021']) await say(talk, turn);
    expect((await say(talk, '#yes')).keys).toContain('plan:others');
  });

  it('may be one after all', async () => {
    const { talk } = await said(['#several', 'only a CP504']);
    expect(await talk.caseFile()).toEqual({ notice: 'CP504', otherNotices: [] });
  });

  it.each(['I also got a CP504 dated November 10, 2026', 'and a CP504 for $500 from November 10, 2026'])(
    'do not lend each other their dates: "%s" at the plan',
    async (words) => {
      const { talk, last } = await said([...LT11_PLAN, words]);
      expect(last.keys).toContain('root:otherLetter');
      expect(await talk.caseFile()).toMatchObject({
        notice: 'LT11',
        noticeDate: '2026-10-27',
        amountDue: 3_420_000,
        otherNotices: ['CP504'],
      });
    },
  );

  it('begin a new case each: the next letter has its own date', async () => {
    const { talk, last } = await said([...LT11_PLAN, '#done', 'I got a CP504']);
    expect(last.keys).toContain('intake:noticeDate.ask');
    expect(await talk.caseFile()).toEqual({ notice: 'CP504' });
  });
});

describe('mail that is no collection notice', () => {
  it.each(['I got a letter from the California Franchise Tax Board', 'a payroll tax letter about form 941'])(
    'is told for what it is, with the page to go to: %s',
    async (words) => {
      const { talk, last } = await said(['#letter', words]);
      expect(last.blocks.some(({ kind }) => kind === 'links')).toBe(true);
      expect(last.keys).toContain('plan:firstActions');
      expect(await talk.caseFile()).toEqual({ notice: words });
    },
  );

  it('is told from its first mention, and not asked about again', async () => {
    const { last } = await said(['I got a letter from the California Franchise Tax Board']);
    expect(last.keys).toContain('notices:state-tax-agency.meaning');
  });

  it('is kept in no more words than a case holds', async () => {
    const { talk, last } = await said([
      '#letter',
      `it is from the California Franchise Tax Board ${'about it '.repeat(60)}`,
    ]);
    expect(last.keys).not.toEqual([]);
    expect(((await talk.caseFile()).notice ?? '').length).toBeLessThanOrEqual(200);
    expect((await talk.type('back')).keys).not.toContain('root:renewed');
  });
});

describe('the date on the letter', () => {
  it('is echoed with its weekday', async () => {
    const { last } = await said(['#letter', 'LT11', '10/27/2026']);
    expect(last.words).toContain('Tuesday, October 27, 2026');
  });

  it.each([
    ['November 22, 2026', false],
    ['November 23, 2026', true],
    ['November 22, 2025', false],
    ['November 20, 2025', true],
  ])('is asked about again when it is in the future or more than a year old: %s', async (date, doubtful) => {
    const { last } = await said(['#letter', 'LT11', date]);
    expect(last.keys.some((key) => key.startsWith('intake:sureOfDate'))).toBe(doubtful);
  });

  it('is asked anew when it was not so, and kept when it was', async () => {
    const { talk, last } = await said(['#letter', 'LT11', 'March 4, 2027', '#no']);
    expect(last.keys).toContain('intake:noticeDate.ask');
    expect(await talk.caseFile()).toEqual({ notice: 'LT11' });
    await say(talk, 'March 4, 2025');
    await say(talk, '#yes');
    expect(await talk.caseFile()).toEqual({ notice: 'LT11', noticeDate: '2025-03-04' });
  });

  it.each(['en', 'es'] as const)(
    'is never guessed when it can be two days: 03/04/2026 in Spanish, %s',
    async (press) => {
      const { talk, last } = await said(['#letter', 'LT11', '03/04/2026'], { locale: 'es' });
      const offered = last.choices.map(({ id }) => id).slice(0, 2);
      expect(offered).toEqual(expect.arrayContaining(['2026-03-04', '2026-04-03']));
      expect(await talk.caseFile()).toEqual({ notice: 'LT11' });
      await say(talk, press === 'en' ? '#2026-04-03' : '3 de abril de 2026');
      expect(await talk.caseFile()).toEqual({ notice: 'LT11', noticeDate: '2026-04-03' });
    },
  );

  it.each(['no, it was October 27, 2026', 'October 27, 2026'])(
    'is taken for the right one where a doubtful one is asked about: %s',
    async (words) => {
      const { talk, last } = await said(['#letter', 'LT11', 'March 4, 2027', words]);
      expect(last.keys).toContain('intake:amountDue.ask');
      expect(await talk.caseFile()).toEqual({ notice: 'LT11', noticeDate: '2026-10-27' });
    },
  );

  it('is asked about again when the right one is no better', async () => {
    const { last } = await said(['#letter', 'LT11', 'March 4, 2027', 'no, it was March 5, 2027']);
    expect(last.keys).toContain('intake:sureOfDate.future');
  });

  it('moves the day of the plan by what the law says, not by what was said', async () => {
    const { last } = await said(LT11_PLAN);
    expect(dayIn(last)).toBe('2026-11-27');
  });
});
