import { UTCDateMini } from '@date-fns/utc/date/mini';
import { addMonths as monthsLater } from 'date-fns/addMonths';
import fc from 'fast-check';
import { addMonths, day } from '../../../src/assessment';
import { runningCents } from '../../../src/assessment/kernel/runningCents';

describe('a number of months', () => {
  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-01-31', 2, '2026-03-31'],
    ['2026-01-30', 1, '2026-02-28'],
    ['2026-01-30', 2, '2026-03-30'],
    ['2026-04-15', 12, '2027-04-15'],
    ['2026-04-15', 0, '2026-04-15'],
    ['2026-04-15', -2, '2026-02-15'],
    ['2026-01-15', -1, '2025-12-15'],
    ['2026-12-31', 1, '2027-01-31'],
    ['2026-05-31', 1, '2026-06-30'],
    // 2000 was a leap year; 2100 is none.
    ['2000-01-31', 1, '2000-02-29'],
    ['2099-12-31', 2, '2100-02-28'],
  ])('after %s, %d of them, is %s', (from, months, to) => expect(addMonths(day(from), months)).toBe(to));

  it('is as a library of dates counts it', () =>
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1980-01-01'), max: new Date('2199-12-31'), noInvalidDate: true }),
        fc.integer({ min: -600, max: 600 }),
        (from, months) => {
          const text = from.toISOString().slice(0, 10);
          const later = monthsLater(new UTCDateMini(`${text}T00:00:00Z`), months);
          expect(addMonths(day(text), months)).toBe(new Date(later.getTime()).toISOString().slice(0, 10));
        },
      ),
    ));
});

describe('parts of a sum in whole cents', () => {
  it.each([
    [
      [0.4, 0.4, 0.4],
      [0, 1, 0],
    ],
    [
      [0.5, 0.5],
      [1, 0],
    ],
    [
      [1.5, 1.5],
      [2, 1],
    ],
    [[], []],
  ])('%j become %j, which adds up to the rounded sum', (exact, cents) =>
    expect(runningCents(exact)).toEqual(cents),
  );

  it('are rounded after the division alone', () => expect(runningCents([50, 49], 100)).toEqual([1, 0]));
});
