import { computations, CollectionPotential, day } from '../../../src/assessment';
import { factBook } from '../../../src/facts';
import { anOffer } from './anOffer';
import { usd } from './monthlyMoney';

const METS = {
  returnsFiled: true,
  billed: true,
  estimatedPaymentsMade: true,
  depositsMade: true,
  noOpenBankruptcy: true,
  noOpenAuditOrSpouseClaim: true,
} as const;

describe('the minimum offer', () => {
  // IRM 5.8.5.25: 12 or 24 months of remaining income, fewer only when fewer are left on all periods.
  it.each([
    [undefined, 12, 24],
    [111, 12, 24],
    [25, 12, 24],
    [24, 12, 24],
    [23, 12, 23],
    [13, 12, 13],
    [12, 12, 12],
    [11, 11, 11],
    [10, 10, 10],
    [0, 0, 0],
  ])('with %s months left holds %i months at once, %i by the month', (monthsLeft, lump, periodic) => {
    const offer = anOffer({ monthsLeft, remainingMonthly: usd(100), assets: { digitalAssets: usd(5000) } });
    expect([offer.lumpSum.incomeMonths, offer.periodic.incomeMonths]).toEqual([lump, periodic]);
    expect(offer.lumpSum.amount.cents).toBe(500_000 + lump * 10_000);
    expect(offer.periodic.amount.cents).toBe(500_000 + periodic * 10_000);
  });

  it('says what is assumed when the months left are not known', () => {
    const assumed = (monthsLeft?: number) =>
      anOffer({ monthsLeft }).lumpSum.amount.assumptions.map(({ assumption }) => assumption);
    expect(assumed()).toEqual(['time-to-collect-is-longer']);
    expect(assumed(30)).toEqual([]);
  });

  it('takes a month with less than nothing left as zero', () =>
    expect(
      anOffer({ remainingMonthly: -40_000, assets: { digitalAssets: usd(60) } }).lumpSum.amount.cents,
    ).toBe(6_000));
});

describe('the screen for full payment', () => {
  // By hand: bank 3,000 + vehicle 0.8 x 10,000 = 11,000, without $1,000 and $3,450; + 200 x 40 = 19,000.
  const owned = { assets: { bank: usd(3000), vehicles: [{ value: usd(10_000) }] } };
  it.each([
    [10_999, 'equity-covers-the-debt'],
    [11_000, 'equity-covers-the-debt'],
    [11_001, 'equity-and-income-cover-the-debt'],
    [18_999, 'equity-and-income-cover-the-debt'],
    [19_000, 'equity-and-income-cover-the-debt'],
    [19_001, 'cannot-pay-in-full'],
  ])('of a debt of $%i finds %s', (debt, result) =>
    expect(
      anOffer({ ...owned, debt: usd(debt), remainingMonthly: usd(200), monthsLeft: 40 }).fullPay.result,
    ).toBe(result),
  );

  it('needs the months left only where something remains each month', () => {
    expect(anOffer({ ...owned, debt: usd(30_000), remainingMonthly: usd(200) }).fullPay).toEqual({
      result: 'unknown',
      missing: ['monthsLeft'],
    });
    expect(anOffer({ ...owned, debt: usd(30_000) }).fullPay.result).toBe('cannot-pay-in-full');
    expect(anOffer({ ...owned, debt: usd(11_000), remainingMonthly: usd(200) }).fullPay.result).toBe(
      'equity-covers-the-debt',
    );
  });

  it('needs the debt', () => expect(anOffer(owned).missing).toContain('debt'));
});

