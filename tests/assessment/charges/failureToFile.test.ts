import { addDays, centsOf, day, failureToFile, type LateReturn } from '../../../src/assessment';
import { factBook } from '../../../src/facts';

const computed = (dollars: string, due: string, filed: string, more: Partial<LateReturn> = {}) => {
  const taxDue = centsOf(dollars);
  const days = { dueDate: day(due), filedDate: day(filed), paymentDueDate: day(due) };
  return failureToFile({ taxDue, taxShown: taxDue, ...days, fraud: false, payments: [], ...more }, factBook);
};

const penaltyOf = (...of: Parameters<typeof computed>) => {
  const found = computed(...of);
  if (!found.ok) throw new RangeError('a figure is missing');
  return found.value;
};

describe('the penalty for filing late (IRC 6651(a)(1))', () => {
  it('is that of 26 CFR 301.6651-1(f), example 1(a): $60 on $300, less $2 for paying $100 late', () =>
    expect(penaltyOf('300', '1970-04-15', '1970-07-20', { taxShown: centsOf('100') }).penalty.cents).toBe(
      5800,
    ));

  it.each([
    ['2025-04-15', 0],
    ['2025-04-16', 45000], // 5 percent less 0.5 (IRC 6651(c)(1)(A))
    ['2025-05-15', 45000],
    ['2025-05-16', 90000],
    ['2025-08-16', 225000], // the fifth month
    ['2025-09-16', 225000], // no sixth
    ['2026-09-16', 225000],
  ])('of $10,000 due on 15 April 2025 and filed on %s is %d cents', (filed, cents) =>
    expect(penaltyOf('10000', '2025-04-15', filed).penalty.cents).toBe(cents),
  );

  it.each([
    ['2023-04-18', 0, 0], // Saturday 15 April 2023 waits for Tuesday (IRC 7503)
    ['2023-04-19', 45000, 4],
  ])('of $10,000 due on a Saturday and filed on %s is %d cents', (filed, cents, daysLate) =>
    expect(penaltyOf('10000', '2023-04-15', filed)).toMatchObject({ penalty: { cents }, daysLate }),
  );

  it('takes off what paying late costs in the same month: less once a part is paid, nothing once all is', () =>
    expect(
      penaltyOf('10000', '2025-04-15', '2025-07-01', {
        payments: [
          { date: day('2025-05-10'), cents: centsOf('6000') },
          { date: day('2025-06-10'), cents: centsOf('4000') },
        ],
      }).months.map(({ charge, lessFailureToPay }) => [charge, lessFailureToPay]),
    ).toEqual([
      [50000, 5000],
      [50000, 2000],
      [50000, 0],
    ]));

  // 5 percent less 0.5 for each of four months of what was not paid in time: 8,000 x 18 % (IRC 6651(b)(1), (c)(1)(A)).
  it.each([
    ['2025-04-01', '2000', 144000],
    ['2025-04-15', '2000', 144000],
    ['2025-04-16', '2000', 180000 + 4 * 1000 - 1000], // late: it lowers paying late alone, from the second month on
    ['2025-04-15', '10000', 0],
    ['2025-04-15', '12000', 0],
  ])('of $10,000 filed on 15 August 2025, with a payment on %s of $%s, is %d cents', (date, dollars, cents) =>
    expect(
      penaltyOf('10000', '2025-04-15', '2025-08-15', {
        payments: [{ date: day(date), cents: centsOf(dollars) }],
      }).penalty.cents,
    ).toBe(cents),
  );

  it.each([
    ['2023-04-18', 25000], // Saturday 15 April 2023 waits for Tuesday (IRC 7503): half is paid in time
    ['2023-04-19', 50000],
  ])(
    'counts a payment on %s, after a due date on a Saturday, by the day to which it moved: %d',
    (date, charge) =>
      expect(
        penaltyOf('10000', '2023-04-15', '2023-05-10', {
          payments: [{ date: day(date), cents: centsOf('5000') }],
        }).months.map((month) => month.charge),
      ).toEqual([charge]),
  );

  it('has no minimum where all of the tax was paid in time', () =>
    expect(
      penaltyOf('1000', '2025-04-15', '2025-07-15', {
        payments: [{ date: day('2025-04-15'), cents: centsOf('1000') }],
      }),
    ).toMatchObject({ penalty: { cents: 0 }, isMinimum: false }));

  it('shows what leads to it: 5 percent of the tax, less what paying late costs on what is then unpaid', () =>
    expect(
      penaltyOf('10000', '2025-04-15', '2025-07-01', {
        payments: [{ date: day('2025-05-10'), cents: centsOf('6000') }],
      }).penalty.steps.map(({ step, values, result }) => [step, values['base'], values['months'], result]),
    ).toEqual([
      ['failure-to-file-months', { cents: 1000000 }, { count: 3 }, { cents: 150000 }],
      ['failure-to-file-less-failure-to-pay', { cents: 1000000 }, { count: 1 }, { cents: -5000 }],
      ['failure-to-file-less-failure-to-pay', { cents: 400000 }, { count: 2 }, { cents: -4000 }],
      ['failure-to-file-minimum', undefined, undefined, { cents: 51000 }],
      ['failure-to-file-total', undefined, undefined, { cents: 141000 }],
    ]));

  it('takes off 1 percent in months after a notice of intent to levy', () =>
    expect(
      penaltyOf('10000', '2025-04-15', '2025-05-20', { levyNoticeDate: day('2025-04-20') }).penalty.cents,
    ).toBe(45000 + 40000));

  it('counts from the extended due date, while paying late counts from the first', () => {
    const extended = { paymentDueDate: day('2025-04-15') };
    expect(penaltyOf('10000', '2025-10-15', '2025-10-15', extended).penalty.cents).toBe(0);
    expect(penaltyOf('10000', '2025-10-15', '2025-10-16', extended).penalty.cents).toBe(45000);
  });

  it.each([
    ['2025-04-16', 145000], // 15 percent less 0.5 (IRC 6651(f))
    ['2025-09-16', 725000], // 75 less 2.5
  ])('by fraud is %s: %d cents', (filed, cents) =>
    expect(penaltyOf('10000', '2025-04-15', filed, { fraud: true }).penalty.cents).toBe(cents),
  );

  it('of a return without tax due is nothing, however late', () =>
    expect(penaltyOf('0', '2025-04-15', '2026-04-15')).toMatchObject({
      penalty: { cents: 0 },
      daysLate: 365,
    }));
});

