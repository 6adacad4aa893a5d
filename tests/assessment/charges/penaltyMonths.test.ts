import { day } from '../../../src/assessment';
import { penaltyMonths } from '../../../src/assessment/charges/penaltyMonths';

const ends = (due: string, through: string) =>
  penaltyMonths(day(due), day(through)).map(({ lastDay }) => String(lastDay));

describe('a month of IRC 6651 (26 CFR 301.6651-1(b))', () => {
  it.each([
    ['2026-04-15', '2026-04-15', []],
    ['2026-04-15', '2026-04-16', ['2026-05-15']],
    ['2026-04-15', '2026-05-15', ['2026-05-15']],
    ['2026-04-15', '2026-05-16', ['2026-05-15', '2026-06-15']],
    // (b)(2), its own example: 30 January ends on 28 or 29 February, then on 30 March.
    ['2026-01-30', '2026-03-31', ['2026-02-28', '2026-03-30', '2026-04-30']],
    ['2024-01-30', '2024-03-01', ['2024-02-29', '2024-03-30']],
    // (b)(1): a due date at a month's end counts calendar months.
    ['2026-01-31', '2026-04-01', ['2026-02-28', '2026-03-31', '2026-04-30']],
    ['2026-02-28', '2026-04-01', ['2026-03-31', '2026-04-30']],
    ['2024-02-29', '2024-04-01', ['2024-03-31', '2024-04-30']],
    ['2024-02-28', '2024-03-29', ['2024-03-28', '2024-04-28']],
    ['2026-04-30', '2026-06-01', ['2026-05-31', '2026-06-30']],
    // (b)(3): that the due date is a Saturday changes nothing.
    ['2023-04-15', '2023-05-16', ['2023-05-15', '2023-06-15']],
  ])('due %s, through %s: %j', (due, through, expected) => expect(ends(due, through)).toEqual(expected));

  it('begins on the day after the last', () => {
    const months = penaltyMonths(day('2025-04-15'), day('2026-04-15'));
    expect(months).toHaveLength(12);
    expect(months[0]).toEqual({ number: 1, firstDay: '2025-04-16', lastDay: '2025-05-15' });
    expect(months[11]).toEqual({ number: 12, firstDay: '2026-03-16', lastDay: '2026-04-15' });
  });
});
