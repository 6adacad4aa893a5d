import {
  Cents,
  day,
  exemptProperty,
  type ExemptProperty,
  type ExemptPropertyInput,
} from '../../../src/assessment';
import { factBook } from '../../../src/facts';

const exempt = (more: Partial<ExemptPropertyInput> = {}): ExemptProperty => {
  const property = exemptProperty({ levyDate: day('2026-11-22'), ...more }, factBook);
  if (!property.ok) throw new Error(JSON.stringify(property.error));
  return property.value;
};

describe('limits of the year (IRC 6334(a)(2), (a)(3), (g))', () => {
  // Rev. Proc. 2023-34, 2024-40, 2025-32
  it.each([
    ['2024-01-01', 11_390_00, 5_700_00, 'unconfirmed'],
    ['2024-12-31', 11_390_00, 5_700_00, 'unconfirmed'],
    ['2025-01-01', 11_710_00, 5_860_00, 'unconfirmed'],
    ['2025-12-31', 11_710_00, 5_860_00, 'unconfirmed'],
    ['2026-01-01', 11_980_00, 5_990_00, 'secondary'],
    ['2026-12-31', 11_980_00, 5_990_00, 'secondary'],
  ])('of a levy on %s are %d and %d cents', (levyDate, household, tools, confidence) =>
    expect(exempt({ levyDate: day(levyDate) })).toMatchObject({
      household: { limit: { cents: household, confidence } },
      tools: { limit: { cents: tools, confidence } },
    }),
  );

  it.each(['2023-12-31', '2027-01-01'])('are not known on %s', (levyDate) =>
    expect(exemptProperty({ levyDate: day(levyDate) }, factBook)).toEqual({
      ok: false,
      error: { unknown: { gaps: [{ fact: 'exemptHouseholdCents', day: levyDate }] } },
    }),
  );

  it.each([
    [11_979_99, 0],
    [11_980_00, 0],
    [11_980_01, 1],
  ])('of a household worth %d cents leave %d within reach', (worth, reach) =>
    expect(exempt({ householdValue: Cents.parse(worth) }).household.withinReach?.cents).toBe(reach),
  );

  it.each([
    [5_989_99, 0],
    [5_990_00, 0],
    [5_990_01, 1],
  ])('of tools worth %d cents leave %d within reach', (worth, reach) =>
    expect(exempt({ toolsValue: Cents.parse(worth) }).tools.withinReach?.cents).toBe(reach),
  );

  it('say nothing of what is within reach while the worth is not told', () => {
    expect(exempt().household.withinReach).toBeUndefined();
    expect(exempt().tools.withinReach).toBeUndefined();
  });
});

describe('a home (IRC 6334(a)(13)(A), (e)(1))', () => {
  it.each([
    [4_999_99, 'exempt'],
    [5_000_00, 'exempt'],
    [5_000_01, 'court-must-allow'],
  ])('of a levy of %d cents is %s', (levyAmount, standing) =>
    expect(exempt({ levyAmount: Cents.parse(levyAmount) }).home.standing).toBe(standing),
  );

  it('is unknown without the size of the levy', () => expect(exempt().home.standing).toBe('unknown'));
});

it('names what is exempt whatever it is worth, by paragraph (IRC 6334(a))', () => {
  const sections = exempt().whollyExempt.map(({ section }) => section);
  expect(sections).toEqual([1, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((number) => `6334(a)(${String(number)})`));
});
