import fc from 'fast-check';
import {
  Cents,
  centsOf,
  day,
  type CompareCase,
  type ComparedOption,
  type OptionComparison,
} from '../../../src/assessment';
import { compareOptions } from '../../../src/assessment/options/compareOptions';
import { factBook } from '../../../src/facts';
import { figuresOf } from '../../support/figuresOf';

const today = day('2026-11-22');

function rowOf(option: ComparedOption, input: CompareCase): OptionComparison {
  const row = compareOptions(input, factBook, today).options.find((each) => each.option === option);
  if (!row) throw new Error(`no row ${option}`);
  return row;
}

/** $12,000 of tax for 2025, due on 2026-04-15, with everything told that a plan and its fee hang on. */
const debt = {
  notice: 'CP14',
  amountDue: centsOf('12000'),
  taxYears: [2025],
  filedOnTime: true,
  lowIncome: false,
  directDebit: true,
  channel: 'online',
  position: 'agree',
  returnsFiled: true,
  bankruptcy: false,
  hardship: false,
} as const satisfies CompareCase;

/**
 * Reckoned apart from this code, in decimals and day by day: 7 % a year compounded daily (IRC 6621, 6622), 0.5 % of the tax for
 * each month that begins on a 16th (IRC 6651(a)(2)), 0.25 % in a plan (6651(h)), tax paid first (Rev. Proc. 2002-26).
 */
describe('the cost of each way out of $12,000 on 2026-11-22', () => {
  it('paid today is what is owed', () =>
    expect(rowOf('pay-in-full', debt)).toMatchObject({ total: { cents: 1_200_000 }, lastPayment: today }));

  it('in 180 days bears $360.00 of penalty and $421.44 of interest', () =>
    expect(rowOf('short-term-plan', debt)).toMatchObject({
      fee: { cents: 0 },
      total: { cents: 1_278_144 },
      lastPayment: '2027-05-21',
    }));

  it.each([
    // filed on time, payments, all payments with the fee of $29, last day
    [true, 48, 1_434_474 + 2_900, '2030-11-22'],
    [false, 50, 1_498_091 + 2_900, '2031-01-22'],
  ])('at $300 a month, filed on time %s: %i payments', (filedOnTime, months, total, lastPayment) =>
    expect(rowOf('long-term-plan', { ...debt, filedOnTime, monthlyPayment: centsOf('300') })).toMatchObject({
      standing: 'fits',
      monthly: { cents: 30_000 },
      months: { count: months },
      total: { cents: total },
      fee: { cents: 2_900 },
      lastPayment,
    }),
  );

  it('left alone until the plan would have ended has grown to $18,397.13', () =>
    expect(rowOf('waiting', { ...debt, monthlyPayment: centsOf('300') }).stillOwed).toMatchObject({
      on: '2030-11-22',
      balance: { cents: 1_839_713 },
    }));

  it('at $50 a month until collection ends leaves $14,131.72 that is never paid', () => {
    const input = { ...debt, monthlyPayment: centsOf('50'), collectionEnds: day('2030-06-01') };
    expect(rowOf('partial-payment-plan', input)).toMatchObject({
      standing: 'fits',
      settled: expect.arrayContaining(['partial-if-never-all']),
      // 42 payments of $50 and the fee of $29.
      total: { cents: 42 * 5_000 + 2_900 },
      lastPayment: '2030-05-22',
      stillOwed: { on: '2030-06-01', balance: { cents: 1_413_172 } },
    });
    expect(rowOf('long-term-plan', input)).toMatchObject({
      standing: 'blocked',
      blockers: ['payment-never-pays-all'],
    });
  });

  it('bears no penalty for late payment on the part that is no tax', () =>
    // $10,000 of tax: 6 months of 0.5 % are $300.00 instead of $360.00; interest stays.
    expect(rowOf('short-term-plan', { ...debt, taxOwed: centsOf('10000') }).total?.cents).toBe(1_272_144));
});

describe('the end of the time to collect parts the two plans', () => {
  // The plan of $300 ends on 2030-11-22.
  it.each([
    ['2030-11-21', ['not-paid-before-collection-ends'], []],
    ['2030-11-22', [], ['payment-pays-all-in-time']],
    ['2030-11-23', [], ['payment-pays-all-in-time']],
  ])('on %s', (collectionEnds, ofTheWhole, ofThePartial) => {
    const input = { ...debt, monthlyPayment: centsOf('300'), collectionEnds: day(collectionEnds) };
    expect(rowOf('long-term-plan', input).blockers).toEqual(ofTheWhole);
    expect(rowOf('partial-payment-plan', input).blockers).toEqual(ofThePartial);
  });

  it.each([
    ['2026-11-21', 1],
    ['2026-11-22', 0],
    ['2026-11-23', 0],
  ])('and a time that ended on %s is said first: %i', (collectionEnds, count) =>
    expect(
      compareOptions({ ...debt, collectionEnds: day(collectionEnds) }, factBook, today).warnings,
    ).toHaveLength(count),
  );
});

