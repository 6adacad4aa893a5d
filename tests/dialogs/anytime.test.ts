import { translatorFor } from '../../src/localization/translator';
import { pendingIn } from './pending';
import { LT11_PLAN, say, talks } from './talks';

const { said } = talks();

/** A talk that waits for the amount. */
const MIDDLE = ['#letter', 'LT11', 'October 27, 2026'];
const KEPT = { notice: 'LT11', noticeDate: '2026-10-27' };
const ASKED = 'intake:amountDue.ask';

describe('at any moment, a reader', () => {
  it.each(['summary', 'resumen'])('sees the case in short: %s', async (wish) => {
    const { last } = await said([...MIDDLE, wish]);
    expect(last.keys).toEqual(expect.arrayContaining(['root:summary.title', 'root:summary.kept', ASKED]));
    expect(last.words).toContain('LT11');
  });

  it.each(['start over', 'empezar de nuevo'])(
    'starts over, and nothing of the old case stays: %s',
    async (wish) => {
      const { talk, last } = await said([...MIDDLE, wish]);
      expect(last.keys).toContain('root:whatCame.ask');
      expect(await talk.caseFile()).toEqual({});
    },
  );

  it.each(['stop', '#stop', 'parar'])('stops, and the case is kept: %s', async (wish) => {
    const { talk, last } = await said([...MIDDLE, wish]);
    expect(last.keys.slice(0, 2)).toEqual(['root:stopped', 'root:next.ask']);
    expect(await talk.caseFile()).toEqual(KEPT);
    expect((await say(talk, '#plan')).keys).toContain('plan:notAdvice');
  });

  it.each(['delete my data', 'borra mis datos'])('is forgotten: %s', async (wish) => {
    const { talk, last } = await said([...MIDDLE, wish]);
    expect(last.keys).toEqual(['root:deleted']);
    expect(await talk.record()).toBeUndefined();
    expect((await say(talk, 'hello')).keys).toContain('root:welcome');
    expect(await talk.caseFile()).toEqual({});
  });

  it.each(['human', 'I want to talk to a person'])('is told who helps for free: %s', async (wish) => {
    const { last } = await said([...MIDDLE, wish]);
    expect(last.keys).toEqual(expect.arrayContaining(['root:human', ASKED]));
    expect(last.words).toContain('800-829-1040');
  });

  it.each([
    ['show my options', 'plan:options.title'],
    ['show the sources', 'plan:sources.all'],
    ['what would change this?', 'plan:change.title'],
    ['tell me more', 'plan:firstActions'],
    ['thanks', 'root:thanks'],
    ['repeat', ASKED],
  ])('may say "%s", and the pending question is asked again', async (wish, key) => {
    const { talk, last } = await said([...MIDDLE, wish]);
    expect(last.keys).toContain(key);
    expect(last.keys).toContain(ASKED);
    expect(await talk.caseFile()).toEqual(KEPT);
  });

  it('asks whether it is real, and then goes on where the talk was', async () => {
    const { talk, last } = await said([...MIDDLE, 'is it real?']);
    expect(last.keys).toContain('authenticity:how.ask');
    await say(talk, '#letter');
    await say(talk, 'He says he is from the IRS and I must pay in gift cards today or be arrested');
    expect((await say(talk, '#done')).keys).toContain(ASKED);
    expect(await talk.caseFile()).toEqual(KEPT);
  });

  it('tells that money is being taken, and the levy comes first', async () => {
    const { last } = await said([...MIDDLE, 'they are taking my paycheck']);
    expect(last.keys).toContain('emergency:levyServedDate.askWages');
  });
});

