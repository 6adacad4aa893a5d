import type { CaseInput, PowerId } from '../../../src/assessment';
import { powerOf } from '../../support/assessed';

const bank = (input: CaseInput, on?: string) => powerOf('bank-levy', input, on);
const afterHearingNotice: readonly PowerId[] = [
  'bank-levy',
  'wage-levy',
  'social-security-levy',
  'property-seizure',
];

describe('IRC 6330(a): no levy on bank, pay, benefits or property before a hearing notice and its 30 days', () => {
  it.each(['CP14', 'CP501', 'CP503'])(
    'after a %s a levy notice and a hearing notice are both missing',
    (notice) =>
      expect(bank({ notice, noticeDate: '2026-10-01' })).toMatchObject({
        standing: 'not-yet',
        missing: ['levy-notice-30-days', 'cdp-notice-sent', 'cdp-30-days-passed'],
      }),
  );

  it.each(afterHearingNotice)(
    'after a CP504 the hearing notice is missing for the %s, however long ago it came',
    (power) =>
      expect(powerOf(power, { notice: 'CP504', noticeDate: '2026-03-02' })).toMatchObject({
        standing: 'not-yet',
        missing: ['cdp-notice-sent', 'cdp-30-days-passed'],
        exceptions: ['state-refund', 'jeopardy', 'disqualified-employment-tax', 'federal-contractor'],
      }),
  );

  it.each(['LT11', 'Letter 1058', 'CP90', 'CP77', 'CP297'])(
    'a %s opens them all on the day after its last day',
    (notice) => {
      for (const power of afterHearingNotice)
        expect(powerOf(power, { notice, noticeDate: '2026-11-02' }, '2026-11-22')).toMatchObject({
          standing: 'from',
          from: '2026-12-03',
        });
    },
  );

  it.each([
    ['2026-12-01', 'from'],
    ['2026-12-02', 'from'],
    ['2026-12-03', 'now'],
    ['2026-12-04', 'now'],
  ])('an LT11 of 2 November 2026, seen on %s, is at %s', (on, standing) =>
    expect(bank({ notice: 'LT11', noticeDate: '2026-11-02' }, on)?.standing).toBe(standing),
  );

  it('waits for the last day that Thanksgiving moved (IRC 7503)', () =>
    expect(bank({ notice: 'LT11', noticeDate: '2026-10-27' })?.from).toBe('2026-11-28'));

  it('cannot tell from an LT11 without a date', () =>
    expect(bank({ notice: 'LT11' })).toMatchObject({ standing: 'unknown', missing: ['cdp-30-days-passed'] }));

  it('needs a court for a main home even then (IRC 6334(e)(1))', () =>
    expect(powerOf('property-seizure', { notice: 'LT11', noticeDate: '2026-09-01' })).toMatchObject({
      standing: 'now',
      missing: ['court-approval-for-a-home'],
    }));
});

describe('an earlier hearing notice for the same debt', () => {
  it.each([
    ['2026-10-22', '2026-11-22', 'from'],
    ['2026-10-22', '2026-11-24', 'now'],
  ])('of %s decides on %s, whatever came after it: %s', (earlierCdpNoticeDate, on, standing) =>
    expect(bank({ notice: 'CP504', noticeDate: '2026-11-02', earlierCdpNoticeDate }, on)?.standing).toBe(
      standing,
    ),
  );

  it('ends the time of a second one sooner (26 CFR 301.6330-1(b)(2) Q&A-B2)', () =>
    expect(
      bank({ notice: 'LT11', noticeDate: '2026-11-16', earlierCdpNoticeDate: '2026-06-01' })?.standing,
    ).toBe('now'));

  it('may have come before a letter that restarts collection, so nothing is sure there', () => {
    for (const notice of ['LT38', 'Letter 3174', 'CP71C', 'CP40', 'CP508C', 'Letter 3172'])
      expect(bank({ notice, noticeDate: '2026-11-02' })).toMatchObject({
        standing: 'unknown',
        missing: ['cdp-notice-sent', 'cdp-30-days-passed'],
      });
  });

  it('that came among the other letters, with a date that we do not know, leaves it unknown', () =>
    expect(bank({ notice: 'CP504', otherNotices: ['LT11'] })?.standing).toBe('unknown'));
});

describe('a levy that was made', () => {
  it.each([
    [{ levy: { kind: 'bank' } }, 'bank-levy'],
    [{ notice: 'Form 668-A(C)' }, 'bank-levy'],
    [{ notice: '668-W' }, 'wage-levy'],
    [{ levy: { kind: 'social-security' } }, 'social-security-levy'],
    [{ notice: 'Form 2433' }, 'property-seizure'],
    [{ notice: 'CP92' }, 'state-refund-levy'],
    [{ notice: 'CP242' }, 'state-refund-levy'],
  ] as const)('%j is done for the %s', (input, power) =>
    expect(powerOf(power, input)?.standing).toBe('done'),
  );

  it('shows that the steps before it are over, so others can follow', () =>
    expect(powerOf('wage-levy', { levy: { kind: 'bank' } })?.standing).toBe('now'));

  it('on a state refund shows nothing of the kind (IRC 6330(f)(2))', () => {
    expect(bank({ notice: 'CP92', noticeDate: '2026-11-02' }, '2026-12-02')).toMatchObject({
      standing: 'not-yet',
      missing: ['cdp-30-days-passed'],
    });
    expect(bank({ notice: 'CP92', noticeDate: '2026-11-02' }, '2026-12-03')?.standing).toBe('unknown');
    expect(bank({ notice: 'CP504', levy: { kind: 'state-refund' } })?.standing).not.toBe('now');
  });
});

describe('Social Security (CP91, CP298)', () => {
  it.each(['CP91', 'CP298'])('can be reduced from the day after the 30 days of a %s', (notice) => {
    const standing = (on: string) =>
      powerOf('social-security-levy', { notice, noticeDate: '2026-11-02' }, on);
    expect(standing('2026-12-01')).toMatchObject({ standing: 'from', from: '2026-12-03' });
    expect(standing('2026-12-02')?.standing).toBe('from');
    expect(standing('2026-12-03')?.standing).toBe('now');
  });

  it('waits for the 30 days of a hearing notice that came just before it', () =>
    expect(
      powerOf('social-security-levy', {
        notice: 'CP91',
        noticeDate: '2026-11-02',
        earlierCdpNoticeDate: '2026-11-09',
      })?.from,
    ).toBe('2026-12-10'));

  it('says nothing of the bank account without that earlier letter', () =>
    expect(bank({ notice: 'CP91', noticeDate: '2026-11-02' })?.standing).toBe('unknown'));
});

describe('the bank pays over (IRC 6332(c))', () => {
  const pays = (on: string) =>
    powerOf('bank-pays-over', { levy: { kind: 'bank', servedDate: '2026-11-06' } }, on);

  it.each([
    ['2026-11-27', 'from'],
    ['2026-11-29', 'from'],
    ['2026-11-30', 'now'],
  ])('21 days after service and on its next business day: on %s it is %s', (on, standing) =>
    expect(pays(on)?.standing).toBe(standing),
  );
  it('on a day that only the bank can tell, until it has told the day of service', () =>
    expect(powerOf('bank-pays-over', { levy: { kind: 'bank' } })).toMatchObject({
      standing: 'unknown',
      missing: ['hold-of-21-days-passed'],
    }));
  it('has nothing to do with a levy on pay', () =>
    expect(powerOf('bank-pays-over', { levy: { kind: 'wages' } })).toBeUndefined());
});
