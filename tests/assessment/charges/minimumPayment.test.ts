import { day, minimumPayment, planCost, type MinimumPaymentInput } from '../../../src/assessment';
import { factBook } from '../../../src/facts';

const debt: MinimumPaymentInput = {
  asOf: day('2026-11-22'),
  dueDate: day('2025-04-15'),
  tax: 3600000,
  filedOnTime: true,
  beyond: 'rate-stays',
};

function minimumOf(input: Partial<MinimumPaymentInput>) {
  const found = minimumPayment({ ...debt, ...input }, factBook);
  if (!found.ok) throw new RangeError(JSON.stringify(found.error));
  return found.value;
}

const verdicts = (input: Partial<MinimumPaymentInput>) =>
  Object.fromEntries(minimumOf(input).kinds.map(({ kind, verdict }) => [kind, verdict]));

describe('the smallest monthly payment', () => {
  // Expected: searched with decimals, day by day, apart from this code.
  it.each([
    ['2035-06-02', 3600000, 49640, 102],
    ['2033-04-15', 5000000, 85914, 76],
    ['2027-01-22', 3600000, 1822468, 2],
    ['2027-01-21', 3600000, 3629770, 1],
  ])('with collection until %s on %i is %i in %i payments', (ends, tax, cents, payments) =>
    expect(minimumOf({ tax, collectionEnds: day(ends) }).byCollectionPeriod).toMatchObject({
      payment: { cents },
      payments,
    }),
  );

  it.each([
    [49640, true],
    [49639, false],
  ])('is enough in time with %i: %s', (monthlyPayment, inTime) => {
    const online = { channel: 'online', directDebit: true, lowIncome: false } as const;
    const cost = planCost(
      { ...debt, ...online, monthlyPayment, collectionEnds: day('2035-06-02') },
      factBook,
    );
    expect(cost.ok && cost.value.warnings.length === 0).toBe(inTime);
  });

  it('is not told where nobody knows when collection ends, or no payment comes before', () =>
    expect([
      minimumOf({}).byCollectionPeriod,
      minimumOf({ collectionEnds: day('2026-12-21') }).byCollectionPeriod,
    ]).toEqual([undefined, undefined]));

  it.each([
    [undefined, 'collection-end-not-known', []],
    ['2026-11-21', 'time-to-collect-is-over', ['time-to-collect-is-over']],
    ['2026-12-21', 'time-to-collect-is-over', ['time-to-collect-is-over']],
    ['2026-12-22', undefined, []],
  ])('with collection until %s is missing for a reason: %s', (ends, reason, warnings) => {
    const found = minimumOf({ collectionEnds: ends === undefined ? undefined : day(ends) });
    expect(found.byCollectionPeriodMissing).toBe(reason);
    expect(found.warnings).toEqual(warnings);
  });

  it('is nothing where nothing is owed', () =>
    expect(minimumOf({ tax: 0, collectionEnds: day('2035-06-02') })).toMatchObject({
      warnings: ['nothing-owed'],
      byCollectionPeriod: { payment: { cents: 0 }, payments: 0 },
      byForm: { cents: 0 },
      kinds: [{ verdict: 'closed' }, { verdict: 'closed' }, { verdict: 'closed' }, { verdict: 'closed' }],
    }));

  it('shows what leads to it: so many equal payments and a last one make what is owed and added', () => {
    const { payment, payments } = minimumOf({ collectionEnds: day('2027-01-22') }).byCollectionPeriod ?? {};
    // Two payments: 36,000.00 and 449.33 less the last one, all from the search apart from this code.
    expect(payment?.steps.at(-1)).toMatchObject({
      values: { balance: { cents: 3600000 }, full: { count: 1 } },
      result: { cents: 1822468 },
    });
    const { added, last } = payment?.steps.at(-1)?.values ?? {};
    const [more, rest] = [added, last].map((each) => (each && 'cents' in each ? each.cents : NaN));
    expect([payments, 3600000 + Number(more) - Number(rest)]).toEqual([2, 1822468]);
  });

  // Form 9465, line 10: line 9 divided by 72.0.
  it.each([
    [3600000, 50000],
    [3600035, 50000],
    [3600036, 50001],
    [5000000, 69444],
  ])('by the form is %i divided by 72: %i', (tax, cents) =>
    expect(minimumOf({ tax }).byForm.cents).toBe(cents),
  );

  it('of a guaranteed plan pays within three years', () =>
    expect(minimumOf({ tax: 900000 }).byGuaranteedPlan).toMatchObject({
      payment: { cents: 28725 },
      payments: 36,
      by: '2029-11-22',
    }));
});

