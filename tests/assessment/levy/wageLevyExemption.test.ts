import { Cents, day, wageLevyExemption, type WageLevy, type WageLevyInput } from '../../../src/assessment';
import { factBook } from '../../../src/facts';

const twoChildren: WageLevyInput = {
  filingStatus: 'head-of-household',
  payPeriod: 'biweekly',
  dependents: 2,
  over65OrBlind: 0,
  payDate: day('2026-11-27'),
};

const levied = (more: Partial<WageLevyInput> = {}): WageLevy => {
  const levy = wageLevyExemption({ ...twoChildren, ...more }, factBook);
  if (!levy.ok) throw new Error(JSON.stringify(levy.error));
  return levy.value;
};
const pay = (cents: number) => ({ takeHomePay: Cents.parse(cents) });
const cautionsOf = (more?: Partial<WageLevyInput>) => levied(more).cautions.map(({ caution }) => caution);

describe('take-home pay above the exempt amount of 1,336.55 goes to the IRS (IRC 6331(e), 6334(a)(9))', () => {
  it.each([
    [0, 0, 0],
    [133_654, 0, 133_654],
    [133_655, 0, 133_655],
    [133_656, 1, 133_655],
    [200_000, 66_345, 133_655],
  ])('of %d cents it takes %d and leaves %d', (cents, taken, left) =>
    expect(levied(pay(cents))).toMatchObject({ taken: { cents: taken }, left: { cents: left } }),
  );

  it('says nothing of what is taken while the pay is not told', () => {
    expect(levied().taken).toBeUndefined();
    expect(levied().left).toBeUndefined();
  });

  it('shows each part of the sum, which makes the whole', () => {
    const { exempt } = levied({ over65OrBlind: 1 });
    const results = exempt.steps.map(({ step, result }) => [step, result]);
    expect(results).toEqual([
      ['exempt-standard-deduction', { cents: 92_885 }],
      ['exempt-dependents', { cents: 40_770 }], // 2 × 203.85
      ['exempt-age-or-blindness', { cents: 7_885 }], // 2,050 / 26
      ['exempt-per-period', { cents: 141_540 }],
    ]);
    expect(exempt.cents).toBe(92_885 + 40_770 + 7_885);
  });

  it('is only as sure as its least sure part', () => {
    expect(levied().exempt.confidence).toBe('secondary');
    expect(levied({ over65OrBlind: 1 }).exempt.confidence).toBe('unconfirmed');
  });
});

describe('without the statement for the employer (IRC 6334(d)(2), (d)(4))', () => {
  it('pay is left as if married filing separately without dependents', () =>
    expect(levied().withoutStatement.exempt).toMatchObject({ cents: 61_923 })); // 16,100 / 26

  it.each([
    [200_000, 138_077, 71_732], // both amounts are reached: 1,336.55 − 619.23
    [100_000, 38_077, 38_077], // with the statement nothing would be taken
    [61_923, 0, 0],
    [61_924, 1, 1],
  ])('of %d cents %d are taken, which is %d more', (cents, taken, cost) =>
    expect(levied(pay(cents)).withoutStatement).toMatchObject({
      taken: { cents: taken },
      cost: { cents: cost },
    }),
  );

  it('costs at most the difference of the exempt amounts when the pay is not told', () =>
    expect(levied().withoutStatement.cost).toMatchObject({ cents: 71_732 }));

  it.each([
    ['single', 0],
    ['married-separate', 0],
    ['married-joint', 61_923], // 1,238.46 − 619.23
    ['head-of-household', 30_962], // 928.85 − 619.23
  ] as const)('costs a person who is %s and has no dependents %d cents', (filingStatus, cost) =>
    expect(levied({ filingStatus, dependents: 0 }).withoutStatement.cost.cents).toBe(cost),
  );
});

describe('the table is that of the year of the levy until a new statement is handed in (Notice 1439)', () => {
  const dates = (servedDate: string, statementDate?: string): Partial<WageLevyInput> => ({
    servedDate: day(servedDate),
    ...(statementDate ? { statementDate: day(statementDate) } : {}),
  });
  const of2024 = 122_693; // printed, 2 dependents, every two weeks
  const of2026 = 133_655;

  it.each([
    ['served in 2024, no newer statement', dates('2024-12-31'), of2024],
    ['served in 2024, a statement of that year', dates('2024-03-01', '2024-03-04'), of2024],
    ['served in 2024, a statement of 2026', dates('2024-12-31', '2026-01-02'), of2026],
    ['served in 2026', dates('2026-01-01'), of2026],
  ])('%s', (_, more, cents) => expect(levied(more).exempt.cents).toBe(cents));

  it('the missing statement is measured by the table of the levy', () =>
    expect(levied(dates('2024-12-31', '2026-01-02')).withoutStatement.exempt.cents).toBe(56_154));

  it('is assumed to be that of the payday when nobody says when the levy came', () => {
    expect(levied().exempt.assumptions).toEqual([
      { assumption: 'levy-of-that-year', values: { year: { text: '2026' } } },
    ]);
    expect(levied(dates('2026-01-01')).exempt.assumptions).toEqual([]);
  });

  it('tells of the new table only to those who have an older one', () => {
    expect(cautionsOf(dates('2024-12-31'))).toContain('new-table-needs-new-statement');
    expect(cautionsOf(dates('2026-01-01'))).not.toContain('new-table-needs-new-statement');
  });
});

describe('what the table does not settle', () => {
  it('is what is taken when another income may use the exempt amount', () => {
    const levy = levied({ ...pay(200_000), otherIncome: true });
    expect(levy.taken).toBeUndefined();
    expect(levy.left).toBeUndefined();
    expect(levy.withoutStatement.taken).toBeUndefined();
    expect(levy.cautions.map(({ caution }) => caution)).toContain('other-income-may-use-exemption');
  });

  it('is asked about until the person says that there is no other income', () => {
    expect(cautionsOf()).toContain('other-income-may-use-exemption');
    expect(cautionsOf({ otherIncome: false })).not.toContain('other-income-may-use-exemption');
  });

  it('is whether the table of 2025 was printed again with the greater deduction of P.L. 119-21', () => {
    const of2025 = { payDate: day('2025-08-01') };
    expect(cautionsOf(of2025)).toContain('table-perhaps-reissued');
    expect(levied(of2025).exempt.confidence).toBe('unconfirmed');
    expect(cautionsOf()).not.toContain('table-perhaps-reissued');
  });
});

it('support of children by an earlier court order is left too, with a statement and without (IRC 6334(a)(8))', () => {
  const levy = levied({ ...pay(200_000), childSupport: Cents.parse(30_000) });
  expect(levy.exempt.cents).toBe(163_655);
  expect(levy.taken?.cents).toBe(36_345);
  expect(levy.withoutStatement.exempt.cents).toBe(91_923);
});
