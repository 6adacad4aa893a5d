import { day } from '../../../src/assessment';
import { dueDate } from '../../../src/assessment/deadlines/dueDate';

describe('a last day under IRC 7503', () => {
  it.each([
    ['2026-11-25', '2026-11-25', undefined],
    ['2026-11-26', '2026-11-27', 'legal-holiday'],
    ['2026-11-27', '2026-11-27', undefined],
    ['2026-11-28', '2026-11-30', 'weekend'],
    ['2026-11-29', '2026-11-30', 'weekend'],
    ['2026-07-03', '2026-07-06', 'legal-holiday'],
    ['2026-07-04', '2026-07-06', 'weekend'],
  ])('%s is on time until %s (%s)', (unrolled, lastDay, rolledOver) =>
    expect(dueDate(day(unrolled))).toEqual(rolledOver ? { lastDay, rolledOver } : { lastDay }),
  );

  it('is that of 26 CFR 301.7503-1(a) with its Thanksgiving moved into our years: Thursday to Friday', () =>
    expect(dueDate(day('2022-11-24')).lastDay).toBe('2022-11-25'));

  it.each([
    ['2007-04-15', '2007-04-17'], // Announcement 2007-16: Sunday, then Emancipation Day
    ['2011-04-15', '2011-04-18'], // Notice 2011-17: Emancipation Day kept on Friday
    ['2016-04-15', '2016-04-18'], // Rev. Rul. 2015-13
    ['2017-04-15', '2017-04-18'], // Saturday, Sunday, and Emancipation Day kept on Monday
    ['2018-04-15', '2018-04-17'],
    ['2022-04-15', '2022-04-18'],
    ['2023-04-15', '2023-04-18'],
  ])('moves the IRS filing day of %s to %s over Emancipation Day', (unrolled, lastDay) =>
    expect(dueDate(day(unrolled)).lastDay).toBe(lastDay),
  );

  it('leaps over a weekend and a Monday holiday at once', () =>
    expect(dueDate(day('2015-02-14'))).toEqual({ lastDay: '2015-02-17', rolledOver: 'weekend' }));
});
