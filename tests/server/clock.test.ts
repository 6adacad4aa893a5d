import { day } from '../../src/assessment/kernel/localDate';
import { clock } from '../../src/server/clock';

const at = (iso: string) => clock(undefined, () => Date.parse(iso));

describe('today', () => {
  it.each([
    ['2026-11-22T04:59:59Z', '2026-11-21'],
    ['2026-11-22T05:00:00Z', '2026-11-22'],
    ['2026-07-04T03:59:59Z', '2026-07-03'],
    ['2026-07-04T04:00:00Z', '2026-07-04'],
  ])('is counted in Washington when the zone is not told: %s', (now, today) => {
    expect(at(now).today()).toBe(today);
  });

  it.each([
    ['America/Los_Angeles', '2026-11-21'],
    ['America/New_York', '2026-11-22'],
    ['Pacific/Kiritimati', '2026-11-22'],
    ['Asia/Tokyo', '2026-11-22'],
  ])('is the day of the reader in %s', (zone, today) => {
    expect(at('2026-11-22T07:59:59Z').today(zone)).toBe(today);
  });

  it.each(['', 'Mars/Phobos', 'x'.repeat(64), '../../etc'])(
    'is counted in Washington for the zone %j',
    (zone) => {
      expect(at('2026-11-22T05:00:00Z').today(zone)).toBe('2026-11-22');
    },
  );

  it('stays on a pinned day while the clock goes on', () => {
    const pinned = clock(day('2020-02-29'), () => Date.parse('2026-11-22T12:00:00Z'));
    expect(pinned.today('Asia/Tokyo')).toBe('2020-02-29');
    expect(pinned.now()).toBe(Date.parse('2026-11-22T12:00:00Z'));
  });
});
