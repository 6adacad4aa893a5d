import { centsOf, day, failureToPay, type FailureToPayInput } from '../../../src/assessment';
import { factBook } from '../../../src/facts';

const penaltyOf = (dollars: string, due: string, through: string, more: Partial<FailureToPayInput> = {}) => {
  const tax = { taxUnpaid: centsOf(dollars), dueDate: day(due), through: day(through), payments: [] };
  const found = failureToPay({ ...tax, individual: true, filedOnTime: true, ...more }, factBook);
  if (!found.ok) throw new RangeError('a figure is missing');
  return found.value;
};

const paid = (date: string, dollars: string) => ({ date: day(date), cents: centsOf(dollars) });

describe('the penalty for paying late (IRC 6651(a)(2))', () => {
  it('is that of 26 CFR 301.6651-1(f), example 1(a): 2.5 percent of $100 for 16 April to 21 August 1970', () =>
    expect(
      penaltyOf('100', '1970-04-15', '1970-12-31', { payments: [paid('1970-08-21', '100')] }),
    ).toMatchObject({ penalty: { cents: 250 }, percent: 2.5 }));

  it.each([
    ['2025-04-15', 0],
    ['2025-04-16', 5000], // one day is a month
    ['2025-05-15', 5000],
    ['2025-05-16', 10000],
    ['2026-04-15', 60000],
    ['2026-04-16', 65000],
  ])('on $10,000 due on 15 April 2025 is, through %s, %d cents', (through, cents) =>
    expect(penaltyOf('10000', '2025-04-15', through).penalty.cents).toBe(cents),
  );

  it.each([
    ['2023-04-18', 0], // Saturday 15 April 2023 waits for Tuesday (IRC 7503)
    ['2023-04-19', 5000],
  ])('on $10,000 due on a Saturday and paid on %s is %d cents', (date, cents) =>
    expect(
      penaltyOf('10000', '2023-04-15', '2023-12-31', { payments: [paid(date, '10000')] }).penalty.cents,
    ).toBe(cents),
  );

  it.each([
    ['2025-05-15', 5000 + 2000], // before the second month begins
    ['2025-05-16', 5000 + 5000], // on its first day: after it began (IRC 6651(b)(2))
  ])('counts a payment of $6,000 on %s from the next month on: %d cents for two months', (date, cents) =>
    expect(
      penaltyOf('10000', '2025-04-15', '2025-06-15', { payments: [paid(date, '6000')] }).penalty.cents,
    ).toBe(cents),
  );

  it.each([
    ['2025-04-01', 4 * 4000],
    ['2025-04-15', 4 * 4000],
    ['2025-04-16', 5000 + 3 * 4000],
  ])(
    'counts a payment of $2,000 on %s, by the due date, before all months: %d cents for four',
    (date, cents) =>
      expect(
        penaltyOf('10000', '2025-04-15', '2025-08-15', { payments: [paid(date, '2000')] }).penalty.cents,
      ).toBe(cents),
  );

  it('stops with the month in which the tax is paid', () =>
    expect(
      penaltyOf('10000', '2025-04-15', '2030-01-01', { payments: [paid('2025-06-20', '10000')] }).months.map(
        ({ number, penalty }) => [number, penalty],
      ),
    ).toEqual([
      [1, 5000],
      [2, 5000],
      [3, 5000],
    ]));

  it.each([
    ['2029-05-15', 24.5, 245000, undefined],
    ['2029-05-16', 25, 250000, '2029-05-16'],
    ['2035-01-01', 25, 250000, '2029-05-16'],
  ])(
    'reaches its maximum of 25 percent in the fiftieth month: through %s %d percent',
    (through, percent, cents, reached) => {
      const found = penaltyOf('10000', '2025-04-15', through);
      expect(found).toMatchObject({ percent, penalty: { cents } });
      expect(found.maximumReachedIn).toBe(reached);
    },
  );

  it('adds its months up to the cent, rounding their sum once', () => {
    const found = penaltyOf('100.10', '2025-04-15', '2025-07-15');
    expect(found.penalty.cents).toBe(150); // 3 x 50.05 cents
    expect(found.months.reduce((sum, { penalty }) => sum + penalty, 0)).toBe(150);
  });

  it('rounds half a cent up', () => expect(penaltyOf('1', '2025-04-15', '2025-04-16').penalty.cents).toBe(1));

  it('of nothing unpaid is nothing', () =>
    expect(penaltyOf('0', '2025-04-15', '2026-04-15')).toMatchObject({ penalty: { cents: 0 }, months: [] }));
});

