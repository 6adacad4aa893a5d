import { computations, day, penaltyRelief, type PenaltyReliefInput } from '../../../src/assessment';
import { factBook } from '../../../src/facts';

const TODAY = day('2026-11-22');

const relief = (more: Partial<PenaltyReliefInput>, asOf = TODAY) => {
  const found = penaltyRelief(
    {
      penalty: 'failure-to-pay',
      taxYear: 2025,
      billed: true,
      taxPaid: false,
      irsMistake: false,
      writtenAdvice: false,
      ...more,
    },
    factBook,
    asOf,
  );
  if (!found.ok) throw new RangeError('a figure is missing');
  return found.value;
};

const clean = { priorYearsFiledOnTime: true, priorPenalty: false, earlierFirstTimeRelief: false };

describe('penalty relief (IRM 20.1.1)', () => {
  it.each<[string, Partial<PenaltyReliefInput>, string | undefined]>([
    ['a clean 2025', clean, 'automatic-exemption'],
    ['a 2025 with an unknown history', {}, 'automatic-exemption'],
    ['a clean 2024', { ...clean, taxYear: 2024 }, 'first-time-abate'],
    ['a late return before 2025', { ...clean, priorYearsFiledOnTime: false }, 'reasonable-cause'],
    ['a penalty that stands', { ...clean, priorPenalty: true }, 'reasonable-cause'],
    [
      'an earlier first-time relief',
      { ...clean, taxYear: 2024, earlierFirstTimeRelief: true },
      'reasonable-cause',
    ],
    ['no cause either', { priorPenalty: true, reasonableCause: false }, undefined],
    ['a mistake of the IRS', { ...clean, irsMistake: true }, 'irs-correction'],
    ['wrong advice in writing', { ...clean, writtenAdvice: true }, 'written-advice'],
    ['estimated tax', { ...clean, penalty: 'estimated-tax', reasonableCause: true }, 'estimated-tax-waiver'],
    [
      'estimated tax without a ground',
      { penalty: 'estimated-tax', unusualCircumstance: false, retiredOrDisabled: false },
      undefined,
    ],
    ['accuracy', { ...clean, penalty: 'accuracy' }, 'reasonable-cause'],
  ])('for %s starts with the right way', (_, more, first) => expect(relief(more).first).toBe(first));

  it('asks for the history before it names first-time relief to a filer of 2025', () =>
    expect(relief({}).routes[2]).toMatchObject({
      route: 'automatic-exemption',
      verdict: 'unknown',
      missing: ['priorYearsFiledOnTime', 'priorPenalty'],
    }));

  it.each([
    ['2026-06-30', 'first-time-abate'],
    ['2026-07-01', 'automatic-exemption'],
  ])('knows the exemption only once it is there: on %s first comes %s', (asOf, first) =>
    expect(relief(clean, day(asOf)).first).toBe(first),
  );

  it.each([
    [true, ['call-number-on-notice']],
    [false, ['nothing-to-do']],
  ])('of an exemption, billed %s, is reached by %j', (billed, ways) =>
    expect(relief({ ...clean, billed }).routes[2]?.ways).toEqual(ways),
  );

  it.each<[string, Partial<PenaltyReliefInput>, readonly string[]]>([
    ['the exemption', clean, ['interest-on-tax']],
    ['first-time relief', { ...clean, taxYear: 2024 }, ['interest-on-tax', 'failure-to-pay']],
    ['first-time relief once the tax is paid', { ...clean, taxYear: 2024, taxPaid: true }, []],
  ])('under %s leaves what goes on', (_, more, goesOn) => expect(relief(more).goesOn).toEqual(goesOn));

  it('takes off the penalty only where a way fits', () => {
    expect(relief({ ...clean, amount: 51250 }).removes?.cents).toBe(51250);
    expect(relief({ amount: 51250 }).removes).toBeUndefined();
  });

  // IRC 6654(e)(3)(A): unusual circumstances alone; (B): retired after 62 or disabled, and reasonable cause.
  it.each<[Partial<PenaltyReliefInput>, string, readonly string[]]>([
    [{}, 'unknown', ['unusualCircumstance', 'retiredOrDisabled', 'reasonableCause']],
    [{ unusualCircumstance: true }, 'fits', []],
    [{ retiredOrDisabled: true }, 'unknown', ['unusualCircumstance', 'reasonableCause']],
    [{ retiredOrDisabled: true, reasonableCause: true }, 'fits', []],
    [{ retiredOrDisabled: true, reasonableCause: false }, 'unknown', ['unusualCircumstance']],
    [{ reasonableCause: true, retiredOrDisabled: false }, 'unknown', ['unusualCircumstance']],
    [{ unusualCircumstance: false, reasonableCause: false }, 'blocked', []],
    [{ unusualCircumstance: false, retiredOrDisabled: false }, 'blocked', []],
  ])('on estimated tax, with %j, a waiver: %s', (told, verdict, missing) =>
    expect(relief({ penalty: 'estimated-tax', ...told }).routes.at(-1)).toMatchObject({
      route: 'estimated-tax-waiver',
      verdict,
      missing,
    }),
  );

  it('on estimated tax names Form 2210, and no penalty for paying late goes on with it', () => {
    const found = relief({ ...clean, penalty: 'estimated-tax' });
    expect(found).toMatchObject({ form: '2210', goesOn: ['interest-on-tax'] });
    expect(found.routes.flatMap(({ ways }) => ways)).toEqual(['form-2210', 'written-statement']);
  });

  it('on other penalties has no such waiver, and names Form 843', () => {
    const found = relief({ unusualCircumstance: true });
    expect(found.form).toBe('843');
    expect(found.routes.map(({ route }) => route)).not.toContain('estimated-tax-waiver');
  });

  it.each([
    [2025, true],
    [2026, false],
    [2030, false],
  ])('is asked on 22 November 2026 for %d: %s', (taxYear, isOver) =>
    expect(
      computations['penalty-relief']?.run({ penalty: 'failure-to-pay', taxYear }, { factBook, asOf: TODAY }),
    ).toMatchObject(isOver ? { ok: true } : { ok: false, error: { issues: [{ path: ['taxYear'] }] } }),
  );

  it('looks back three years', () =>
    expect(relief({}).lookback).toEqual({ firstTaxYear: 2022, lastTaxYear: 2024 }));

  it('gives thirty days to ask Appeals after a refusal', () => {
    expect(relief({ refusedOn: day('2026-11-01') }).appealBy?.day).toBe('2026-12-01');
    expect(relief({}).appealBy).toBeUndefined();
  });
});
