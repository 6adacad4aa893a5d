import { centsOf, type CaseFile } from '../../../src/assessment';
import { verdictOf } from './verdictOf';

const ready: CaseFile = { canPay: 'within-180-days', bankruptcy: false, amountDue: centsOf('34200') };

describe('the short-term plan', () => {
  it('fits who can pay all in 180 days and owes less than the limit', () => {
    expect(verdictOf('short-term-plan', 'CP503', ready)).toMatchObject({
      verdict: 'fits',
      reasons: ['time-is-enough', 'below-short-term-limit'],
      figures: { shortTermDays: { count: 180 }, shortTermLimit: { cents: 10_000_000 } },
      confidence: 'secondary',
    });
  });

  it.each([
    ['99999.99', 'fits'],
    ['100000.00', 'unknown'],
    ['100000.01', 'blocked'],
  ])('is open below $100,000, and nobody can tell at it: %s is %s', (amount, verdict) => {
    expect(verdictOf('short-term-plan', 'CP503', { ...ready, amountDue: centsOf(amount) }).verdict).toBe(
      verdict,
    );
  });

  it('names the limit where it leaves the plan open', () =>
    expect(verdictOf('short-term-plan', 'CP503', { ...ready, amountDue: centsOf('100000') })).toMatchObject({
      reasons: ['at-short-term-limit', 'time-is-enough'],
      figures: { shortTermLimit: { cents: 10_000_000 } },
    }));

  it('needs no returns on file, unlike the monthly plan', () => {
    expect(verdictOf('short-term-plan', 'CP503', { ...ready, returnsFiled: false }).verdict).toBe('fits');
    expect(verdictOf('long-term-plan', 'CP503', { ...ready, returnsFiled: false }).verdict).toBe('blocked');
  });

  it.each([
    ['in-full', 'paying-now-costs-less'],
    ['monthly', 'needs-more-time'],
    ['not-at-all', 'nothing-to-pay-with'],
  ] as const)('is blocked for who can pay %s', (canPay, reason) => {
    expect(verdictOf('short-term-plan', 'CP503', { ...ready, canPay })).toMatchObject({
      verdict: 'blocked',
      reasons: [reason],
    });
  });

  it('asks for the amount, for how to pay and for a bankruptcy', () => {
    expect(verdictOf('short-term-plan', 'CP503')).toMatchObject({
      verdict: 'unknown',
      missing: ['bankruptcy', 'canPay', 'amountDue'],
    });
  });

  it('is not a second plan beside one that runs', () => {
    expect(verdictOf('short-term-plan', 'CP521', ready).reasons).toEqual(['plan-runs-instead']);
  });

  it('does not hold the limit of individuals against a business', () => {
    expect(verdictOf('short-term-plan', 'CP504B', ready)).toMatchObject({
      verdict: 'unknown',
      reasons: ['business-limits-differ', 'time-is-enough'],
    });
  });

  it('names the gap on a day that the figures do not cover', () => {
    const verdict = verdictOf('short-term-plan', 'CP503', ready, { asOf: '2020-12-31' });
    expect(verdict.verdict).toBe('unknown');
    expect(verdict.reasons).toContain('figure-not-on-record');
    expect(verdict.gaps).toContainEqual({ fact: 'shortTermPlanBelowCents', day: '2020-12-31' });
  });
});