describe('another language in the middle', () => {
  it('asks the same question in it, understands it, and stays', async () => {
    const { talk, last } = await said([...MIDDLE, 'español']);
    expect(last.words).toContain(translatorFor('es')({ key: ASKED }));
    const next = await say(talk, 'treinta y cuatro mil doscientos dólares');
    expect(next.words).toContain(translatorFor('es')({ key: 'intake:taxYears.ask' }));
    expect(await talk.caseFile()).toEqual({ ...KEPT, amountDue: 3_420_000 });
    expect((await say(talk, 'in English please')).words).toContain(
      translatorFor('en')({ key: 'intake:taxYears.ask' }),
    );
  });

  it('keeps the plan, and tells it again in the other', async () => {
    const { talk } = await said([...LT11_PLAN, 'español', '#done']);
    const plan = await say(talk, '#plan');
    expect(plan.words).toContain('27 de noviembre de 2026'.slice(3));
    expect(plan.words).toContain(translatorFor('es')({ key: 'plan:notAdvice' }));
  });
});

describe('words of someone in danger', () => {
  it.each([
    ['en', 'I want to kill myself'],
    ['es', 'me quiero morir'],
  ] as const)(
    'are answered with 988 first, the case is kept, and the talk goes on: %s',
    async (locale, words) => {
      const { talk, last } = await said(['#letter', 'LT11', '2026-10-27', words], { locale });
      expect(last.keys[0]).toBe('root:crisis.self-harm');
      expect(last.words.split('\n')[0]).toContain('988');
      expect(last.keys).toContain('root:crisis.kept');
      expect(last.keys).not.toContain(ASKED);
      expect(await talk.caseFile()).toEqual(KEPT);
      expect((await say(talk, '#goOn')).keys).toContain(ASKED);
    },
  );

  it('may be the first words, and whatever comes next is heard', async () => {
    const { talk, last } = await said(['I want to kill myself'], { unmet: true });
    expect(last.keys[0]).toBe('root:crisis.self-harm');
    expect((await say(talk, 'I got an LT11')).keys).toContain('intake:noticeDate.ask');
  });

  it('lets the reader answer the question that was pending, without any button', async () => {
    const { talk } = await said([...MIDDLE, 'I want to kill myself']);
    expect((await say(talk, '$34,200')).keys).toContain('intake:taxYears.ask');
  });

  it.each(['yes', 'i have the pills here', 'no im not ok'])(
    'keep the talk from taking what comes after them for an answer: %s',
    async (words) => {
      const { talk } = await said([...MIDDLE, 'I want to kill myself']);
      expect((await say(talk, words)).keys[0]).toBe('root:crisis.self-harm');
      expect((await say(talk, '#goOn')).keys).toContain('intake:amountDue.ask');
    },
  );

  it('name the hotline when someone is hurt at home', async () => {
    const { last } = await said([...MIDDLE, 'my husband hits me']);
    expect(last.keys[0]).toBe('root:crisis.abuse');
    expect(last.words).toContain('800-799-7233');
  });
});

describe('a private number', () => {
  it.each([
    ['a Social Security number', 'my ssn is 123-45-6789', '6789'],
    ['an ITIN', 'my itin is 912-78-1234', '1234'],
    ['an EIN', 'the EIN is 12-3456789', '3456789'],
    ['a card', 'card 4111 1111 1111 1111', '1111'],
    ['an account', 'my bank account number is 000123456789', '123456789'],
  ])('is taken out, told, and rests nowhere: %s', async (_, words, digits) => {
    const { talk, last } = await said([...MIDDLE, words]);
    expect(last.keys[0]).toBe('root:masked');
    expect(pendingIn(await talk.record())).toBe('intake/amountDue');
    expect(JSON.stringify([await talk.record(), last.replies])).not.toContain(digits);
  });

  it('does not hide the letter beside it', async () => {
    const { talk, last } = await said(['my ssn is 123-45-6789 and I got an LT11 dated October 27, 2026']);
    expect(last.keys[0]).toBe('root:masked');
    expect(await talk.caseFile()).toEqual(KEPT);
  });

  it.each(['$34,200.00', '34200', '$1,234,567.89'])('is not what an amount is: %s', async (amount) => {
    const { last } = await said([...MIDDLE, amount]);
    expect(last.keys).not.toContain('root:masked');
    expect(last.keys).toContain('intake:taxYears.ask');
  });
});
