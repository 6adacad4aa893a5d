import { verdictOf } from './verdictOf';

const payInFull = (...of: Parameters<typeof verdictOf> extends [unknown, ...infer R] ? R : never) =>
  verdictOf('pay-in-full', ...of);

describe('paying in full', () => {
  it('fits who can pay it all now', () => {
    expect(payInFull('CP14', { canPay: 'in-full' })).toMatchObject({
      verdict: 'fits',
      reasons: ['can-pay-in-full'],
      page: 'https://www.irs.gov/payments',
    });
  });

  it.each(['within-180-days', 'monthly', 'not-at-all'] as const)(
    'is blocked for who can pay %s',
    (canPay) => {
      expect(payInFull('CP14', { canPay })).toMatchObject({
        verdict: 'blocked',
        reasons: ['cannot-pay-at-once'],
      });
    },
  );

  it('asks how the person could pay', () => {
    expect(payInFull('CP14')).toMatchObject({ verdict: 'unknown', missing: ['canPay'] });
  });

  it.each([
    ['already-paid', 'payment-check-first'],
    ['do-not-owe', 'dispute-first'],
  ] as const)('comes after the check when the person says %s', (position, reason) => {
    expect(payInFull('CP14', { position, canPay: 'in-full' })).toMatchObject({
      verdict: 'blocked',
      reasons: [reason],
    });
  });

  it('is stayed by an open bankruptcy, with the line to call', () => {
    expect(payInFull('CP14', { bankruptcy: true, canPay: 'in-full' })).toMatchObject({
      verdict: 'blocked',
      reasons: ['bankruptcy-stay'],
      figures: { phone: { text: '800-973-0424' } },
    });
  });

  it('may come before the bill when the person agrees with a proposed change', () => {
    expect(payInFull('CP2000', { position: 'agree', canPay: 'in-full' })).toMatchObject({
      verdict: 'fits',
      reasons: ['proposal-can-be-paid-early'],
    });
  });
});
