import { centsOf, day } from '../../../src/assessment';
import { firstDeadline, paperWith } from '../../support/paperWith';

const cp14 = paperWith({ kind: 'pay-by', rule: 'notice-and-demand' });
const bill = (noticeDate: string, dollars?: string, printed?: string) => ({
  noticeDate: day(noticeDate),
  ...(dollars ? { amountDue: centsOf(dollars) } : {}),
  ...(printed ? { printedDeadline: day(printed) } : {}),
});

describe('the day to pay a first bill (IRC 6601(e)(3))', () => {
  it('is 21 calendar days after the notice below $100,000', () =>
    expect(firstDeadline(cp14, bill('2026-11-02', '99999.99'))).toMatchObject({
      kind: 'pay-by',
      rule: 'notice-and-demand-21-days',
      countedDay: '2026-11-23',
      lastDay: '2026-11-23',
      safeDay: '2026-11-23',
      missing: [],
    }));

  it.each(['100000', '100000.01', '2500000'])('is 10 business days at $%s', (dollars) =>
    expect(firstDeadline(cp14, bill('2026-11-02', dollars), '2026-11-03')).toMatchObject({
      rule: 'notice-and-demand-10-business-days',
      count: { amount: 10, unit: 'business-days' },
      lastDay: '2026-11-17', // over Veterans Day
      safeDay: '2026-11-17',
      missing: [],
    }),
  );

  it('counts 21 days and names the other day when the amount is unknown', () =>
    expect(firstDeadline(cp14, bill('2026-11-02'))).toMatchObject({
      lastDay: '2026-11-23',
      unless: { question: 'amountDue', lastDay: '2026-11-17' },
      missing: ['amountDue'],
    }));

  it('rolls off a weekend, and plans for the day itself: a payment needs no counter', () =>
    expect(firstDeadline(cp14, bill('2026-10-31', '500'))).toMatchObject({
      countedDay: '2026-11-21',
      lastDay: '2026-11-23',
      rolledOver: 'weekend',
      safeDay: '2026-11-21',
    }));

  it('never rolls the printed date', () =>
    expect(firstDeadline(cp14, bill('2026-10-31', '500', '2026-11-21'))).toMatchObject({
      lastDay: '2026-11-23',
      printedDay: '2026-11-21',
      safeDay: '2026-11-21',
    }));

  it('is the printed date as it stands when only that is known', () => {
    const deadline = firstDeadline(cp14, { printedDeadline: day('2026-11-28'), amountDue: centsOf('500') });
    expect(deadline).toMatchObject({ rule: 'printed-date', lastDay: '2026-11-28', safeDay: '2026-11-28' });
    expect(deadline.rolledOver).toBeUndefined();
  });

  it('is unknown without a date', () =>
    expect(firstDeadline(cp14, { amountDue: centsOf('500') })).toMatchObject({
      standing: 'unknown',
      missing: ['noticeDate', 'printedDeadline'],
    }));

  it('does not move with a later mailing', () =>
    expect(firstDeadline(cp14, { ...bill('2026-11-02', '500'), mailedDate: day('2026-11-09') }).lastDay).toBe(
      '2026-11-23',
    ));
});
