import { Locale } from '../../src/conversation/locale';
import { LT11_PLAN, talks } from './talks';

const { said } = talks();

/** An LT11 for one year, whose penalty for late payment has reached its limit long ago. */
const PLAN = ['I got an LT11 dated October 27, 2026 for $34,200 for 2021', '#yes', '#money', '#cost'];

describe('what will it cost', () => {
  it('asks nothing that the case knows', async () => {
    const { last } = await said(PLAN);
    expect(last.keys).toContain('money:payingWay.ask');
    expect(last.keys).not.toContain('intake:amountDue.ask');
  });

  it('tells the months and the total of a monthly plan first, then the ways beside it', async () => {
    const { last } = await said([...PLAN, '#monthly', '$600']);
    expect(last.keys[0]).toBe('root:noted');
    expect(last.keys).toEqual(
      expect.arrayContaining(['cost:plan.answer', 'cost:ways.title', 'cost:fees.title', 'money:sure.title']),
    );
    const tables = last.blocks.filter(({ kind }) => kind === 'table');
    expect(tables).toHaveLength(2);
    expect(last.blocks.some(({ kind }) => kind === 'balances')).toBe(true);
  });

  it('asks whether the return was on time only while that can make the plan cheaper', async () => {
    const early = await said([...PLAN, '#monthly', '$600']);
    expect(early.turns.flatMap(({ keys }) => keys)).not.toContain('money:filedOnTime.ask');
    const late = await said(['menu', '#money', '#cost', '$34,200', '2024', '#monthly', '$600']);
    expect(late.last.keys).toContain('money:filedOnTime.ask');
  });

  it('counts the higher penalty for somebody who does not know whether the return was on time', async () => {
    const road = ['menu', '#money', '#cost', '$34,200', '2024', '#monthly', '$600'];
    const unknown = await said([...road, '#dontKnow']);
    const late = await said([...road, '#no']);
    const onTime = await said([...road, '#yes']);
    const answer = (turn: typeof unknown) =>
      turn.last.words.split('\n').find((line) => line.startsWith('With'));
    expect(answer(unknown)).toBe(answer(late));
    expect(answer(unknown)).not.toBe(answer(onTime));
  });

  it('says that a payment below the interest never ends the debt, and what would', async () => {
    const { last } = await said([...PLAN, '#monthly', '$100']);
    expect(last.keys).toEqual(expect.arrayContaining(['cost:never.answer', 'cost:never.enough']));
    expect(last.keys).not.toContain('cost:plan.answer');
  });

  it('warns first when the payment is more than living costs leave', async () => {
    const month = ['#3', '$3,000', '#none', '$1,400', '#none', '#none', '#dontKnow', '#none', '#other'];
    const { last } = await said([...PLAN.slice(0, 3), '#afford', ...month, '#cost', '#monthly', '$600']);
    const said1 = last.keys.filter((key) => key.startsWith('cost:'));
    expect(said1[0]).toBe('cost:warning.payment-above-disposable-income');
  });

  it.each([
    ['a day within the short-term plan', 'March 1, 2027', 'cost:later.withinShortTerm'],
    ['a later day', 'June 30, 2028', 'cost:later.shortTerm'],
  ])('tells what all of it comes to on %s', async (_, day, note) => {
    const { last } = await said([...PLAN, '#by-date', day]);
    expect(last.keys).toEqual(expect.arrayContaining(['cost:later.paid', note]));
  });

  it('does not take a day that has passed', async () => {
    const { last } = await said([...PLAN, '#by-date', 'March 1, 2025']);
    expect(last.keys[0]).toBe('money:dayAhead');
  });

  it('tells what waiting comes to, year by year', async () => {
    const { last } = await said([...PLAN, '#waiting']);
    expect(last.keys).toContain('cost:later.waiting');
    const [table] = last.blocks.filter((block) => block.kind === 'table');
    expect(table?.rows).toHaveLength(3);
  });

  it('shows the math on demand, each line in words, and then the menu alone', async () => {
    const { last } = await said([...PLAN, '#monthly', '$600', '#math']);
    expect(last.keys).toEqual(expect.arrayContaining(['math:title', 'math:plan-payments', 'math:plan-cost']));
    expect(last.keys).not.toContain('cost:plan.answer');
    expect(last.keys).toContain('money:below.ask');
  });

  it('computes anew with a changed answer', async () => {
    const { talk, last } = await said([...PLAN, '#monthly', '$600', '#change', '#monthlyPayment', '$900']);
    expect(last.keys).toContain('cost:plan.answer');
    expect((await talk.caseFile()).money?.monthlyPayment).toBe(90_000);
  });

  it('keeps an answer that somebody went to change and left', async () => {
    const { talk, last } = await said([...PLAN, '#monthly', '$600', '#change', '#monthlyPayment', 'back']);
    expect(last.keys).toContain('money:below.ask');
    expect((await talk.caseFile()).money?.monthlyPayment).toBe(60_000);
  });

  it('says what it needs when the amount or the year is not known', async () => {
    const { last } = await said(['menu', '#money', '#cost', '#dontKnow', '#dontKnow', '#waiting']);
    expect(last.keys).toContain('cost:missing');
  });

  it('says that one amount for several years is counted as that of the latest', async () => {
    const { last } = await said([...LT11_PLAN, '#money', '#cost', '#monthly', '$900']);
    expect(last.keys).toContain('math:assumption.latest-year-stands-for-all');
  });

  it.each(Locale.options)('holds a whole talk in %s', async (locale) => {
    const { turns } = await said([...PLAN, '#monthly', '$600', '#math', '#done'], { locale });
    expect(turns.at(-1)?.keys).toContain('plan:menu.ask');
    expect(turns.map(({ words }) => words).join('\n')).not.toMatch(/\{\{|undefined|NaN/);
  });
});