describe('the minimum penalty (IRC 6651(a), last sentence)', () => {
  it.each([
    ['2025-06-14', 9000, false], // 60 days: two months of 4.5 percent
    ['2025-06-15', 51000, true], // 61 days
  ])('of $1,000 due on 15 April 2025 and filed on %s: %d cents', (filed, cents, isMinimum) =>
    expect(penaltyOf('1000', '2025-04-15', filed)).toMatchObject({ penalty: { cents }, isMinimum }),
  );

  it.each([
    ['509.99', 50999],
    ['510.00', 51000],
    ['510.01', 51000],
  ])('is not more than the tax: of $%s it is %d cents', (dollars, cents) =>
    expect(penaltyOf(dollars, '2025-04-15', '2025-07-01').penalty.cents).toBe(cents),
  );

  it('gives way to the months once they are more', () =>
    expect(penaltyOf('10000', '2025-04-15', '2025-07-01')).toMatchObject({
      penalty: { cents: 135000 },
      isMinimum: false,
    }));

  it('counts its 60 days from the extended due date', () =>
    expect(
      penaltyOf('1000', '2025-10-15', '2025-12-14', { paymentDueDate: day('2025-04-15') }).isMinimum,
    ).toBe(false));

  /** The table of the IRS's page on the failure to file penalty; 2027 is Rev. Proc. 2025-32. */
  it.each([
    ['2008-04-15', 10000],
    ['2009-04-15', 13500],
    ['2015-04-15', 13500],
    ['2016-04-15', 20500],
    ['2017-04-15', 20500],
    ['2018-04-15', 21000],
    ['2019-04-15', 21000],
    ['2020-07-15', 43500], // as put off (Notice 2020-23)
    ['2022-04-15', 43500],
    ['2023-04-15', 45000],
    ['2024-04-15', 48500],
    ['2025-04-15', 51000],
    ['2026-04-15', 52500],
    ['2027-04-15', 53500],
  ])('of returns due on %s and filed 61 days later is %d cents', (due, cents) =>
    expect(penaltyOf('1000', due, addDays(day(due), 61)).penalty.cents).toBe(cents),
  );

  // Saturday 15 April 2023 waits for Tuesday the 18th (IRC 7503); 60 days from it end on 17 June, a Saturday.
  it.each([
    ['2023-06-14', false, false],
    ['2023-06-15', true, true], // 61 days from the day of law, 58 from the moved day
    ['2023-06-17', true, true], // 63, and 60
    ['2023-06-18', true, false],
  ])(
    'after a moved due date, filed on %s, holds: %s; and says that its days are in doubt: %s',
    (filed, isMinimum, inDoubt) => {
      const found = penaltyOf('1000', '2023-04-15', filed);
      expect(found.isMinimum).toBe(isMinimum);
      expect(found.penalty.confidence === 'unconfirmed').toBe(inDoubt);
      expect(found.penalty.assumptions.map(({ assumption }) => assumption)).toEqual(
        inDoubt ? ['minimum-from-date-of-law'] : [],
      );
    },
  );

  // 12 October 2025, the 60th day from 13 August, is a Sunday before Columbus Day.
  it('is in doubt on the business day for which the sixtieth day would wait', () =>
    expect(
      ['2025-10-13', '2025-10-14', '2025-10-15'].map(
        (filed) => penaltyOf('1000', '2025-08-13', filed).penalty.assumptions.length,
      ),
    ).toEqual([1, 1, 0]));

  it('of returns due in 2028 is a gap, not a guess', () =>
    expect(computed('1000', '2028-04-15', '2028-07-01')).toEqual({
      ok: false,
      error: { unknown: { gaps: [{ fact: 'failureToFileMinimumCents', day: '2028-04-15' }] } },
    }));
});
