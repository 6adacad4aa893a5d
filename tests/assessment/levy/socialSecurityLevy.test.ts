import {
  Cents,
  day,
  socialSecurityLevy,
  type SocialSecurityLevy,
  type SocialSecurityLevyInput,
} from '../../../src/assessment';
import { factBook } from '../../../src/facts';

const levied = (more: Partial<SocialSecurityLevyInput> = {}): SocialSecurityLevy => {
  const levy = socialSecurityLevy(
    {
      monthlyBenefit: Cents.parse(180_000),
      benefit: 'retirement',
      levyBy: 'automatic',
      payDate: day('2026-11-22'),
      ...more,
    },
    factBook,
  );
  if (!levy.ok) throw new Error(JSON.stringify(levy.error));
  return levy.value;
};

describe('the automatic levy takes 15 percent of a benefit (IRC 6331(h))', () => {
  it.each([
    [180_000, 27_000, 153_000],
    [75_000, 11_250, 63_750], // the first 750 dollars are safe from other debts only
    [75_100, 11_265, 63_835],
    [10, 2, 8], // 1.5 cents
    [9, 1, 8], // 1.35 cents
    [0, 0, 0],
  ])('of %d cents it takes %d and leaves %d', (benefit, taken, left) =>
    expect(levied({ monthlyBenefit: Cents.parse(benefit) })).toMatchObject({
      taken: { cents: taken },
      left: { cents: left },
      unknowns: [],
    }),
  );

  it('also of a benefit of a survivor', () =>
    expect(levied({ benefit: 'survivor' })).toMatchObject({ taken: { cents: 27_000 } }));

  it('is a gap before the law of 5 August 1997', () => {
    const before = { monthlyBenefit: Cents.parse(1), benefit: 'retirement', levyBy: 'automatic' } as const;
    expect(socialSecurityLevy({ ...before, payDate: day('1997-08-04') }, factBook)).toMatchObject({
      ok: false,
      error: { unknown: { gaps: [{ fact: 'socialSecurityLevyPercent' }] } },
    });
    expect(socialSecurityLevy({ ...before, payDate: day('1997-08-05') }, factBook).ok).toBe(true);
  });

  it('does not promise the filter for low incomes', () =>
    expect(levied().cautions).toContainEqual(
      expect.objectContaining({ caution: 'low-income-filter-perhaps', confidence: 'unconfirmed' }),
    ));
});

describe('benefits that are left alone', () => {
  it.each([
    ['supplemental-security-income', 'by-law'],
    ['child', 'by-program'],
    ['lump-sum-death', 'by-program'],
    ['disability', 'by-program'],
  ] as const)('%s: nothing is taken automatically, %s', (benefit, spared) =>
    expect(levied({ benefit })).toMatchObject({
      spared,
      taken: { cents: 0 },
      left: { cents: 180_000 },
    }),
  );
});

describe('a paper levy of a revenue officer', () => {
  it.each(['retirement', 'survivor', 'disability', 'child', 'lump-sum-death'] as const)(
    'on %s takes what we cannot tell',
    (benefit) => {
      const levy = levied({ benefit, levyBy: 'revenue-officer' });
      expect(levy).toMatchObject({ unknowns: ['what-a-paper-levy-takes'] });
      expect(levy.taken).toBeUndefined();
      expect(levy.spared).toBeUndefined();
    },
  );

  it('takes nothing of Supplemental Security Income (IRC 6334(a)(11)(A))', () =>
    expect(levied({ benefit: 'supplemental-security-income', levyBy: 'revenue-officer' })).toMatchObject({
      spared: 'by-law',
      taken: { cents: 0 },
      unknowns: [],
    }));
});
