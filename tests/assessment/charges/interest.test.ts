import { addDays, centsOf, day, interest, type InterestInput } from '../../../src/assessment';
import { interestRateOn, lastPublishedRate } from '../../../src/assessment/charges/interestRate';
import { interestFactor } from '../../../src/assessment/charges/interestFactor';
import { factBook } from '../../../src/facts';

const factorOf = (from: string, to: string) => {
  const found = interestFactor({ from: day(from), to: day(to), beyond: 'rate-stays' }, factBook);
  if (!found.ok) throw new RangeError(`no rate on ${found.error.day}`);
  return found.value;
};

const onTax = (dollars: string, from: string, to: string, more: Partial<InterestInput> = {}) => {
  const days = { base: 'tax', from: day(from), to: day(to), beyond: 'rate-stays' } as const;
  const found = interest({ principal: centsOf(dollars), ...days, ...more }, factBook);
  if (!found.ok) throw new RangeError('a rate is missing');
  return found.value;
};

describe('the rate of interest (IRC 6621; the quarterly table of irs.gov)', () => {
  it.each([
    ['2000-01-01', 8],
    ['2003-09-30', 5],
    ['2003-10-01', 4],
    ['2016-03-31', 3],
    ['2016-04-01', 4],
    ['2018-04-01', 5],
    ['2019-01-01', 6],
    ['2020-06-30', 5],
    ['2020-07-01', 3],
    ['2022-03-31', 3],
    ['2022-04-01', 4],
    ['2022-07-01', 5],
    ['2022-10-01', 6],
    ['2023-01-01', 7],
    ['2023-10-01', 8],
    ['2025-01-01', 7],
    ['2026-03-31', 7],
    ['2026-04-01', 6],
    ['2026-06-30', 6],
    ['2026-07-01', 7],
    ['2026-12-31', 7],
  ])('of %s is %d percent', (on, percent) =>
    expect(interestRateOn(day(on), factBook)).toMatchObject({ ok: true, value: { value: percent } }),
  );

  it.each(['1999-12-31', '2027-01-01'])('of %s is a gap, not a guess', (on) =>
    expect(interestRateOn(day(on), factBook).ok).toBe(false),
  );

  it('is published until the end of 2026', () =>
    expect(lastPublishedRate(factBook)).toMatchObject({ percent: 7, until: '2026-12-31' }));
});

/** What Rev. Proc. 95-17 tabulates, (1 + rate/365 or 366) to the power of the days, by decimal arithmetic to nine places. */
describe('the factor of daily compounding', () => {
  it.each([
    ['2025-12-30', '2025-12-31', '1.000191781'], // 7 %, one day of 365
    ['2024-12-30', '2024-12-31', '1.000218579'], // 8 %, one day of 366
    ['2024-12-31', '2025-12-31', '1.072500983'], // 7 %, 365 of 365
    ['2023-12-31', '2024-12-31', '1.083277598'], // 8 %, 366 of 366
    ['2011-12-31', '2012-12-31', '1.030453267'], // 3 %, 366 of 366
    ['2012-12-31', '2013-12-31', '1.030453264'], // 3 %, 365 of 365
    ['2016-12-31', '2017-12-31', '1.040808493'], // 4 %, 365 of 365
    ['2025-12-31', '2026-03-31', '1.017408410'], // 7 %, 90 of 365
    ['2023-12-31', '2024-03-31', '1.020087632'], // 8 %, 91 of 366
    ['2003-03-15', '2003-03-31', '1.002194034'], // 5 %, 16 days to the end of the quarter
  ])('from %s to %s is %s', (from, to, factor) => expect(factorOf(from, to).factor.toFixed(9)).toBe(factor));

  it('is that of its periods multiplied, one for each rate and length of the year', () => {
    const { factor, periods } = factorOf('2023-09-15', '2025-02-01');
    expect(
      periods.map(({ from, to, days, percent, daysInYear }) => [from, to, days, percent, daysInYear]),
    ).toEqual([
      ['2023-09-16', '2023-09-30', 15, 7, 365],
      ['2023-10-01', '2023-12-31', 92, 8, 365],
      ['2024-01-01', '2024-12-31', 366, 8, 366],
      ['2025-01-01', '2025-02-01', 32, 7, 365],
    ]);
    expect(periods.reduce((product, each) => product * each.factor, 1)).toBe(factor);
  });

  it('of no day is one', () =>
    expect(factorOf('2026-04-15', '2026-04-15')).toMatchObject({ factor: 1, periods: [] }));

  it('beyond the published rates is assumed, and says so', () => {
    const { periods, assumptions } = factorOf('2026-12-30', '2027-01-02');
    expect(periods.map(({ from, assumed }) => [from, assumed])).toEqual([
      ['2026-12-31', false],
      ['2027-01-01', true],
    ]);
    expect(assumptions).toEqual([
      { assumption: 'rate-stays', values: { percent: { percent: 7 }, until: { day: '2026-12-31' } } },
    ]);
  });

  it.each([
    ['2026-12-30', '2026-12-31', true],
    ['2026-12-31', '2027-01-01', false],
  ])('from %s to %s without any assumption is known: %s', (from, to, isKnown) =>
    expect(interestFactor({ from: day(from), to: day(to), beyond: 'gap' }, factBook).ok).toBe(isKnown),
  );

  it('of days before 2000 is a gap even if rates are taken to stay', () =>
    expect(
      interestFactor({ from: day('1999-12-30'), to: day('2000-01-02'), beyond: 'rate-stays' }, factBook),
    ).toEqual({ ok: false, error: { fact: 'underpaymentInterestPercent', day: '1999-12-31' } }));
});