describe('the least offer', () => {
  const offer = (told: Partial<CompareCase>) =>
    rowOf('offer-in-compromise', { ...debt, canPay: 'monthly', ...told });
  const known = { equity: 100_000, monthlyDisposable: 5_000, collectionEnds: day('2034-11-22') };

  it.each([
    // IRM 5.8.5.25: equity and twelve months of income; $205 with it, nothing for a low income.
    [false, 100_000 + 12 * 5_000 + 20_500],
    [true, 100_000 + 12 * 5_000],
  ])('with a low income %s', (lowIncome, cents) =>
    expect(offer({ ...known, lowIncome })).toMatchObject({
      standing: 'fits',
      total: { cents },
      missing: [],
    }),
  );

  it('holds fewer months of income when fewer are left', () =>
    expect(offer({ ...known, collectionEnds: day('2027-05-22') }).total?.cents).toBe(
      100_000 + 6 * 5_000 + 20_500,
    ));

  it.each([
    // Equity before allowances and 96 months of $50 ($4,800) against $12,000: at it is enough to refuse.
    [719_999, 'fits'],
    [720_000, 'blocked'],
    [720_001, 'blocked'],
  ])('is screened without the allowances for cash and cars: %i', (equityBeforeAllowances, standing) =>
    expect(offer({ ...known, equityBeforeAllowances }).standing).toBe(standing),
  );

  it.each(['equity', 'monthlyDisposable', 'collectionEnds'] as const)('stays open without %s', (field) => {
    const row = offer({ ...known, [field]: undefined });
    expect(row.standing).toBe('unknown');
    expect(row.missing).toContain(field);
  });
});

describe('a delay for hardship', () => {
  const delay = (told: Partial<CompareCase>) =>
    rowOf('currently-not-collectible', { ...debt, hardship: undefined, canPay: 'not-at-all', ...told });

  it.each([
    [0, 0, 'fits'],
    [0, 1, 'unknown'],
    [1, 0, 'blocked'],
  ])('with %i cents left of a month and %i cents of equity: %s', (monthlyDisposable, equity, standing) =>
    expect(delay({ monthlyDisposable, equity }).standing).toBe(standing),
  );

  it('asks for nothing, and the debt grows as if nothing were done', () => {
    const input = { ...debt, monthlyDisposable: 0 };
    expect(delay(input).monthly?.cents).toBe(0);
    expect(delay(input).stillOwed).toEqual(rowOf('waiting', input).stillOwed);
  });
});

it('takes off what relief can take off, and asks for it where it is not known', () => {
  expect(rowOf('penalty-relief', { ...debt, penaltyOwed: 48_000 }).takesOff?.cents).toBe(48_000);
  expect(rowOf('penalty-relief', debt).missing).toContain('penaltyOwed');
});

describe('what the fee hangs on', () => {
  it.each(['channel', 'directDebit', 'lowIncome'] as const)(
    '%s: unknown, it is left out of the total and asked',
    (field) => {
      const row = rowOf('long-term-plan', { ...debt, monthlyPayment: centsOf('300'), [field]: undefined });
      expect(row.fee).toBeUndefined();
      expect(row.total?.cents).toBe(1_434_474);
      expect(row.missing).toEqual([field]);
    },
  );
});

it('names the smallest payments where none was named', () => {
  const { smallest, monthly } = rowOf('long-term-plan', { ...debt, canPay: 'monthly' });
  expect(monthly).toBeUndefined();
  // Form 9465, line 10: $12,000 divided by 72.
  expect(smallest?.byForm.cents).toBe(16_667);
});

it('takes several years as the latest one, says so, and asks', () => {
  const { assumptions, missing } = compareOptions({ ...debt, taxYears: [2023, 2025] }, factBook, today);
  expect(assumptions.map(({ assumption }) => assumption)).toContain('latest-year-stands-for-all');
  expect(missing).toContain('dueDate');
});

describe('whatever is told', () => {
  const money = fc.record(
    {
      amountDue: fc.integer({ min: 0, max: 15_000_000 }),
      monthlyPayment: fc.integer({ min: 0, max: 500_000 }),
      monthlyDisposable: fc.integer({ min: 0, max: 500_000 }),
      equity: fc.integer({ min: 0, max: 20_000_000 }),
    },
    { requiredKeys: [] },
  );
  const cases = money.map(({ amountDue, ...rest }): CompareCase => ({
    ...debt,
    ...rest,
    amountDue: amountDue === undefined ? undefined : Cents.parse(amountDue),
  }));

  it('what fits stands in the order of its total, and every figure shows its math', () =>
    fc.assert(
      fc.property(cases, (input) => {
        const { options } = compareOptions(input, factBook, today);
        const totals = options.flatMap(({ standing, total }) =>
          standing === 'fits' && total ? [total.cents] : [],
        );
        expect(totals).toEqual(totals.toSorted((one, other) => one - other));
        for (const { steps, citations } of figuresOf(options)) {
          expect(steps.length).toBeGreaterThan(0);
          expect(citations.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 40 },
    ));

  it('a plan never costs less than paying today', () =>
    fc.assert(
      fc.property(cases, (input) => {
        const inFull = rowOf('pay-in-full', input).total?.cents ?? 0;
        for (const option of ['short-term-plan', 'long-term-plan'] as const)
          expect(rowOf(option, input).total?.cents ?? inFull).toBeGreaterThanOrEqual(inFull);
      }),
      { numRuns: 40 },
    ));
});
