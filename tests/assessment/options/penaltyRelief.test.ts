import { verdictOf } from './verdictOf';

const relief = (
  ...[code, caseFile, weighing]: Parameters<typeof verdictOf> extends [unknown, ...infer R] ? R : never
) => verdictOf('penalty-relief', code, caseFile, weighing);

describe('penalty relief', () => {
  it('is first-time relief after three clean years, for returns before 2025', () => {
    expect(relief('CP14', { taxYears: [2024], cleanHistory: true })).toMatchObject({
      verdict: 'fits',
      reasons: ['clean-history'],
      form: '843',
    });
  });

  it.each([
    [2024, ['clean-history']],
    [2025, ['automatic-exemption-first']],
    [2026, ['automatic-exemption-first']],
  ])('starts with the automatic exemption from tax year 2025 on: %i', (year, reasons) => {
    expect(relief('CP14', { taxYears: [year], cleanHistory: true })).toMatchObject({
      verdict: 'fits',
      reasons,
    });
  });

  it('names both for years on both sides', () => {
    expect(relief('CP14', { taxYears: [2024, 2025], cleanHistory: true })).toMatchObject({
      reasons: ['automatic-exemption-first', 'clean-history'],
      figures: { exemptionYear: { text: '2025' } },
      confidence: 'secondary',
    });
  });

  it('knows no automatic exemption before it began', () => {
    const before = relief('CP14', { taxYears: [2025], cleanHistory: true }, { asOf: '2026-06-30' });
    expect(before.reasons).toEqual(['clean-history']);
    const on = relief('CP14', { taxYears: [2025], cleanHistory: true }, { asOf: '2026-07-01' });
    expect(on.reasons).toEqual(['automatic-exemption-first']);
  });

  it('asks for the tax years and for the history', () => {
    expect(relief('CP14', {})).toMatchObject({ verdict: 'unknown', missing: ['taxYears', 'cleanHistory'] });
    expect(relief('CP14', { taxYears: [] })).toMatchObject({ missing: ['taxYears', 'cleanHistory'] });
    expect(relief('CP14', { taxYears: [2024] })).toMatchObject({ missing: ['cleanHistory'] });
  });

  it('leaves reasonable cause open without three clean years', () => {
    expect(relief('CP14', { taxYears: [2025], cleanHistory: false })).toMatchObject({
      verdict: 'unknown',
      reasons: ['reasonable-cause-possible'],
    });
  });

  it('depends on the kind of a civil penalty', () => {
    expect(relief('CP15', { taxYears: [2023], cleanHistory: true }).verdict).toBe('unknown');
  });

  it('is blocked while the tax is only proposed', () => {
    expect(relief('CP2000', { taxYears: [2024], cleanHistory: true }).verdict).toBe('blocked');
  });
});
