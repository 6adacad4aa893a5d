import { centsOf } from '../../../src/assessment';
import { verdictOf } from './verdictOf';

describe('the Taxpayer Advocate Service', () => {
  it.each([
    ['CP14', { hardship: true }, 'advocate-hardship'],
    ['Form 668-W(C)', {}, 'advocate-levy'],
    ['CP14', { levy: { kind: 'bank' } }, 'advocate-levy'],
  ] as const)('may fit at a %s with %j', (code, caseFile, reason) => {
    const verdict = verdictOf('taxpayer-advocate', code, caseFile);
    expect(verdict).toMatchObject({ verdict: 'fits', form: '911' });
    expect(verdict.reasons).toContain(reason);
  });

  it('does not call the letter before a Social Security levy a levy', () => {
    expect(verdictOf('taxpayer-advocate', 'CP91').reasons).not.toContain('advocate-levy');
  });

  it('asks about hardship, and stays open for delay without it', () => {
    expect(verdictOf('taxpayer-advocate', 'CP14')).toMatchObject({
      verdict: 'unknown',
      missing: ['hardship'],
    });
    expect(verdictOf('taxpayer-advocate', 'CP14', { hardship: false })).toMatchObject({
      verdict: 'unknown',
      reasons: ['advocate-delay'],
    });
  });

  it('is never blocked: nothing that a person could tell us rules it out', () => {
    for (const code of ['CP2000', 'CP05', 'Letter 5071C', 'CP14H'])
      expect(verdictOf('taxpayer-advocate', code).verdict).not.toBe('blocked');
  });
});

describe('the low income clinic', () => {
  it('may fit in hardship', () => {
    expect(verdictOf('low-income-clinic', 'CP14', { hardship: true })).toMatchObject({
      verdict: 'fits',
      figures: { povertyPercent: { count: 250 } },
      confidence: 'secondary',
    });
  });

  it('depends on income, which the clinic itself checks', () => {
    expect(verdictOf('low-income-clinic', 'CP14')).toMatchObject({
      verdict: 'unknown',
      reasons: ['clinic-income-decides'],
    });
  });

  it.each([
    ['49999.99', 'fits'],
    ['50000.00', 'fits'],
    ['50000.01', 'blocked'],
  ])('mostly takes disputes up to $50,000 for one year: %s', (amount, verdict) => {
    const caseFile = { hardship: true, taxYears: [2023], amountDue: centsOf(amount) };
    expect(verdictOf('low-income-clinic', 'CP14', caseFile).verdict).toBe(verdict);
  });

  it('does not hold the yearly limit against several years together', () => {
    const caseFile = { hardship: true, taxYears: [2022, 2023], amountDue: centsOf('60000') };
    expect(verdictOf('low-income-clinic', 'CP14', caseFile).verdict).toBe('fits');
  });
});