describe('the rate of a month', () => {
  const percents = (more: Partial<FailureToPayInput>, through = '2025-09-15') =>
    penaltyOf('10000', '2025-04-15', through, more).months.map(({ percent }) => percent);

  it.each([
    ['2025-06-05', [0.5, 0.5, 1, 1, 1]], // the tenth day is 15 June: the month of 16 June begins after it
    ['2025-06-06', [0.5, 0.5, 0.5, 1, 1]], // the tenth day is 16 June: that month begins on it, not after
  ])(
    'is 1 percent in months that begin after the tenth day from the notice of %s (IRC 6651(d))',
    (notice, expected) => expect(percents({ levyNoticeDate: day(notice) })).toEqual(expected),
  );

  it.each([
    ['2025-06-15', [0.5, 0.5, 1, 1, 1]],
    ['2025-06-16', [0.5, 0.5, 0.5, 1, 1]],
  ])('is 1 percent in months after the day of a demand in jeopardy, %s', (demand, expected) =>
    expect(percents({ jeopardyDemandDate: day(demand), levyNoticeDate: day('2025-08-01') })).toEqual(
      expected,
    ),
  );

  it.each([
    ['2025-06-15', undefined, [0.5, 0.25, 0.25, 0.25, 0.25]], // the last day of the second month
    ['2025-06-16', undefined, [0.5, 0.5, 0.25, 0.25, 0.25]],
    ['2025-06-20', '2025-07-16', [0.5, 0.5, 0.25, 0.25, 0.5]],
    ['2025-06-20', '2025-07-15', [0.5, 0.5, 0.25, 0.5, 0.5]],
  ])(
    'is 0.25 percent in months of an agreement from %s until %s (IRC 6651(h))',
    (planFrom, planUntil, expected) =>
      expect(percents({ planFrom: day(planFrom), ...(planUntil && { planUntil: day(planUntil) }) })).toEqual(
        expected,
      ),
  );

  it.each([
    ['filed late', { filedOnTime: false }],
    ['no person', { individual: false }],
  ])('is not lowered by an agreement of a taxpayer who is %s', (_, more) =>
    expect(percents({ planFrom: day('2025-04-20'), ...more })).toEqual([0.5, 0.5, 0.5, 0.5, 0.5]),
  );

  it('is lowered with a word that the return is taken as filed on time', () => {
    const found = penaltyOf('10000', '2025-04-15', '2025-06-15', {
      planFrom: day('2025-04-20'),
      filedOnTime: undefined,
    });
    expect(found.penalty).toMatchObject({ cents: 5000, assumptions: [{ assumption: 'filed-on-time' }] });
    expect(
      penaltyOf('10000', '2025-04-15', '2025-06-15', { filedOnTime: undefined }).penalty.assumptions,
    ).toEqual([]);
  });

  it('of an agreement after a notice of intent to levy is not certain, and says so', () => {
    const found = penaltyOf('10000', '2025-04-15', '2025-09-15', {
      levyNoticeDate: day('2025-05-01'),
      planFrom: day('2025-07-20'),
    });
    expect(found.months.map(({ percent, reason }) => [percent, reason]).slice(2)).toEqual([
      [1, 'after-levy-notice'],
      [1, 'in-plan-after-levy-notice'],
      [1, 'in-plan-after-levy-notice'],
    ]);
    expect(found.penalty.confidence).toBe('unconfirmed');
  });

  it('counts the maximum in percent, whatever the rates', () => {
    const found = penaltyOf('10000', '2025-04-15', '2040-01-01', { levyNoticeDate: day('2025-04-20') });
    expect(found).toMatchObject({ percent: 25, penalty: { cents: 250000 } });
    expect(found.months.map(({ percent }) => percent).slice(-2)).toEqual([1, 0.5]); // 0.5 + 24 x 1 + 0.5
  });
});

