import type { CaseInput } from '../../../src/assessment';
import { assessed, powerOf } from '../../support/assessed';

describe('a public notice of lien (IRC 6321, 6323)', () => {
  const lien = (on: string) => powerOf('lien-filing', { notice: 'CP14', noticeDate: '2026-11-02' }, on);
  it.each([
    ['2026-11-11', 'from'],
    ['2026-11-12', 'from'],
    ['2026-11-13', 'now'],
  ])('can follow ten days after demand: on %s it is %s', (on, standing) =>
    expect(lien(on)?.standing).toBe(standing),
  );
  it('names the eleventh day', () => expect(lien('2026-11-03')?.from).toBe('2026-11-13'));
  it('is unknown after a first bill without a date', () =>
    expect(powerOf('lien-filing', { notice: 'CP14' })).toMatchObject({
      standing: 'unknown',
      missing: ['ten-days-after-demand'],
    }));
  it('can come at once after an LT11C, whose pay-by date is not a first bill', () => {
    expect(powerOf('lien-filing', { notice: 'LT11C', noticeDate: '2026-11-20' })?.standing).toBe('now');
    expect(powerOf('state-refund-levy', { notice: 'LT11C', noticeDate: '2026-11-20' })?.standing).toBe(
      'unknown',
    );
  });
  it('can come at any time after a reminder', () =>
    expect(powerOf('lien-filing', { notice: 'CP501' })?.standing).toBe('now'));
  it.each(['Letter 3172', 'Form 668(Y)(c)'])('is done when a %s came', (notice) =>
    expect(powerOf('lien-filing', { notice })?.standing).toBe('done'),
  );
});

describe('the passport (IRC 7345)', () => {
  const passport = (input: CaseInput, on?: string) => powerOf('passport-certification', input, on);
  it('is certified when a CP508C came', () => expect(passport({ notice: 'CP508C' })?.standing).toBe('done'));
  it.each([
    ['65999.99', 'not-yet'],
    ['66000.00', 'not-yet'],
    ['66000.01', 'now'],
  ])('of somebody under levy who owes $%s in 2026 is at %s', (amountDue, standing) =>
    expect(passport({ levy: { kind: 'wages' }, amountDue })?.standing).toBe(standing),
  );
  it('needs a lien or a levy first', () =>
    expect(passport({ notice: 'CP14', amountDue: '90000' })).toMatchObject({
      standing: 'not-yet',
      missing: ['lien-or-levy-before-certification'],
    }));
  it('says how sure the figure is', () =>
    expect(passport({ notice: 'CP14', amountDue: '90000' })?.confidence).toBe('secondary'));
  it('is unknown in a year whose figure we do not have, and the gap is named', () => {
    const answer = assessed({ notice: 'CP508C', levy: { kind: 'wages' } }, '2027-02-01');
    expect(answer.gaps).toEqual([]);
    const later = assessed({ levy: { kind: 'wages' }, amountDue: '90000' }, '2027-02-01');
    expect(later.gaps).toContainEqual({ fact: 'passportThresholdCents', day: '2027-02-01' });
    expect(passport({ levy: { kind: 'wages' }, amountDue: '90000' }, '2027-02-01')?.standing).toBe('unknown');
  });
  it('is safe while a plan is paid on time', () =>
    expect(passport({ levy: { kind: 'wages' }, amountDue: '90000', planRunning: true })?.standing).toBe(
      'barred',
    ));
});

describe('tax that is only proposed (IRC 6213(a))', () => {
  const assessment = (input: CaseInput, on?: string) => powerOf('tax-assessment', input, on);
  it.each(['CP2000', 'CP2501', 'Letter 525', 'CP59'])(
    'is no bill after a %s: a 90-day letter must come first',
    (notice) =>
      expect(assessment({ notice })).toMatchObject({
        standing: 'not-yet',
        missing: ['petition-time-passed'],
      }),
  );
  it.each([
    ['2026-12-31', 'not-yet'],
    ['2027-01-01', 'now'],
  ])('becomes a bill after the last day for the Tax Court: on %s it is %s', (on, standing) =>
    expect(assessment({ notice: 'CP3219A', noticeDate: '2026-10-02' }, on)?.standing).toBe(standing),
  );
  it('is billed at once after a math error (IRC 6213(b)(1))', () =>
    expect(assessment({ notice: 'CP11' })?.standing).toBe('done'));
  it('waits for the reply, not for a court, after a Letter 1153 (IRC 6672(b))', () =>
    expect(assessment({ notice: 'Letter 1153' })?.missing).toEqual(['reply-time-passed']));
  it('lets nothing be taken yet', () =>
    expect(powerOf('bank-levy', { notice: 'CP2000' })).toMatchObject({
      standing: 'not-yet',
      missing: expect.arrayContaining(['tax-assessed-and-billed']),
    }));
});

describe('a letter that asks for no money', () => {
  it.each(['CP53E', 'Letter 5071C', 'CP05', 'CP21B', 'CP12', 'CP01A'])(
    '%s gives the IRS no power',
    (notice) => {
      const { canHappen, cannotHappenYet } = assessed({ notice });
      expect([...canHappen, ...cannotHappenYet]).toEqual([]);
    },
  );
});

describe('every bill', () => {
  it('grows, and lets a federal refund be kept (IRC 6601, 6402(a))', () => {
    expect(powerOf('charges-grow', { notice: 'CP501' })?.standing).toBe('now');
    expect(powerOf('refund-offset', { notice: 'CP501' })?.standing).toBe('now');
    expect(powerOf('refund-offset', { notice: 'CP49' })?.standing).toBe('done');
  });
  it('that is with a private agency says so (IRC 6306)', () =>
    expect(powerOf('private-collector', { notice: 'CP40' })?.standing).toBe('done'));
});

describe('a letter that we do not know', () => {
  it('leaves every power unknown rather than wrong', () => {
    const { canHappen, cannotHappenYet } = assessed({});
    expect(canHappen).toEqual([]);
    expect(new Set(cannotHappenYet.map(({ standing }) => standing))).toEqual(new Set(['unknown']));
  });
});
