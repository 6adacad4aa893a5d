import type { CaseFile } from '../../../src/assessment';
import { verdictOf } from './verdictOf';

const ready: CaseFile = { canPay: 'not-at-all', bankruptcy: false, returnsFiled: true };
const offer = (caseFile: CaseFile, code = 'CP504') => verdictOf('offer-in-compromise', code, caseFile);

describe('the offer in compromise', () => {
  it('fits who cannot pay it all, with the fee of the day', () => {
    expect(offer(ready)).toMatchObject({
      verdict: 'fits',
      reasons: ['offer-cannot-pay-all', 'offer-equity-counts', 'offer-fee'],
      figures: { offerFee: { cents: 20_500 } },
      form: '656',
      confidence: 'secondary',
    });
  });

  it.each([
    [{ bankruptcy: true }, 'offer-bankruptcy'],
    [{ returnsFiled: false }, 'returns-missing'],
    [{ canPay: 'in-full' }, 'offer-can-pay'],
    [{ canPay: 'within-180-days' }, 'offer-can-pay'],
    [{ position: 'already-paid' }, 'payment-check-first'],
  ] as const)('is blocked by %j', (change, reason) => {
    const verdict = offer({ ...ready, ...change });
    expect(verdict.verdict).toBe('blocked');
    expect(verdict.reasons).toContain(reason);
  });

  it('depends on the budget of who can pay by the month', () => {
    expect(offer({ ...ready, canPay: 'monthly' })).toMatchObject({ verdict: 'unknown', missing: [] });
    expect(offer({ ...ready, canPay: 'monthly', hardship: true }).verdict).toBe('fits');
  });

  it('asks for bankruptcy, returns and how to pay', () => {
    expect(offer({})).toMatchObject({
      verdict: 'unknown',
      missing: ['bankruptcy', 'returnsFiled', 'canPay'],
    });
  });

  it('has its own form for who does not owe the tax', () => {
    expect(offer({ position: 'do-not-owe', bankruptcy: false })).toMatchObject({
      verdict: 'fits',
      reasons: ['doubt-about-the-debt'],
      form: '656-L',
    });
  });
});
