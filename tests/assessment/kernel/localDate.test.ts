import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { transformSync } from '@swc/core';
import {
  addDays,
  addYears,
  day,
  dayOf,
  daysBetween,
  earliest,
  isWeekend,
  latest,
  weekday,
} from '../../../src/assessment';

const ROOT = join(__dirname, '..', '..', '..');

describe('a calendar day', () => {
  it.each(['2026-02-30', '2025-02-29', '2026-13-01', '22.11.2026', '2026-11-22T00:00', ''])(
    'is not %p',
    (text) => expect(() => day(text)).toThrow(),
  );

  it('does not exist on 30 February', () => expect(dayOf(2026, 2, 30)).toBeUndefined());

  it.each([
    ['2026-10-27', 30, '2026-11-26'],
    ['2024-02-01', 30, '2024-03-02'],
    ['2026-03-07', 1, '2026-03-08'],
    ['2026-03-08', 1, '2026-03-09'],
    ['2026-11-01', 1, '2026-11-02'],
    ['2026-01-01', -1, '2025-12-31'],
  ])('counts from %s by %i days to %s, also over a change of the clock', (from, days, to) =>
    expect(addDays(day(from), days)).toBe(to),
  );

  it.each([
    ['2024-02-28', '2025-02-28'],
    ['2024-02-29', '2025-02-28'],
    ['2024-03-01', '2025-03-01'],
    ['2023-02-28', '2024-02-28'],
  ])('has its day one year after %s on %s', (from, to) => expect(addYears(day(from), 1)).toBe(to));

  it('knows its weekday and its distance', () => {
    expect(weekday(day('2026-11-22'))).toBe(0);
    expect([isWeekend(day('2026-11-20')), isWeekend(day('2026-11-21'))]).toEqual([false, true]);
    expect(daysBetween(day('2026-11-22'), day('2026-11-27'))).toBe(5);
    expect(daysBetween(day('2026-11-27'), day('2026-11-22'))).toBe(-5);
  });

  it('has an order', () => {
    expect(earliest(day('2026-01-02'), day('2026-01-01'))).toBe('2026-01-01');
    expect(latest(day('2026-01-02'), day('2026-01-01'))).toBe('2026-01-02');
  });
});

describe('the time zone of the machine', () => {
  const code = transformSync(readFileSync(join(ROOT, 'src/assessment/kernel/localDate.ts'), 'utf8'), {
    jsc: { parser: { syntax: 'typescript' }, target: 'es2023' },
    module: { type: 'commonjs' },
  }).code;
  const probe = `
    let each = exports.day('2026-01-01');
    const seen = [];
    for (let i = 0; i < 800; i++) {
      each = exports.addDays(each, 1);
      seen.push(each + exports.weekday(each) + exports.daysBetween('2026-01-01', each) + exports.addYears(each, 1));
    }
    console.log(seen.join());`;
  const daysIn = (TZ: string): string =>
    execFileSync(process.execPath, ['-e', `${code}\n${probe}`], {
      cwd: ROOT,
      env: { ...process.env, TZ },
      encoding: 'utf8',
    });

  it('changes no day, no weekday and no count', () => {
    const utc = daysIn('UTC');
    expect(utc).toContain('2026-11-220');
    expect(daysIn('Pacific/Kiritimati')).toBe(utc);
    expect(daysIn('America/Los_Angeles')).toBe(utc);
  });
});
