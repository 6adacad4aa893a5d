import type { CaseInput } from '../../../src/assessment';
import { powerOf } from '../../support/assessed';

const refund = (input: CaseInput, on?: string) => powerOf('state-refund-levy', input, on);

describe('a state tax refund (IRC 6331(d), 6330(f)(2))', () => {
  it.each([
    ['2026-12-01', 'from'],
    ['2026-12-02', 'from'],
    ['2026-12-03', 'now'],
  ])('can be taken from the 31st day after a CP504 of 2 November 2026: on %s it is %s', (on, standing) =>
    expect(refund({ notice: 'CP504', noticeDate: '2026-11-02' }, on)?.standing).toBe(standing),
  );

  it('names that day', () =>
    expect(refund({ notice: 'CP504', noticeDate: '2026-11-02' })?.from).toBe('2026-12-03'));

  it('is not moved by a holiday, since the IRS waits and nobody acts', () =>
    expect(refund({ notice: 'CP504B', noticeDate: '2026-10-27' })?.from).toBe('2026-11-27'));

  it('is unknown after a CP504 without a date', () =>
    expect(refund({ notice: 'CP504' })).toMatchObject({
      standing: 'unknown',
      missing: ['levy-notice-30-days'],
    }));

  it.each(['CP14', 'CP501', 'CP503'])('lacks the 30-day notice after a %s', (notice) =>
    expect(refund({ notice, noticeDate: '2026-01-05' })).toMatchObject({
      standing: 'not-yet',
      missing: ['levy-notice-30-days'],
    }),
  );

  it('may be open before the 30 days of an LT11 are over, for a CP504 mostly came before it', () => {
    expect(refund({ notice: 'LT11', noticeDate: '2026-11-02' }, '2026-12-02')?.standing).toBe('unknown');
    expect(refund({ notice: 'LT11', noticeDate: '2026-11-02' }, '2026-12-03')?.standing).toBe('now');
  });

  it('is unknown when a CP504 came among other letters', () =>
    expect(refund({ notice: 'CP503', otherNotices: ['CP504'] })?.standing).toBe('unknown'));
});
