import { talks } from './talks';

const { said } = talks();

const PLAN = ['I got an LT11 dated October 27, 2026 for $34,200 for 2021', '#yes'];

describe('questions about money', () => {
  it('are begun from the plan, and lead back to its menu', async () => {
    const { last } = await said([...PLAN, '#money', '#cost', '#waiting', '#done']);
    expect(last.keys[0]).toBe('plan:menu.ask');
  });

  it('are begun after a talk was stopped, and lead on to what is next where there is no plan', async () => {
    const { last } = await said(['menu', '#money', '#leave']);
    expect(last.keys[0]).toBe('root:next.ask');
  });

  it('lead one to the other', async () => {
    const { last } = await said([...PLAN, '#money', '#cost', '#waiting', '#other']);
    expect(last.keys[0]).toBe('money:menu.ask');
  });

  it('show no more than six buttons at once', async () => {
    const { turns } = await said([...PLAN, '#money', '#more']);
    for (const { choices } of turns.slice(-2)) expect(choices.length).toBeLessThanOrEqual(6);
  });

  it.each([
    ['how much will I pay in the end?', 'money:payingWay.ask'],
    ['can I afford a plan?', 'money:householdSize.ask'],
    ['compare my options', 'situation:canPay.ask'],
    ['¿cuánto voy a pagar al final?', 'money:payingWay.ask'],
    ['¿me alcanza para un plan?', 'money:householdSize.ask'],
    ['comparar mis opciones', 'situation:canPay.ask'],
  ])('are heard anywhere: %s', async (words, asked) => {
    const { last } = await said([...PLAN, words]);
    expect(last.keys).toContain(asked);
  });

  it('are heard in the very first words', async () => {
    const { last } = await said(['can I afford a plan?'], { unmet: true });
    expect(last.keys).toContain('money:householdSize.ask');
  });

  it('lead back to the question that was pending', async () => {
    const { last } = await said(['#letter', 'LT11', 'can I afford a plan?', '#dontKnow', '#done']);
    expect(last.keys).toContain('intake:noticeDate.ask');
  });

  it('give way to another question about money in the middle', async () => {
    const { last } = await said([...PLAN, 'can I afford a plan?', '#3', 'how much will I pay in the end?']);
    expect(last.keys).toContain('money:payingWay.ask');
  });
});

describe('what was told about money', () => {
  it('stands in the summary and in what is known of a person', async () => {
    const { last } = await said([...PLAN, 'can I afford a plan?', '#3', 'what do you know about me']);
    expect(last.keys).toContain('money:householdSize.label');
  });

  it('is mended in plain words right after it was told', async () => {
    const { talk, last } = await said([...PLAN, 'can I afford a plan?', '#2', 'no, it was 3 people']);
    expect((await talk.caseFile()).money?.householdSize).toBe(3);
    expect(last.keys[0]).toBe('root:corrected');
    expect(last.keys).toContain('money:incomeMonthly.ask');
  });

  it('is taken back by a step back', async () => {
    const { talk, last } = await said([...PLAN, 'can I afford a plan?', '#2', 'back']);
    expect((await talk.caseFile()).money).toBeUndefined();
    expect(last.keys).toContain('money:householdSize.ask');
  });

  it('is offered where something is to be mended', async () => {
    const { last } = await said([...PLAN, 'can I afford a plan?', '#2', 'stop', '#plan', '#fix']);
    expect(last.choices.map(({ id }) => id)).toContain('householdSize');
  });

  it('is forgotten with everything else', async () => {
    const { talk } = await said([...PLAN, 'can I afford a plan?', '#2', 'delete my data']);
    expect(await talk.caseFile()).toEqual({});
  });

  it('is not asked again by another question about money', async () => {
    const { turns } = await said([
      ...[...PLAN, '#money', '#cost', '#monthly', '$600', '#other', '#compare', '#monthly'],
    ]);
    expect(turns.at(-1)?.keys).not.toContain('money:monthlyPayment.ask');
  });
});
