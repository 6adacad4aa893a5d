import { readMonthlyMoney } from '../../../../src/conversation/understanding';
import { english, inLocale } from '../context';

describe('an amount of one month', () => {
  it.each([
    ['$1,200', 120_000],
    ['1200 a month', 120_000],
    ['900 a week', 390_000],
    ['$1,300 every two weeks', 281_667],
    ['1,000 twice a month', 200_000],
    ['$36,000 a year', 300_000],
    ['500 a la semana', 216_667],
    ['800 cada quincena', 160_000],
    ['1500 al mes', 150_000],
    ['I make 900 a week', 390_000],
    ['my rent is 1500', 150_000],
    ['rent is about $1,500', 150_000],
    ['what about 250 a month?', 25_000],
    ['gano 900 a la semana', 390_000],
  ])('is read from "%s", a week as a share of 52', (text, cents) =>
    expect(readMonthlyMoney({ text }, english)).toEqual({ ok: true, value: cents }),
  );

  it('asks in its own words, for no letter is meant', () =>
    expect(readMonthlyMoney({ text: 'a lot' }, english)).toMatchObject({
      error: { say: { key: 'readers:monthly.expected' } },
    }));

  it('offers an amount among other words as that of a month', () =>
    expect(readMonthlyMoney({ text: 'depends on the boss but 900 a week' }, english)).toMatchObject({
      error: { say: { key: 'readers:monthly.confirm' }, choices: [{ id: '3900.00' }] },
    }));

  it('asks which of two amounts is meant', () =>
    expect(readMonthlyMoney({ text: '1.200' }, inLocale('es'))).toMatchObject({
      error: { say: { key: 'readers:monthly.which' } },
    }));
});
