import fc from 'fast-check';
import { day, planCost, type PlanCostInput } from '../../../src/assessment';
import { factBook } from '../../../src/facts';

const plan: PlanCostInput = {
  asOf: day('2026-11-22'),
  dueDate: day('2025-04-15'),
  tax: 1200000,
  filedOnTime: true,
  beyond: 'rate-stays',
  monthlyPayment: 30000,
  channel: 'online',
  directDebit: true,
  lowIncome: false,
};

function costOf(input: Partial<PlanCostInput>) {
  const found = planCost({ ...plan, ...input }, factBook);
  if (!found.ok) throw new RangeError(JSON.stringify(found.error));
  return found.value;
}

function paidPlan(input: Partial<PlanCostInput>) {
  const cost = costOf(input);
  if (cost.outcome !== 'paid') throw new RangeError('this plan never ends');
  return cost;
}

function figuresOf(input: Partial<PlanCostInput>) {
  const cost = paidPlan(input);
  return [
    cost.payments.count,
    cost.lastDay.day,
    cost.lastPayment.cents,
    cost.totalPaid.cents,
    cost.totalInterest.cents,
    cost.totalPenalty.cents,
  ];
}

const parts = { tax: 1000000, failureToFilePenalty: 225000, failureToPayPenalty: 95000, interest: 110000 };

// Expected: counted day by day with decimals, apart from this code, at the published quarterly rates and 7 % beyond them.
describe('a monthly plan', () => {
  it.each([
    ['300 a month', {}, [48, '2030-11-22', 24474, 1434474, 172974, 61500]],
    ['300 by a late filer', { filedOnTime: false }, [50, '2031-01-22', 19563, 1489563, 174813, 114750]],
    ['500 a month', { monthlyPayment: 50000 }, [27, '2029-02-22', 34653, 1334653, 97153, 37500]],
    ['nearly all of it', { monthlyPayment: 1200000 }, [2, '2027-01-22', 9965, 1209965, 6965, 3000]],
    ['more than all of it', { monthlyPayment: 2000000 }, [1, '2026-12-22', 1209923, 1209923, 6923, 3000]],
    [
      'the exact balance of the first day',
      { monthlyPayment: 1209923 },
      [1, '2026-12-22', 1209923, 1209923, 6923, 3000],
    ],
    ['the parts of a letter', parts, [58, '2031-09-22', 17185, 1727185, 254260, 42925]],
    [
      'a first payment on the 28th',
      { tax: 800000, monthlyPayment: 25000, firstPayment: day('2026-12-28') },
      [37, '2029-12-28', 23081, 923081, 90081, 33000],
    ],
    [
      'a first payment on the 31st',
      { tax: 800000, monthlyPayment: 25000, firstPayment: day('2027-01-31') },
      [38, '2030-02-28', 8483, 933483, 96483, 37000],
    ],
    [
      'a levy notice before, filed late',
      { levyNoticeDate: day('2026-10-01'), filedOnTime: false },
      [51, '2031-02-22', 16415, 1516415, 175715, 140700],
    ],
    [
      'ten years and more',
      { tax: 5000000, monthlyPayment: 60000 },
      [125, '2037-04-22', 19112, 7459112, 1974612, 484500],
    ],
    [
      'nearly 100,000',
      { tax: 9900000, monthlyPayment: 150000 },
      [90, '2034-05-22', 107400, 13457400, 2736150, 821250],
    ],
    [
      'published rates only',
      { asOf: day('2024-01-15'), dueDate: day('2023-04-15'), tax: 500000 },
      [19, '2025-08-15', 2398, 542398, 31348, 11050],
    ],
  ] as const)('of %s', (_, input, figures) => expect(figuresOf(input)).toEqual(figures));

  it('adds up: what is paid is what was owed, interest and penalty, row by row', () => {
    const { rows, totalPaid, totalInterest, totalPenalty, totalCost, fee } = paidPlan(parts);
    const sum = (column: 'paid' | 'interest' | 'penalty') =>
      rows.reduce((total, row) => total + row[column], 0);
    expect([sum('paid'), sum('interest'), sum('penalty')]).toEqual([
      totalPaid.cents,
      totalInterest.cents,
      totalPenalty.cents,
    ]);
    expect(totalPaid.cents).toBe(1430000 + totalInterest.cents + totalPenalty.cents);
    expect(totalCost.cents).toBe(totalInterest.cents + totalPenalty.cents + fee.fee.cents);
    expect(rows.at(-1)?.balance).toBe(0);
  });

  it.each([
    [{}, 2900],
    [{ channel: 'form-9465' }, 10700],
    [{ directDebit: false }, 6900],
    [{ directDebit: false, channel: 'mail' }, 17800],
    [{ lowIncome: true }, 0],
    [{ lowIncome: true, directDebit: false }, 4300],
  ] as const)('with %j has a fee of %i', (input, fee) => expect(paidPlan(input).fee.fee.cents).toBe(fee));

  it('is shown as sure as its rates, with what is assumed', () => {
    const { payments } = paidPlan({ total: 1200000, tax: undefined });
    expect(payments.confidence).toBe('secondary');
    expect(payments.assumptions.map(({ assumption }) => assumption)).toEqual([
      'amount-is-all-tax',
      'penalty-charged-so-far',
      'no-penalty-relief',
      'new-penalty-unbilled',
      'plan-from-first-payment',
      'payments-on-time',
      'rate-stays',
    ]);
  });

  it('shows its math: lines that add up to interest and penalty, the first by its own figures', () =>
    expect(paidPlan({}).totalCost.steps.map(({ step, result }) => [step, result])).toEqual([
      ['interest-for-period', { factor: expect.closeTo((1 + 0.07 / 365) ** 30, 12) }],
      ['interest-compounded', { cents: 6923 }],
      ['interest-later-months', { cents: 172974 - 6923 }],
      ['interest-added', { cents: 172974 }],
      ['penalty-months', { cents: 3000 }], // a quarter of a percent of $12,000
      ['penalty-later-months', { cents: 61500 - 3000 }],
      ['penalty-added', { cents: 61500 }],
      ['plan-fee', { cents: 2900 }],
      ['plan-cost', { cents: 172974 + 61500 + 2900 }],
    ]));
});