describe('the kinds of plan that the size of a debt leaves open', () => {
  it.each([
    [999999, 'open'],
    [1000000, 'open'],
    [1000001, 'closed'],
  ])('holds a guaranteed plan against the tax alone: %i is %s', (tax, guaranteed) =>
    expect(verdicts({ tax, interest: 500000, failureToPayPenalty: 100000 })).toMatchObject({ guaranteed }),
  );

  it.each([
    [4999999, 'open'],
    [5000000, 'open'],
    [5000001, 'closed'],
  ])('holds the online form against everything: %i is %s', (tax, online) =>
    expect(verdicts({ tax })).toMatchObject({ online }),
  );

  it.each([
    [4999999, 'open'],
    [5000000, 'open'],
    [5000001, 'closed'],
    [undefined, 'unknown'],
  ])('holds a simple plan against what is recorded: %s is %s, whatever came on top', (assessed, simple) =>
    expect(verdicts({ assessed, tax: 4900000, interest: 600000 })).toEqual({
      'short-term': 'open',
      guaranteed: 'closed',
      simple,
      online: 'closed',
    }),
  );

  it.each([
    [9999999, 'open'],
    [10000000, 'unknown'], // "less than" (irs.gov), "or less" (instructions of Form 9465)
    [10000001, 'closed'],
  ])('holds a short-term plan against everything: %i is %s', (tax, shortTerm) =>
    expect(verdicts({ tax })).toMatchObject({ 'short-term': shortTerm }),
  );

  it.each([
    ['2026-07-20', 'unknown'],
    ['2026-07-21', 'open'],
  ])('knows the simple plan from its day on: %s is %s', (asOf, simple) =>
    expect(verdicts({ asOf: day(asOf), tax: 100000 })).toMatchObject({ simple }),
  );

  it('does not know a guaranteed plan where the tax is not told apart', () =>
    expect([
      verdicts({ tax: undefined, total: 1000000 }),
      verdicts({ tax: undefined, total: 1000001 }),
    ]).toMatchObject([{ guaranteed: 'open' }, { guaranteed: 'unknown' }]));

  it.each([
    [5000000, 'not-needed'],
    [5000001, 'needed'],
  ])('asks for a financial statement above the limit of the form: %i is %s', (tax, statement) =>
    expect(minimumOf({ tax }).financialStatementBy.form).toBe(statement),
  );

  // Form 9465: above $50,000 in all. IRM 5.14.5.2 (2026-07-21): none for a simple plan, up to $50,000 recorded.
  it.each([
    [5000000, undefined, '2026-11-22', 'not-needed'],
    [5000001, 5000000, '2026-11-22', 'sources-disagree'],
    [5000001, undefined, '2026-11-22', 'unknown'],
    [5000002, 5000001, '2026-11-22', 'needed'],
    [5000001, 5000000, '2026-07-20', 'needed'],
    [5000001, 5000000, '2026-07-21', 'sources-disagree'],
  ])('of %i with %s recorded, on %s: a statement is %s', (tax, assessed, asOf, statement) =>
    expect(minimumOf({ tax, assessed, asOf: day(asOf) }).financialStatement).toBe(statement),
  );

  it.each([
    ['2026-11-21', { 'short-term': 'closed', simple: 'closed', online: 'closed', guaranteed: 'closed' }],
    ['2026-11-22', { 'short-term': 'open', simple: 'closed', online: 'closed', guaranteed: 'closed' }],
    ['2026-12-22', { 'short-term': 'open', simple: 'open', online: 'open', guaranteed: 'open' }],
  ])('leaves none open once the time to collect ended on %s (IRC 6502(a))', (ends, expected) =>
    expect(verdicts({ tax: 900000, collectionEnds: day(ends) })).toEqual(expected),
  );
});
