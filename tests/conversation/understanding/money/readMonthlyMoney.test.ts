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
  ])('is read from "%s", a week as a share of 52', (text, cents) =>
    expect(readMonthlyMoney({ text }, english)).toEqual({ ok: true, value: cents }),
  );

  it('asks in its own words, for no letter is meant', () =>
    expect(readMonthlyMoney({ text: 'a lot' }, english)).toMatchObject({
      error: { say: { key: 'readers:monthly.expected' } },
    }));

  it('asks which of two amounts is meant', () =>
    expect(readMonthlyMoney({ text: '1.200' }, inLocale('es'))).toMatchObject({
      error: { say: { key: 'readers:monthly.which' } },
    }));
});
