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

  it('is nothing where nothing is owed', () =>
    expect(minimumOf({ tax: 0, collectionEnds: day('2035-06-02') }).byCollectionPeriod).toMatchObject({
      payment: { cents: 0 },
    }));

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
    [10000000, 'closed'],
    [10000001, 'closed'],
  ])('holds a short-term plan against everything, less than the limit: %i is %s', (tax, shortTerm) =>
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
    expect(minimumOf({ tax }).financialStatement).toBe(statement),
  );
});