describe('the last day of a plan', () => {
  it('is the last result of its math', () =>
    expect(paidPlan({}).lastDay.steps.at(-1)?.result).toEqual({ day: '2030-11-22' }));
});

describe('how a plan is asked for', () => {
  // The online application takes at most $50,000 of tax, penalties and interest together.
  it.each([
    [5000000, undefined, 'online', 2900, ['asked-online'], false],
    [5000001, undefined, 'phone', 10700, ['asked-by-phone'], false],
    [5000000, 'online', 'online', 2900, [], false],
    [5000001, 'online', 'phone', 10700, ['asked-by-phone'], true],
    [5000001, 'mail', 'mail', 10700, [], false],
  ] as const)('of %i cents by %s is by %s, for %i', (tax, told, channel, fee, taken, warned) => {
    const cost = paidPlan({ tax, channel: told, monthlyPayment: 100000 });
    expect(cost.channel).toBe(channel);
    expect(cost.fee.fee.cents).toBe(fee);
    expect(cost.fee.fee.assumptions.map(({ assumption }) => assumption)).toEqual(taken);
    expect(cost.totalCost.assumptions).toEqual(expect.arrayContaining([...cost.fee.fee.assumptions]));
    expect(cost.warnings.includes('too-much-for-online')).toBe(warned);
  });
});

describe('nothing owed', () => {
  it('needs no payment and no fee', () =>
    expect(paidPlan({ tax: 0 })).toMatchObject({
      payments: { count: 0 },
      lastDay: { day: '2026-11-22' },
      totalPaid: { cents: 0 },
      totalCost: { cents: 0 },
      fee: { fee: { cents: 0 } },
      rows: [],
      warnings: ['nothing-owed'],
    }));
});

describe('a plan after a notice of intent to levy', () => {
  it('says that the higher rate is taken, and which is the lower', () =>
    expect(paidPlan({ levyNoticeDate: day('2026-10-01') }).totalCost.assumptions).toContainEqual({
      assumption: 'levy-notice-outweighs-plan',
      values: { percent: { percent: 1 }, inPlan: { percent: 0.25 } },
    }));

  it('has nothing to say for a late filer, whose plan lowers no rate', () =>
    expect(
      paidPlan({ levyNoticeDate: day('2026-10-01'), filedOnTime: false }).totalCost.assumptions.map(
        ({ assumption }) => assumption,
      ),
    ).not.toContain('levy-notice-outweighs-plan'));
});

describe('a bill that is paid in its days (IRC 6601(e)(3))', () => {
  const billed = { billDate: day('2026-11-22'), monthlyPayment: 2000000 };

  // The 21st day after Sunday 22 November is Sunday 13 December, which waits for Monday (IRC 7503).
  it.each([
    ['2026-12-13', 0],
    ['2026-12-14', 0],
    ['2026-12-15', 5304], // 23 days of 7 percent: 12,000 x ((1 + 0.07 / 365) ** 23 - 1)
  ])('bears no interest if all of it is paid by %s: %d', (first, interest) =>
    expect(paidPlan({ ...billed, firstPayment: day(first) }).totalInterest.cents).toBe(interest),
  );

  it('bears interest all along if only a part is paid', () =>
    expect(
      paidPlan({ ...billed, monthlyPayment: 1199999, firstPayment: day('2026-12-10') }).rows[0]?.interest,
    ).toBe(4149)); // 18 days

  // 10 business days from Monday 23 November 2026, without Thanksgiving on the 26th, end on 8 December.
  it.each([
    [9999999, '2026-12-14', 0],
    [10000000, '2026-12-08', 0],
    [10000000, '2026-12-09', 30729], // 16 days
  ])('of %i cents may be paid by %s', (tax, first, interest) =>
    expect(
      paidPlan({
        asOf: day('2026-11-23'),
        billDate: day('2026-11-23'),
        tax,
        monthlyPayment: 20000000,
        firstPayment: day(first),
      }).totalInterest.cents,
    ).toBe(interest),
  );
});

