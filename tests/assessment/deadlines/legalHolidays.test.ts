import { day, isInHolidayCalendar, legalHoliday, type HolidayId } from '../../../src/assessment';
import { everyDay } from '../../support/everyDay';

/** The holidays of one year with their days, as the calendar keeps them. */
const holidaysOf = (year: number): readonly (readonly [string, HolidayId])[] =>
  everyDay(`${year}-01-01`, `${year}-12-31`).flatMap((each) => {
    const holiday = legalHoliday(each);
    return holiday ? [[each, holiday] as const] : [];
  });

describe('the legal holidays of the District of Columbia', () => {
  it('are twelve in 2026, with Independence Day kept on Friday (D.C. Code 28-2701)', () =>
    expect(holidaysOf(2026)).toEqual([
      ['2026-01-01', 'new-years-day'],
      ['2026-01-19', 'martin-luther-king-day'],
      ['2026-02-16', 'washingtons-birthday'],
      ['2026-04-16', 'emancipation-day'],
      ['2026-05-25', 'memorial-day'],
      ['2026-06-19', 'juneteenth'],
      ['2026-07-03', 'independence-day'],
      ['2026-09-07', 'labor-day'],
      ['2026-10-12', 'columbus-day'],
      ['2026-11-11', 'veterans-day'],
      ['2026-11-26', 'thanksgiving-day'],
      ['2026-12-25', 'christmas-day'],
    ]));

  it('are those of IRS Publication 509 for 2015', () =>
    expect(holidaysOf(2015).map(([each]) => each)).toEqual([
      '2015-01-01',
      '2015-01-19',
      '2015-02-16',
      '2015-04-16',
      '2015-05-25',
      '2015-07-03',
      '2015-09-07',
      '2015-10-12',
      '2015-11-11',
      '2015-11-26',
      '2015-12-25',
    ]));

  it.each([
    ['2004-04-16', undefined],
    ['2005-04-15', 'emancipation-day'],
    ['2007-04-16', 'emancipation-day'], // IRS Announcement 2007-16
    ['2011-04-15', 'emancipation-day'], // IRS Notice 2011-17: a Saturday, kept on Friday
    ['2016-04-15', 'emancipation-day'], // Rev. Rul. 2015-13
    ['2017-04-17', 'emancipation-day'], // a Sunday, kept on Monday
    ['2026-04-15', undefined],
    ['2026-04-17', undefined],
  ])('have Emancipation Day on %s: %s', (each, holiday) => expect(legalHoliday(day(each))).toBe(holiday));

  it.each([
    ['2020-06-19', undefined],
    ['2021-06-18', 'juneteenth'], // Public Law 117-17, signed the day before
    ['2021-06-21', undefined],
    ['2022-06-20', 'juneteenth'],
    ['2026-06-19', 'juneteenth'],
  ])('have Juneteenth since 2021: %s is %s', (each, holiday) =>
    expect(legalHoliday(day(each))).toBe(holiday),
  );

  it.each([
    ['2001-01-19', undefined], // the 20th was a Saturday: not moved
    ['2005-01-20', 'inauguration-day'],
    ['2013-01-21', 'martin-luther-king-day'], // the 20th was a Sunday
    ['2017-01-20', 'inauguration-day'],
    ['2021-01-20', 'inauguration-day'],
    ['2023-01-20', undefined],
    ['2025-01-20', 'martin-luther-king-day'], // both on one day
    ['2029-01-19', undefined],
    ['2029-01-22', undefined],
    ['2033-01-20', 'inauguration-day'],
  ])('have Inauguration Day every fourth year, not moved off a Saturday: %s is %s', (each, holiday) =>
    expect(legalHoliday(day(each))).toBe(holiday),
  );

  it('keep a New Year that falls on a Saturday in the year before', () => {
    expect(legalHoliday(day('2021-12-31'))).toBe('new-years-day');
    expect(legalHoliday(day('2022-01-03'))).toBeUndefined();
    expect(legalHoliday(day('2023-01-02'))).toBe('new-years-day');
  });

  it('do not include days closed by order, or Good Friday, or the day after Thanksgiving', () => {
    for (const each of ['2025-01-09', '2025-12-26', '2026-04-03', '2026-11-27'])
      expect(legalHoliday(day(each))).toBeUndefined();
  });

  it.each([
    [2000, 9], // New Year was a Saturday, kept in 1999
    [2003, 10],
    [2009, 12], // with Emancipation Day and Inauguration Day
    [2020, 11],
    [2021, 14], // with Juneteenth, Inauguration Day and the New Year of 2022
    [2022, 11],
    [2025, 12], // Inauguration Day and Martin Luther King Day are one
    [2026, 12],
    [2033, 12], // New Year was kept in 2032
    [2040, 12],
  ])('are in %i on %i days', (year, count) => expect(holidaysOf(year)).toHaveLength(count));
});

describe('the holiday calendar', () => {
  it('reaches from 2000 to two years after 2040, because a clock may run that long', () => {
    expect(
      ['1999-12-31', '2000-01-01', '2042-12-31', '2043-01-01'].map((each) => isInHolidayCalendar(day(each))),
    ).toEqual([false, true, true, false]);
  });

  it.each(['1999-12-31', '2043-01-01'])('refuses to guess about %s', (each) =>
    expect(() => legalHoliday(day(each))).toThrow(RangeError),
  );
});
