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
  ])('after %s, %d of them, is %s', (from, months, to) => expect(addMonths(day(from), months)).toBe(to));
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
