import { centsOf, type CaseFile } from '../../../src/assessment';
import { verdictOf } from './verdictOf';

const ready: CaseFile = {
  canPay: 'monthly',
  bankruptcy: false,
  returnsFiled: true,
  amountDue: centsOf('34200'),
};
const plan = (code: string, caseFile: CaseFile) => verdictOf('long-term-plan', code, caseFile);

describe('the monthly plan', () => {
  it('fits who can pay by the month and has filed everything', () => {
    expect(plan('CP504', ready)).toMatchObject({ verdict: 'fits', form: '9465', confidence: 'secondary' });
  });

  it.each([
    ['49999.99', 'within-online-limit', '9465'],
    ['50000.00', 'within-online-limit', '9465'],
    ['50000.01', 'over-online-limit', '433-F'],
  ])('is online up to $50,000 and with a statement above: %s', (amount, reason, form) => {
    const verdict = plan('CP504', { ...ready, amountDue: centsOf(amount) });
    expect(verdict.verdict).toBe('fits');
    expect(verdict.reasons).toContain(reason);
    expect(verdict.form).toBe(form);
  });

  it.each([
    ['9999.99', true],
    ['10000.00', true],
    ['10000.01', false],
  ])('mentions the plan that the IRS must accept up to $10,000 of tax: %s', (amount, mentioned) => {
    const { reasons } = plan('CP504', { ...ready, amountDue: centsOf(amount) });
    expect(reasons.includes('guaranteed-plan-possible')).toBe(mentioned);
  });

  it.each([
    [{ returnsFiled: false }, 'returns-missing'],
    [{ bankruptcy: true }, 'bankruptcy-stay'],
    [{ canPay: 'not-at-all' }, 'nothing-to-pay-with'],
    [{ canPay: 'in-full' }, 'paying-now-costs-less'],
    [{ position: 'do-not-owe' }, 'dispute-first'],
    [{ position: 'already-paid' }, 'payment-check-first'],
  ] as const)('is blocked by %j', (change, reason) => {
    expect(plan('CP504', { ...ready, ...change })).toMatchObject({ verdict: 'blocked', reasons: [reason] });
  });

  it('stays open for who can pay in 180 days but owes too much for the short plan', () => {
    const large: CaseFile = { ...ready, canPay: 'within-180-days', amountDue: centsOf('100000.01') };
    expect(verdictOf('short-term-plan', 'CP504', large).verdict).toBe('blocked');
    expect(plan('CP504', large).verdict).toBe('fits');
  });

  it('asks for what is not known', () => {
    expect(plan('CP504', {})).toMatchObject({
      verdict: 'unknown',
      missing: ['bankruptcy', 'returnsFiled', 'canPay', 'amountDue'],
    });
  });

  it.each([
    ['CP521', 'plan-runs'],
    ['LT24', 'plan-pending'],
  ])('is there already at a %s', (code, reason) => {
    expect(plan(code, {})).toMatchObject({ verdict: 'fits', reasons: [reason] });
  });

  it.each(['CP523', 'CP523C', 'CP523D'])('can often be saved after a %s', (code) => {
    expect(plan(code, { bankruptcy: false, returnsFiled: true })).toMatchObject({
      verdict: 'fits',
      reasons: ['plan-in-default'],
    });
  });

  it('is blocked by a refusal, with the appeal as the way on', () => {
    expect(plan('Letter 2272C', ready)).toMatchObject({
      verdict: 'blocked',
      reasons: ['plan-refused'],
      form: '9423',
    });
  });
});