/** Day by day in decimals of forty places, rounded half up once. */
describe('interest on tax', () => {
  it.each([
    ['10000', '2025-04-15', '2025-04-15', 0],
    ['10000', '2025-04-15', '2025-04-16', 192],
    ['10000', '2024-02-28', '2024-02-29', 219],
    ['10000', '2024-12-31', '2025-01-01', 192],
    ['10000', '2026-03-30', '2026-03-31', 192],
    ['10000', '2026-03-31', '2026-04-01', 164],
    ['10000', '2026-06-30', '2026-07-01', 192],
    ['10000', '2003-03-15', '2003-03-31', 2194],
    ['10000', '2019-12-31', '2020-12-31', 40751],
    ['5000', '2023-04-15', '2024-10-15', 61240],
    ['10000', '2025-04-15', '2026-10-15', 108040],
    ['34200', '2022-04-15', '2026-11-22', 1283056],
    ['12345.67', '2000-04-15', '2026-11-22', 3691751],
  ])('of $%s from %s to %s is %d cents', (dollars, from, to, cents) => {
    const found = onTax(dollars, from, to);
    expect(found.interest.cents).toBe(cents);
    expect(found.total).toBe(centsOf(dollars) + cents);
    expect(found.periods.reduce((sum, period) => sum + period.interest, 0)).toBe(cents);
  });

  it.each([
    ['2023-04-15', '2023-04-18', 0], // Saturday; Monday was Emancipation Day: in time (IRC 7503)
    ['2023-04-15', '2023-04-19', 767], // a day later it runs from the date of law, four days at 7 %
  ])('due on the Saturday %s and paid on %s is %d cents on $10,000', (from, to, cents) =>
    expect(onTax('10000', from, to).interest.cents).toBe(cents),
  );

  it.each([
    ['without a bill', {}],
    ['with a bill', { demand: { date: day('2025-07-07'), cents: 1_000_000 } }],
  ])('never costs more for paying a day earlier, %s', (_, more) => {
    const costs = Array.from({ length: 800 }, (__, days) =>
      Number(onTax('10000', '2025-04-15', addDays(day('2025-04-15'), days), more).interest.cents),
    );
    expect(costs).toEqual([...costs].sort((one, other) => one - other));
    expect(costs.at(-1)).toBeGreaterThan(0);
  });

  it('names the suspension after 36 months, and does not count it (IRC 6404(g))', () => {
    expect(onTax('1000', '2022-04-15', '2025-04-15').notCounted).toEqual([]);
    expect(onTax('1000', '2022-04-15', '2025-04-16').notCounted).toEqual(['suspension-without-notice']);
  });
});

describe('the days after a notice and demand (IRC 6601(e)(3))', () => {
  const demanded = (dollars: string, date = '2025-07-07') => ({
    demand: { date: day(date), cents: centsOf(dollars) },
  });

  it.each([
    ['10000', '10000', '2025-07-28', 16044], // the 21st day
    ['10000', '10000', '2025-07-29', 20339], // the 22nd
    ['99999.99', '99999.99', '2025-07-28', 160436],
    ['100000', '100000', '2025-07-21', 160436], // the 10th business day
    ['100000', '100000', '2025-07-22', 189704], // the 11th
    ['10000', '100000', '2025-07-22', 18970], // the amount demanded decides, not the part that bears interest
  ])('on $%s of $%s demanded on 7 July 2025 and paid on %s: %d cents', (dollars, amount, to, cents) =>
    expect(onTax(dollars, '2025-04-15', to, demanded(amount)).interest.cents).toBe(cents),
  );

  it.each([
    ['2025-07-07', '2025-06-14'], // the 21st day is a Saturday: Monday is in time (IRC 7503)
    ['2025-07-08', '2025-07-08'],
  ])('a bill of 14 June 2025 paid on %s bears interest until %s', (to, until) =>
    expect(onTax('10000', '2025-04-15', to, demanded('10000', '2025-06-14')).to).toBe(until),
  );
});

describe('interest on a penalty (IRC 6601(e)(2))', () => {
  it('for filing late runs from the due date of the return', () =>
    expect(
      onTax('1000', '2025-10-15', '2026-04-15', { base: 'failure-to-file-penalty' }).interest.cents,
    ).toBe(3509));

  it.each([
    ['2025-06-23', 0], // the 21st day
    ['2025-06-24', 85], // 22 days at 7 % from the notice and demand on
  ])('for paying late, demanded on 2 June 2025 and paid on %s, is %d cents on $200', (to, cents) =>
    expect(
      onTax('200', '2025-06-02', to, {
        base: 'failure-to-pay-penalty',
        demand: { date: day('2025-06-02'), cents: 20_000 },
      }).interest.cents,
    ).toBe(cents),
  );

  it('has no weekend: only tax is paid in time on the next business day', () =>
    expect(
      onTax('1000', '2023-04-15', '2023-04-18', { base: 'failure-to-file-penalty' }).interest.cents,
    ).toBe(58));
});
