import { day } from '../../../src/assessment';
import { monthsLeft } from '../../../src/assessment/options/monthsLeft';

describe('whole months until the time to collect ends', () => {
  it.each([
    ['2026-11-22', '2026-12-21', 0],
    ['2026-11-22', '2026-12-22', 1],
    ['2026-11-22', '2026-12-23', 1],
    ['2026-11-22', '2036-10-01', 118],
    // 28 February is the last day that answers to 31 January.
    ['2026-01-31', '2026-02-27', 0],
    ['2026-01-31', '2026-02-28', 1],
    // The time is over: none is left, and none is owed back.
    ['2026-11-22', '2026-11-22', 0],
    ['2026-11-22', '2026-11-21', 0],
    ['2026-11-22', '2020-01-01', 0],
  ])('from %s to %s: %i', (from, to, months) => expect(monthsLeft(day(from), day(to))).toBe(months));
});
