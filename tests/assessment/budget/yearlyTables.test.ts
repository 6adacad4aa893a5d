import { centsOf, day, monthlyBudget, reasonableCollectionPotential } from '../../../src/assessment';
import { factBook } from '../../../src/facts';
import { anOffer, offerOn } from './anOffer';
import { usd } from './monthlyMoney';

const assumed = (figure: { readonly assumptions: readonly { readonly assumption: string }[] }) =>
  figure.assumptions.map(({ assumption }) => assumption);

function budgetOn(on: string) {
  const money = {
    persons: 1,
    personsFrom65: 0,
    income: { wages: centsOf('3000') },
    vehicles: [],
    actual: {},
  };
  const found = monthlyBudget(money, factBook, day(on));
  if (!found.ok) throw new Error(JSON.stringify(found.error));
  return found.value;
}

// IRS, Collection Financial Standards: the tables in force from 2026-06-29 are revised each year.
describe('the living standards', () => {
  it.each([
    ['2026-06-29', []],
    ['2027-06-28', []],
    ['2027-06-29', ['table-stays']],
    ['2040-07-01', ['table-stays']],
  ])('on %s', (on, assumptions) => {
    const { allowed, remaining, available, shortfall } = budgetOn(on);
    for (const figure of [allowed, remaining, available, shortfall])
      expect(assumed(figure)).toEqual(assumptions);
  });
});

describe('the fee of an offer, looked up in 2026', () => {
  it.each([
    ['2026-12-31', []],
    ['2027-01-01', ['table-stays']],
  ])('on %s', (on, assumptions) =>
    expect(assumed(anOffer({ assets: {} }, on).withApplication.fee)).toEqual(assumptions),
  );
});

// IRC 6334(a)(2), (3): the amounts of 2027 are not published.
describe('an exemption of a year that is not known', () => {
  it.each([
    [{}, true],
    [{ bank: usd(1001), vehicles: [{ value: usd(9000) }] }, true],
    [{ personalEffects: { value: usd(1) } }, false],
    [{ businessAssets: { value: usd(1) } }, false],
  ])('matters only where it would be taken off: %j', (assets, ok) =>
    expect(offerOn({ assets }, '2027-03-01').ok).toBe(ok),
  );
});

// IRM 5.8.5.25; Form 656-B: nothing is paid after the time to collect.
describe('months left to collect', () => {
  it.each([
    [undefined, 5, 24, 24],
    [25, 5, 24, 24],
    [24, 5, 24, 24],
    [23, 5, 23, 23],
    [5, 5, 5, 5],
    [4, 4, 4, 4],
    [0, 0, 0, 1],
  ])('%s: %s months after acceptance, %s by the month', (monthsLeft, lump, periodic, spread) => {
    const {
      lumpSum,
      periodic: byMonth,
      withApplication,
    } = anOffer({ monthsLeft, assets: { bank: usd(7000) } });
    expect([lumpSum.mostMonths, byMonth.mostMonths, withApplication.periodicMonths]).toEqual([
      lump,
      periodic,
      spread,
    ]);
    // $7,000 less $1,000 of the bank.
    expect(withApplication.withPeriodic.cents).toBe(Math.round(600_000 / spread));
  });

  it('bound the months that were asked for', () =>
    expect(anOffer({ monthsLeft: 10, periodicMonths: 12 }).withApplication.periodicMonths).toBe(10));
});

/** The named parts of a line of math, in cents. */
const partsOf = (values: Readonly<Record<string, object>>): number =>
  Object.values(values).reduce((sum, value) => sum + ('cents' in value ? Number(value.cents) : 0), 0);

describe('a line of math that adds up shows what it adds', () => {
  it('in the income and in the allowed costs', () => {
    const money = {
      persons: 5,
      personsFrom65: 0,
      income: { wages: centsOf('3000'), alimony: centsOf('250.50') },
      vehicles: [{ payment: centsOf('100') }, { payment: centsOf('200') }],
      actual: { taxes: centsOf('400'), tuition: centsOf('90') },
    };
    const found = monthlyBudget(money, factBook, day('2026-11-22'));
    if (!found.ok) throw new Error(JSON.stringify(found.error));
    const [income] = found.value.income.steps;
    expect(income).toMatchObject({
      values: { wages: { cents: 300_000 }, alimony: { cents: 25_050 } },
      result: { cents: 325_050 },
    });
    const total = found.value.allowed.steps.at(-1);
    expect(total).toMatchObject({
      step: 'allowed-total',
      values: { 'vehicle-ownership': { cents: 30_000 } },
    });
    expect(partsOf(total?.values ?? {})).toBe(found.value.allowed.cents);
    // Four persons $2,176, and $397 for one more.
    expect(found.value.allowed.steps[0]).toMatchObject({
      values: { base: { cents: 217_600 }, more: { count: 1 }, eachMore: { cents: 39_700 } },
      result: { cents: 257_300 },
    });
  });

  it('in what is owned', () => {
    const { counted } = anOffer({
      assets: { bank: usd(2000), realEstate: [{ value: usd(1000) }, { value: usd(500) }] },
    }).equity;
    expect(counted.steps.at(-1)).toMatchObject({
      step: 'equity-total',
      values: { bank: { cents: 100_000 }, 'real-estate': { cents: 120_000 } },
      result: { cents: 220_000 },
    });
  });
});

it('counts investments whole by the booklet that says so', () => {
  const input = {
    remainingMonthly: 0,
    jointOffer: false,
    gates: {},
    assets: { realEstate: [], vehicles: [], investments: { value: usd(900) } },
  };
  const found = reasonableCollectionPotential(input, factBook, day('2026-11-22'));
  const step = found.ok ? found.value.equity.counted.steps[0] : undefined;
  expect(step?.citations.map(({ id }) => id)).toContain('form-656-b-pdf');
});
