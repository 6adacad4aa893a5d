import { talks } from './talks';

const { said } = talks();

const PLAN = ['I got an LT11 dated October 27, 2026 for $34,200 for 2021', '#yes'];

describe('money told in passing', () => {
  it('goes back to the letter, not to the first question, when it was asked where the talk began', async () => {
    const { last } = await said([
      'hi',
      'I got a CP14 for $4,200 for 2024. What will it cost me if I pay $600 a month?',
      'yes',
      '#done',
    ]);
    expect(last.keys).toContain('plan:menu.ask');
    expect(last.keys).not.toContain('root:whatCame.ask');
  });

  it.each([
    ['en', 'what will it cost me in the end if I pay 900 a month?'],
    ['es', '¿cuánto voy a pagar al final si pago 900 al mes?'],
  ] as const)('names the payment in the question about the cost, in %s', async (locale, asked) => {
    const { last } = await said([...PLAN, asked], { locale });
    expect(last.keys).toEqual(expect.arrayContaining(['money:monthlyPayment.label', 'cost:plan.answer']));
    expect(last.keys).not.toContain('money:payingWay.ask');
  });

  it('answers with an amount a month both how to look at it and how much', async () => {
    const { last } = await said([...PLAN, '#money', '#cost', '$900 a month']);
    expect(last.keys).toContain('cost:plan.answer');
    expect(last.keys).not.toContain('money:monthlyPayment.ask');
  });

  it.each(['what about 1200 a month?', '$1,200/mo'])(
    'works out anew what "%s" would change, below a result',
    async (words) => {
      const { last } = await said([...PLAN, '#money', '#cost', '$900 a month', words]);
      expect(last.keys).toContain('cost:plan.answer');
      expect(last.words).toContain('$1,200.00');
    },
  );

  it('corrects the payment that was answered last, with how often it comes', async () => {
    const { last } = await said([...PLAN, '#money', '#cost', '$900 a month', 'no, 300 a week']);
    expect(last.keys).toContain('root:corrected');
    expect(last.words).toContain('$1,300.00');
  });

  it.each([
    ['en', 'what will it cost me in the end if I pay 900 a month?', 'no, it was 700 a month'],
    ['es', 'cuanto me va a costar si pago 900 al mes?', 'no, eran 700 al mes'],
  ] as const)(
    'corrects a payment told in passing, and not the letter, in %s',
    async (locale, asked, mended) => {
      const { last } = await said([...PLAN, asked, mended], { locale });
      expect(last.keys).toEqual(expect.arrayContaining(['root:corrected', 'money:monthlyPayment.label']));
      expect(last.keys).not.toContain('intake:amountDue.label');
      expect(last.words).toContain('$700.00');
    },
  );

  it('keeps the letter, its amount and the payment of one first message', async () => {
    const { talk } = await said(
      ['I got a CP14 for $4,200 for 2024. What will it cost me if I pay $600 a month?'],
      { unmet: true },
    );
    const known = await talk.type('summary');
    expect(known.keys).toEqual(expect.arrayContaining(['money:monthlyPayment.label']));
    expect(known.words).toContain('$4,200.00');
    expect(known.words).toContain('CP14');
  });

  it('offers both readings of "three kids", and takes the one that is named', async () => {
    const asked = await said([...PLAN, '#money', '#afford', 'three kids']);
    expect(asked.last.keys).toContain('readers:count.withYou');
    const named = await asked.talk.type('5');
    expect(named.keys).toContain('money:incomeMonthly.ask');
    expect(named.words).toContain('5');
  });

  it('keeps a rent that is told where something else was asked', async () => {
    const { talk, last } = await said([...PLAN, '#money', '#afford', '#3', 'my rent is 1500']);
    expect(last.keys).toContain('money:incomeMonthly.ask');
    const next = await talk.type('I make 900 a week');
    expect(next.words).toContain('$3,900.00');
    expect(next.keys).toContain('money:over65.ask');
    expect((await talk.press('none')).keys).toContain('money:cars.ask');
  });

  it.each([
    ['en', 'what will it cost me in the end if I pay 900 a month?', 'no, it was 700 a month'],
    ['en', 'what will it cost me in the end if I pay 900 a month?', 'no, it was 700'],
    ['es', 'cuanto me va a costar si pago 900 al mes?', 'no, eran 700 al mes'],
    ['es', 'cuanto me va a costar si pago 900 al mes?', 'no, era 700'],
  ] as const)('tells the result anew after a correction below it, in %s', async (locale, asked, mended) => {
    const { talk, last } = await said([...PLAN, asked, mended], { locale });
    const { amountDue, money } = await talk.caseFile();
    expect([amountDue, money?.monthlyPayment]).toEqual([3_420_000, 70_000]);
    expect(last.keys).toEqual(
      expect.arrayContaining(['root:corrected', 'cost:plan.answer', 'money:below.ask']),
    );
  });

  it('tells the result anew after a fact told in passing below it', async () => {
    const { last } = await said([...PLAN, '#money', '#cost', '$900 a month', 'the letter was for $20,000']);
    expect(last.words).toContain('$20,000.00');
    expect(last.keys).toContain('cost:plan.answer');
  });

  it('takes the amount that was asked last before the payment that came with the question', async () => {
    const { talk } = await said([
      'menu',
      'what will it cost me if I pay 900 a month?',
      '$34,200',
      'no, 34300',
    ]);
    const { amountDue, money } = await talk.caseFile();
    expect([amountDue, money?.monthlyPayment]).toEqual([3_430_000, 90_000]);
  });

  it.each([
    ['en', 'no, it was 400'],
    ['es', 'no, era 400'],
  ] as const)('asks which amount is meant when none was told last, in %s', async (locale, mended) => {
    const { talk, last } = await said([...PLAN, '#money', '#cost', '$900 a month', '#done', mended], {
      locale,
    });
    expect(last.keys[0]).toBe('root:fix.ask');
    expect(last.choices.map(({ id }) => id)).toEqual(expect.arrayContaining(['amountDue', 'monthlyPayment']));
    const { amountDue, money } = await talk.caseFile();
    expect([amountDue, money?.monthlyPayment]).toEqual([3_420_000, 90_000]);
  });

  it.each([
    ['en', 'both of us get 2600'],
    ['en', '2600 of social security'],
    ['es', '2600 de seguro social los dos'],
  ] as const)('reads one income that two people have, in %s: %s', async (locale, words) => {
    const { talk } = await said([...PLAN, '#money', '#afford', '2', words], { locale });
    expect((await talk.caseFile()).money?.incomeMonthly).toBe(260_000);
  });

  it.each(['en', 'es'] as const)(
    'takes no lone digit for a button or an amount unasked, in %s',
    async (locale) => {
      const { talk, last } = await said([...PLAN, '#money', '#afford', '2', '1'], { locale });
      expect(last.keys).toContain('readers:monthly.confirm');
      expect((await talk.caseFile()).money?.incomeMonthly).toBeUndefined();
    },
  );
});

describe('the menu of the plan', () => {
  it.each([
    ['en', 'no'],
    ['es', 'no'],
  ] as const)('takes a plain no as done, in %s', async (locale, no) => {
    const { last } = await said([...PLAN, no], { locale });
    expect(last.keys).not.toContain('root:menu.unclear');
    expect(last.keys).not.toContain('plan:menu.ask');
  });

  it.each([
    ['en', 'yes'],
    ['es', 'sí'],
  ] as const)('asks which after a plain yes, in %s', async (locale, yes) => {
    const { last } = await said([...PLAN, yes], { locale });
    expect(last.keys[0]).toBe('root:menu.which');
    expect(last.choices.length).toBeGreaterThan(2);
  });
});