describe('an offer', () => {
  const poor = { debt: usd(30_000), monthsLeft: 60, gates: METS };

  it('fits who cannot pay in full and meets every gate', () =>
    expect(anOffer(poor)).toMatchObject({ verdict: 'fits', missing: [] }));

  it.each(Object.keys(METS))('is sent back unread without %s', (gate) =>
    expect(anOffer({ ...poor, gates: { ...METS, [gate]: false } }).verdict).toBe('blocked'),
  );

  it('asks for each gate that was not told', () =>
    expect(anOffer({ ...poor, gates: {} })).toMatchObject({
      verdict: 'unknown',
      missing: Object.keys(METS),
    }));

  it('is blocked for who can pay in full', () =>
    expect(anOffer({ ...poor, assets: { digitalAssets: usd(30_000) } }).verdict).toBe('blocked'));

  // IRC 7122(c)(1): 20 % of a lump sum, or the first payment; 26 CFR 300.3: $205. By hand: 20 % of 24,341 is 4,868.20.
  it.each([
    [undefined, [20_500, 486_820, 101_421], 'unknown'],
    [false, [20_500, 486_820, 101_421], 'no'],
    [true, [0, 0, 0], 'yes'],
  ])('goes out with its fee and first payments when low income is %s', (lowIncome, cents, said) => {
    const { withApplication } = anOffer({ lowIncome, assets: { digitalAssets: usd(24_341) } });
    const { fee, withLumpSum, withPeriodic } = withApplication;
    expect([fee.cents, withLumpSum.cents, withPeriodic.cents]).toEqual(cents);
    expect(withApplication).toMatchObject({ lowIncome: said, periodicMonths: 24 });
  });

  it('is spread over the months that are chosen', () =>
    expect(
      anOffer({ periodicMonths: 6, assets: { digitalAssets: usd(600) } }).withApplication.withPeriodic.cents,
    ).toBe(10_000));

  // IRC 7122(f): not rejected before the date that is 24 months after it was submitted.
  it.each([
    ['2026-04-15', '2028-04-15'],
    ['2024-02-29', '2026-02-28'],
    ['2026-08-31', '2028-08-31'],
  ])('sent on %s is accepted by law on %s', (submittedOn, accepted) =>
    expect(anOffer({ submittedOn: day(submittedOn) }).terms.deemedAcceptedOn?.day).toBe(accepted),
  );

  it('binds for five years', () => expect(anOffer({}).terms.complianceYears.count).toBe(5));

  // IRS Data Book: received and accepted by fiscal year.
  it.each([
    [2018, 59_127, 23_929],
    [2021, 49_285, 15_154],
    [2023, 30_163, 12_711],
    [2024, 33_591, 7_199],
  ])('shows of fiscal year %i %i received and %i accepted', (fiscalYear, received, accepted) =>
    expect(anOffer({}).acceptance.years).toContainEqual({
      fiscalYear,
      received,
      accepted,
      confidence: 'unconfirmed',
    }),
  );

  it('shows no year that was not found', () =>
    expect(anOffer({}).acceptance.years.map(({ fiscalYear }) => fiscalYear)).toEqual([
      2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024,
    ]));
});

describe('the command line of an offer', () => {
  const run = (input: object) => computations['offer']?.run(input, { factBook, asOf: day('2026-11-22') });

  /*
   * The worksheet by hand: bank 4,057 - 1,000; retirement 0.8 x 14,380; vehicle 0.8 x 17,650 - 9,876 - 3,450;
   * effects 0.8 x 6,200 below the exemption; business bank 4,126: 19,481. With 405 x 12: 24,341; with 405 x 24: 29,201.
   * Screen: 19,481 + 1,000 + 3,450 + 405 x 92 = 61,191.
   */
  it('follows the worksheet from income and expenses', () => {
    const answer = run({
      debt: 71_438,
      monthlyIncome: 5490,
      allowedExpenses: 5085,
      monthsLeft: 92,
      bank: 4057,
      retirement: 14_380,
      vehicle: 17_650,
      vehicleLoan: 9876,
      personalEffects: 6200,
      businessBank: 4126,
    });
    const offer = CollectionPotential.parse(answer?.ok ? answer.value : undefined);
    expect(offer.lumpSum.amount.cents).toBe(2_434_100);
    expect(offer.periodic.amount.cents).toBe(2_920_100);
    expect(offer.fullPay).toMatchObject({ result: 'cannot-pay-in-full', capacity: { cents: 6_119_100 } });
    expect(offer.lumpSum.amount.steps.slice(-2).map(({ step }) => step)).toEqual([
      'future-income',
      'minimum-offer',
    ]);
  });

  it('refuses an offer without any word of income', () => {
    expect(run({ monthlyIncome: 100 })?.ok).toBe(false);
    expect(run({ remainingMonthlyIncome: 0 })?.ok).toBe(true);
  });
});
