import { day } from '../../../src/assessment';
import { deadlinesOf, firstDeadline, paperWith } from '../../support/paperWith';

const form668A = paperWith({ kind: 'bank-hold-ends', rule: 'bank-hold' });
const form668W = paperWith({ kind: 'wage-statement', rule: 'wage-statement' });
const bank = (servedDate: string) => ({ levy: { kind: 'bank' as const, servedDate: day(servedDate) } });
const wages = (servedDate: string) => ({ levy: { kind: 'wages' as const, servedDate: day(servedDate) } });

describe('the 21 days that a bank holds money (IRC 6332(c); 26 CFR 301.6332-3)', () => {
  it.each([
    ['2026-11-02', '2026-11-23', '2026-11-24', '2026-11-23'],
    ['2026-11-05', '2026-11-26', '2026-11-27', '2026-11-25'], // Thanksgiving does not make the hold longer
    ['2026-11-06', '2026-11-27', '2026-11-30', '2026-11-27'],
    ['2026-11-07', '2026-11-28', '2026-11-30', '2026-11-27'],
  ])('served on %s end on %s; the bank pays on %s; act by %s', (served, lastDay, paysOver, safeDay) => {
    const deadline = firstDeadline(form668A, bank(served));
    expect(deadline).toMatchObject({ kind: 'bank-hold-ends', lastDay, paysOver, safeDay });
    expect(deadline.rolledOver).toBeUndefined();
  });

  it('are never counted from a letter', () => {
    const deadline = firstDeadline(form668A, {
      noticeDate: day('2026-11-02'),
      printedDeadline: day('2026-11-23'),
      levy: { kind: 'bank' },
    });
    expect(deadline).toMatchObject({ standing: 'unknown', missing: ['levyServedDate'] });
    expect(deadline.lastDay).toBeUndefined();
    expect(deadline.printedDay).toBeUndefined();
  });

  it('do not take the day on which an employer was served', () =>
    expect(deadlinesOf(form668A, wages('2026-11-02'))).toMatchObject([
      { kind: 'bank-hold-ends', standing: 'unknown' },
      { kind: 'wage-statement', standing: 'passed' },
    ]));

  it('run without any paper, and beside a letter of another kind', () => {
    expect(deadlinesOf(undefined, bank('2026-11-06'))).toMatchObject([{ kind: 'bank-hold-ends' }]);
    const letter = paperWith({ kind: 'cdp-request', rule: 'cdp-levy' });
    expect(
      deadlinesOf(letter, { noticeDate: day('2026-10-27'), ...bank('2026-11-06') }).map(({ kind }) => kind),
    ).toEqual(['cdp-request', 'equivalent-hearing', 'bank-hold-ends']);
    expect(deadlinesOf(form668A, bank('2026-11-06'))).toHaveLength(1);
  });
});

describe('the statement to an employer after a levy on pay (Form 668-W, Part 3)', () => {
  it.each([
    ['2026-11-16', '2026-11-19', '2026-11-19'],
    ['2026-11-20', '2026-11-25', '2026-11-23'],
    ['2026-11-24', '2026-11-30', '2026-11-27'], // Thanksgiving and a weekend
    ['2026-11-25', '2026-12-01', '2026-11-27'],
  ])('served on %s is due on %s, planned until %s', (served, lastDay, safeDay) =>
    expect(firstDeadline(form668W, wages(served))).toMatchObject({
      rule: 'wage-statement-3-days',
      count: { amount: 3, unit: 'business-days' },
      lastDay,
      safeDay,
    }),
  );

  it('asks when the employer got it', () =>
    expect(deadlinesOf(undefined, { levy: { kind: 'wages' } })).toMatchObject([
      { kind: 'wage-statement', standing: 'unknown', missing: ['levyServedDate'] },
    ]));
});

it('a levy on Social Security or a state refund starts no clock of its own', () => {
  expect(
    deadlinesOf(undefined, { levy: { kind: 'social-security', servedDate: day('2026-11-02') } }),
  ).toEqual([]);
  expect(deadlinesOf(undefined, { levy: { kind: 'state-refund' } })).toEqual([]);
  expect(deadlinesOf(undefined, {})).toEqual([]);
});
