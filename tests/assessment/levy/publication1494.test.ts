import { centsOf, day, wageLevyExemption, type WageLevyInput } from '../../../src/assessment';
import { factBook } from '../../../src/facts';
import { PRINTED_ROWS } from './publication1494';

const exemptCents = (input: Omit<WageLevyInput, 'payDate'>, payDate: string): number | undefined => {
  const levy = wageLevyExemption({ ...input, payDate: day(payDate) }, factBook);
  return levy.ok ? levy.value.exempt.cents : undefined;
};

const cells = PRINTED_ROWS.flatMap(([year, filingStatus, payPeriod, row]) =>
  row.split(' ').map((printed, dependents) => ({ year, filingStatus, payPeriod, dependents, printed })),
);

describe('the exempt amount is the one printed in Publication 1494', () => {
  it.each(cells)(
    '$year: $filingStatus, $payPeriod, $dependents dependents: $printed',
    ({ year, printed, ...claim }) =>
      expect(exemptCents({ ...claim, over65OrBlind: 0 }, `${String(year)}-06-30`)).toBe(centsOf(printed)),
  );

  // Publication 1494 (Rev. 12-2025), the examples below its tables for 2026
  it.each([
    ['single', 'weekly', 3, '615.38'],
    ['married-joint', 'biweekly', 2, '1646.16'],
  ] as const)('2026: %s, %s, %d dependents: %s', (filingStatus, payPeriod, dependents, printed) =>
    expect(exemptCents({ filingStatus, payPeriod, dependents, over65OrBlind: 0 }, '2026-11-27')).toBe(
      centsOf(printed),
    ),
  );

  // 16,100 / 32,200 / 24,150 over 260, 52, 26, 24 and 12, to the cent; a dependent is 5,300 over the same
  it.each([
    ['single', 'daily', 0, '61.92'],
    ['single', 'daily', 1, '82.30'], // 61.92 + 20.38
    ['single', 'weekly', 0, '309.62'],
    ['single', 'biweekly', 0, '619.23'],
    ['single', 'semimonthly', 0, '670.83'],
    ['single', 'monthly', 0, '1341.67'],
    ['single', 'monthly', 2, '2225.01'], // 1,341.67 + 2 × 441.67, where one division would give 2,225.00
    ['married-separate', 'biweekly', 0, '619.23'],
    ['married-joint', 'weekly', 0, '619.23'],
    ['married-joint', 'monthly', 0, '2683.33'],
    ['married-joint', 'monthly', 6, '5333.35'], // more than five: 2,683.33 plus 441.67 for each
    ['head-of-household', 'daily', 0, '92.88'],
    ['head-of-household', 'weekly', 0, '464.42'],
    ['head-of-household', 'biweekly', 0, '928.85'],
    ['head-of-household', 'biweekly', 2, '1336.55'], // 928.85 + 2 × 203.85
    ['head-of-household', 'semimonthly', 0, '1006.25'],
    ['head-of-household', 'monthly', 0, '2012.50'],
  ] as const)('2026, by hand: %s, %s, %d dependents: %s', (filingStatus, payPeriod, dependents, expected) =>
    expect(exemptCents({ filingStatus, payPeriod, dependents, over65OrBlind: 0 }, '2026-01-01')).toBe(
      centsOf(expected),
    ),
  );
});

describe('65 or older, or blind', () => {
  // Publication 1494 (1-2024), its examples 2 and 4, and its row for one box of unmarried people by the month
  it.each([
    ['single', 'weekly', 3, 1, '606.72'], // 569.22 plus 37.50
    ['married-joint', 'biweekly', 2, 2, '1626.93'], // 1,507.70 plus 119.23: two boxes are 2 × 1,550 / 26, not 2 × 59.62
    ['single', 'monthly', 0, 1, '1379.17'], // 1,216.67 plus 162.50
  ] as const)(
    '2024: %s, %s, %d dependents, %d boxes: %s',
    (filingStatus, payPeriod, dependents, over65OrBlind, printed) =>
      expect(exemptCents({ filingStatus, payPeriod, dependents, over65OrBlind }, '2024-12-31')).toBe(
        centsOf(printed),
      ),
  );

  // by hand, of 1,950 unmarried and 1,550 married: boxes × amount / paydays, to the cent
  it.each([
    ['single', 'daily', 2, '71.15'], // 56.15 + 15.00
    ['head-of-household', 'semimonthly', 2, '1075.00'], // 912.50 + 162.50
    ['married-separate', 'daily', 1, '62.11'], // 56.15 + 5.96
    ['married-joint', 'daily', 4, '136.16'], // 112.31 + 23.85, where 4 × 5.96 would be 23.84
    ['married-joint', 'weekly', 3, '650.96'], // 561.54 + 89.42, where 3 × 29.81 would be 89.43
    ['married-joint', 'monthly', 4, '2950.00'], // 2,433.33 + 516.67
  ] as const)('2024, by hand: %s, %s, %d boxes: %s', (filingStatus, payPeriod, over65OrBlind, expected) =>
    expect(exemptCents({ filingStatus, payPeriod, dependents: 0, over65OrBlind }, '2024-01-01')).toBe(
      centsOf(expected),
    ),
  );
});

describe('the year of the table', () => {
  const claim = { filingStatus: 'single', payPeriod: 'weekly', dependents: 0, over65OrBlind: 0 } as const;

  it.each([
    ['2019-12-31', undefined],
    ['2020-01-01', 238_46],
    ['2023-12-31', 266_35],
    ['2024-01-01', 280_77],
    ['2025-01-01', 288_46], // 15,000 / 52, as first published
    ['2025-12-31', 288_46],
    ['2026-01-01', 309_62],
    ['2026-12-31', 309_62],
    ['2027-01-01', undefined],
  ])('a payday on %s leaves %s cents a week', (payDate, cents) =>
    expect(exemptCents(claim, payDate)).toBe(cents),
  );

  it.each(['2019-12-31', '2027-01-01'])('is a gap on %s, never the year beside it', (payDate) =>
    expect(wageLevyExemption({ ...claim, payDate: day(payDate) }, factBook)).toEqual({
      ok: false,
      error: { unknown: { gaps: [{ fact: 'standardDeductionCents', day: payDate }] } },
    }),
  );
});
