import { verdictOf } from './verdictOf';

describe('the pause for hardship', () => {
  it('fits who cannot meet basic living costs', () => {
    expect(
      verdictOf('currently-not-collectible', 'CP504', { hardship: true, bankruptcy: false }),
    ).toMatchObject({
      verdict: 'fits',
      reasons: ['hardship', 'not-collectible-debt-stays'],
      form: '433-F',
    });
  });

  it('brings the release of a levy with it (IRC 6343(a)(1)(D)), even while returns are missing', () => {
    const caseFile = { hardship: true, bankruptcy: false, returnsFiled: false } as const;
    const { verdict, reasons } = verdictOf('currently-not-collectible', 'Form 668-W(C)', caseFile);
    expect(verdict).toBe('fits');
    expect(reasons).toEqual(expect.arrayContaining(['levy-release-for-hardship', 'returns-usually-wanted']));
  });

  it('is blocked without hardship and for who can pay in full', () => {
    expect(verdictOf('currently-not-collectible', 'CP504', { hardship: false }).verdict).toBe('blocked');
    expect(verdictOf('currently-not-collectible', 'CP504', { canPay: 'in-full' }).verdict).toBe('blocked');
  });

  it('asks about hardship', () => {
    expect(verdictOf('currently-not-collectible', 'CP504', { bankruptcy: false })).toMatchObject({
      verdict: 'unknown',
      missing: ['hardship'],
    });
  });
});
