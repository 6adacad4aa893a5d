import { dayIn, LT11_PLAN, say, talks } from './talks';

const { said } = talks();

describe('a correction in plain words', () => {
  it.each([
    ['no, it was the 14th', { noticeDate: '2026-10-14' }],
    ['sorry, it was October 30, 2026', { noticeDate: '2026-10-30' }],
    ['actually the amount was $12,000', { amountDue: 1_200_000 }],
    ['no, it was a CP90', { notice: 'CP90' }],
  ])('is put into the case and echoed: %s', async (words, facts) => {
    const { talk, last } = await said([...LT11_PLAN, words]);
    expect(last.keys[0]).toBe('root:corrected');
    expect(last.keys).toContain('root:noted');
    expect(await talk.caseFile()).toMatchObject(facts);
  });

  it('runs the assessment again and shows the day that moved', async () => {
    const { last } = await said([...LT11_PLAN, 'no, it was October 30, 2026']);
    expect(last.keys).toContain('plan:change.day');
    expect(dayIn(last)).toBe('2026-11-30');
  });

  it('says that nothing moved when nothing did', async () => {
    const { last } = await said([...LT11_PLAN, 'actually the amount was $34,000']);
    expect(last.keys).toContain('plan:change.none');
  });

  it('asks the pending question again', async () => {
    const { last } = await said(['#letter', 'LT11', 'October 27, 2026', 'no, it was the 14th']);
    expect(last.keys).toContain('intake:amountDue.ask');
  });

  it('works in Spanish', async () => {
    const { talk, last } = await said(
      ['Recibí una LT11 del 27 de octubre de 2026 por $34,200', 'no, fue el 30 de octubre'],
      { locale: 'es' },
    );
    expect(last.keys[0]).toBe('root:corrected');
    expect(await talk.caseFile()).toMatchObject({ noticeDate: '2026-10-30' });
  });

  it.each(['#fix', 'I made a mistake'])('may only name the slip, and is asked which: %s', async (words) => {
    const { talk, last } = await said([...LT11_PLAN, words]);
    expect(last.keys).toContain('root:fix.ask');
    await say(talk, '#noticeDate');
    const now = await say(talk, 'October 30, 2026');
    expect(now.keys).toContain('plan:change.day');
    expect(await talk.caseFile()).toMatchObject({ noticeDate: '2026-10-30' });
  });

  it.each([
    ['no, it was March 4, 2027', 'intake:sureOfDate.checkFuture'],
    ['no, it was March 4, 2025', 'intake:sureOfDate.checkOld'],
  ])('to a date that cannot be a usual one is questioned: %s', async (words, key) => {
    expect((await said([...LT11_PLAN, words])).last.keys).toContain(key);
  });

  it('by button to a date that cannot be a usual one is questioned too', async () => {
    const { last } = await said([...LT11_PLAN, '#fix', '#noticeDate', 'March 4, 2027']);
    expect(last.keys).toContain('intake:sureOfDate.checkFuture');
  });

  it('that was not made after all changes and tells nothing', async () => {
    const { last } = await said([...LT11_PLAN, '#fix', '#nothing']);
    expect(last.keys).not.toContain('plan:change.none');
    expect(last.keys).toContain('plan:menu.ask');
  });

  it('may be made at the summary, before the plan', async () => {
    const { talk } = await said([LT11_PLAN[0] ?? '', '#fix', '#amountDue']);
    const summary = await say(talk, '$1,000');
    expect(summary.keys).toContain('intake:confirm.ask');
    expect(await talk.caseFile()).toMatchObject({ amountDue: 100_000 });
  });
});

describe('a fact that was missing', () => {
  it('can be added after the plan, and what it changes is told', async () => {
    const { talk } = await said([
      '#letter',
      'LT11',
      '#dontKnow',
      '#dontKnow',
      '#dontKnow',
      '#dontKnow',
      '#yes',
    ]);
    await say(talk, '#change');
    const asked = await say(talk, '#noticeDate');
    expect(asked.keys).toContain('intake:noticeDate.ask');
    const now = await say(talk, 'October 27, 2026');
    expect(dayIn(now)).toBe('2026-11-27');
  });
});
