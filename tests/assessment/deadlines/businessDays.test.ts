import { addBusinessDays, day, isBusinessDay, nextBusinessDay } from '../../../src/assessment';
import { businessDayOnOrBefore } from '../../../src/assessment/deadlines/businessDays';

describe('a business day', () => {
  it.each([
    ['2026-11-25', true],
    ['2026-11-26', false],
    ['2026-11-27', true],
    ['2026-11-28', false],
    ['2026-11-29', false],
  ])('over Thanksgiving 2026: %s %p', (each, expected) => expect(isBusinessDay(day(each))).toBe(expected));

  it.each([
    ['2026-11-25', '2026-11-27'],
    ['2026-11-27', '2026-11-30'],
    ['2026-12-24', '2026-12-28'],
    ['2026-07-02', '2026-07-06'],
  ])('after %s is %s', (from, next) => expect(nextBusinessDay(day(from))).toBe(next));

  it.each([
    ['2026-11-26', '2026-11-25'],
    ['2026-11-27', '2026-11-27'],
    ['2026-11-29', '2026-11-27'],
    ['2026-07-05', '2026-07-02'],
  ])('on or before %s is %s', (from, before) => expect(businessDayOnOrBefore(day(from))).toBe(before));

  it.each([
    ['2004-11-04', 5, '2004-11-12'], // Newsome, T.C. Memo. 2007-111: over Veterans Day
    ['2021-03-16', 5, '2021-03-23'],
    ['2026-11-23', 10, '2026-12-08'],
    ['2026-11-21', 1, '2026-11-23'],
    ['2026-11-23', 0, '2026-11-23'],
  ])('counted from %s by %i is %s', (from, count, to) => expect(addBusinessDays(day(from), count)).toBe(to));

  it('is not counted backwards or in parts', () => {
    expect(() => addBusinessDays(day('2026-11-23'), -1)).toThrow(RangeError);
    expect(() => addBusinessDays(day('2026-11-23'), 1.5)).toThrow(RangeError);
  });
});