describe('a plan beside other ways', () => {
  it('is held against a short-term plan and against waiting as long', () =>
    expect(costOf({})).toMatchObject({
      shortTerm: {
        open: true,
        lastDay: { day: '2027-05-21' },
        payment: { cents: 1278144 },
        cost: { cents: 78144 },
      },
      waiting: { day: '2030-11-22', total: { cents: 1767713 }, cost: { cents: 567713 } },
    }));

  it.each([
    [9999999, true],
    [10000000, false],
    [10000001, false],
  ])('finds a short-term plan for %i cents open: %s', (tax, open) =>
    expect(costOf({ tax, monthlyPayment: 200000 }).shortTerm).toMatchObject({
      open,
      limit: 10000000,
      sourcesDisagree: tax === 10000000,
    }),
  );

  it('gives a short-term plan no lower rate, for it is no agreement of IRC 6159', () =>
    expect(costOf({ planFrom: day('2026-11-22') }).shortTerm.payment.cents).toBe(1278144));
});

describe('warnings about a plan', () => {
  it.each([
    [29999, ['payment-above-disposable-income']],
    [30000, []],
    [30001, []],
    [0, ['payment-above-disposable-income']],
    [undefined, []],
  ])('with %s cents left a month: %j', (monthlyDisposable, warnings) =>
    expect(costOf({ monthlyDisposable }).warnings).toEqual(warnings),
  );

  it('names what cannot be afforded before everything else', () =>
    expect(costOf({ monthlyPayment: 5000, monthlyDisposable: 4000 }).warnings[0]).toBe(
      'payment-above-disposable-income',
    ));

  it.each([
    ['2030-11-21', ['not-paid-before-collection-ends']],
    ['2030-11-22', []],
    ['2030-11-23', []],
  ])('with a last payment on 2030-11-22 and collection until %s: %j', (ends, warnings) =>
    expect(costOf({ collectionEnds: day(ends) }).warnings).toEqual(warnings),
  );

  it.each([
    ['2026-11-21', ['time-to-collect-is-over', 'not-paid-before-collection-ends']],
    ['2026-12-21', ['time-to-collect-is-over', 'not-paid-before-collection-ends']],
    ['2026-12-22', ['not-paid-before-collection-ends']],
  ])('with a first payment on 2026-12-22 and collection until %s: %j', (ends, warnings) =>
    expect(costOf({ collectionEnds: day(ends) }).warnings).toEqual(warnings),
  );

  it('says that ten years and more are longer than the time to collect', () =>
    expect(costOf({ tax: 5000000, monthlyPayment: 60000 }).warnings).toEqual([
      'longer-than-time-to-collect',
    ]));

  // Counted apart: with 101.11 a month the balance is 11,998.12 after the first and after the second payment.
  it.each([
    [10110, [1199813, 1199814], ['balance-does-not-fall-at-first']],
    [10111, [1199812, 1199812], ['balance-does-not-fall-at-first']],
    [10112, [1199811, 1199810], []],
  ])('of %i cents leave %j at first: %j', (monthlyPayment, balances, warnings) => {
    const cost = costOf({ monthlyPayment, collectionEnds: day('2099-12-31') });
    expect(cost.rows.slice(0, 2).map(({ balance }) => balance)).toEqual(balances);
    expect(cost.warnings).toEqual(warnings);
  });

  it.each([7200, 7100, 6950, 5000, 1])('of %i cents a month on $12,000 is never paid', (monthlyPayment) => {
    const cost = costOf({ monthlyPayment });
    expect(cost.outcome).toBe('never-paid');
    expect(cost.warnings).toContain('never-paid');
    expect(cost.rows).toHaveLength(120);
  });
});

describe('whatever the debt', () => {
  const debts = fc.record({
    tax: fc.integer({ min: 10_000, max: 9_000_000 }),
    failureToPayPenalty: fc.integer({ min: 0, max: 900_000 }),
    interest: fc.integer({ min: 0, max: 900_000 }),
  });

  it('a higher payment never takes longer and never costs more', () =>
    fc.assert(
      fc.property(
        debts,
        fc.integer({ min: 5_000, max: 500_000 }),
        fc.integer({ min: 1, max: 100_000 }),
        (debt, payment, more) => {
          const low = costOf({ ...debt, monthlyPayment: payment });
          const high = costOf({ ...debt, monthlyPayment: payment + more });
          if (low.outcome !== 'paid') return;
          expect(high.outcome).toBe('paid');
          if (high.outcome !== 'paid') return;
          expect(high.payments.count).toBeLessThanOrEqual(low.payments.count);
          expect(high.totalPaid.cents).toBeLessThanOrEqual(low.totalPaid.cents);
        },
      ),
      { numRuns: 40 },
    ));
});