describe('tax that the return did not show (IRC 6651(a)(3))', () => {
  const deficiency = (
    date: string,
    dollars: string,
    through: string,
    more: Partial<FailureToPayInput> = {},
  ) =>
    penaltyOf(dollars, '2024-04-15', through, {
      demand: { date: day(date), cents: centsOf(dollars) },
      ...more,
    });

  it.each([
    ['2025-07-07', '1000', '2025-07-28', 0], // the 21st calendar day
    ['2025-07-07', '1000', '2025-07-29', 500],
    ['2025-07-07', '1000', '2025-08-28', 500], // the month ends on the number of the 21st day
    ['2025-07-07', '1000', '2025-08-29', 1000],
    ['2025-07-07', '99999.99', '2025-07-28', 0],
    ['2025-07-07', '100000', '2025-07-21', 0], // the 10th business day
    ['2025-07-07', '100000', '2025-07-22', 50000],
  ])('demanded on %s, $%s through %s: %d cents', (date, dollars, through, cents) =>
    expect(deficiency(date, dollars, through).penalty.cents).toBe(cents),
  );

  it.each([
    ['99999.99', 'failure-to-pay-window', '2025-07-28'],
    ['100000', 'failure-to-pay-window-large', '2025-07-21'],
  ])('shows for $%s the line %s, which ends on %s', (dollars, step, last) =>
    expect(deficiency('2025-07-07', dollars, '2025-12-31').penalty.steps[0]).toMatchObject({
      step,
      result: { day: last },
    }),
  );

  it('bears at most what failure to file left of 25 percent: $10 of $200 in 26 CFR 301.6651-1(f), example 1(b)', () => {
    const found = deficiency('2021-01-08', '200', '2021-12-23', { failureToFileOnTax: 4000 });
    expect(found).toMatchObject({ penalty: { cents: 1000 }, percent: 5 });
  });
});

describe('the relief of Notice 2024-7', () => {
  const relieved = (more: Partial<FailureToPayInput>, through = '2024-08-15') =>
    penaltyOf('10000', '2022-04-15', through, {
      taxYear: 2021,
      firstBillDate: day('2022-06-06'),
      assessedTax: centsOf('20000'),
      ...more,
    });

  it('asks nothing for months that begin between the first bill and 31 March 2024', () => {
    const { months, penalty } = relieved({});
    expect(months.filter(({ waived }) => !waived).map(({ firstDay }) => firstDay)).toEqual([
      '2022-04-16',
      '2022-05-16',
      '2024-04-16',
      '2024-05-16',
      '2024-06-16',
      '2024-07-16',
    ]);
    expect(penalty.cents).toBe(6 * 5000);
  });

  it.each([
    ['2024-03-15', 'secondary'],
    ['2024-03-16', 'unconfirmed'], // the month of 16 March begins in the relief and ends after it
  ])('through %s is %s', (through, confidence) =>
    expect(relieved({}, through).penalty.confidence).toBe(confidence),
  );

  it('starts on 5 February 2022 for earlier bills', () =>
    expect(
      penaltyOf('10000', '2021-05-17', '2022-04-17', {
        taxYear: 2020,
        firstBillDate: day('2021-08-02'),
        assessedTax: centsOf('99999.99'),
      }).months.find(({ waived }) => waived)?.firstDay,
    ).toBe('2022-02-18'));

  it.each<[string, Partial<FailureToPayInput>]>([
    ['tax of $100,000', { assessedTax: centsOf('100000') }],
    ['a first bill after 7 December 2023', { firstBillDate: day('2023-12-08') }],
    ['another year', { taxYear: 2022 }],
    ['a year that nobody named', { taxYear: undefined }],
  ])('is not for %s', (_, more) => {
    expect(relieved(more).months.some(({ waived }) => waived)).toBe(false);
    expect(relieved(more).notCounted).toEqual([]);
  });

  it.each<[string, Partial<FailureToPayInput>]>([
    ['the first bill', { firstBillDate: undefined }],
    ['the tax of the year', { assessedTax: undefined }],
  ])('is named, not counted, without %s', (_, more) =>
    expect(relieved(more)).toMatchObject({ notCounted: ['covid-pay-relief'], penalty: { cents: 28 * 5000 } }),
  );
});
