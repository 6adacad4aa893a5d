import { anOffer, offerOn } from './anOffer';
import { usd } from './monthlyMoney';

const counted = (assets: Parameters<typeof anOffer>[0]['assets'], jointOffer = false) => {
  const { equity } = anOffer({ assets: assets ?? {}, jointOffer });
  return [equity.counted.cents / 100, equity.withoutExclusions.cents / 100];
};

// Form 433-A (OIC) (Rev. 4-2026), sections 3 and 5: what each line counts, then the same without $1,000 and $3,450.
describe('the lines of Form 433-A (OIC)', () => {
  it.each([
    ['line 1: $999 in the bank', { bank: usd(999) }, 0, 999],
    ['line 1: $1,000 in the bank', { bank: usd(1000) }, 0, 1000],
    ['line 1: $1,001 in the bank', { bank: usd(1001) }, 1, 1001],
    [
      'line 2: investments less a loan, whole',
      { investments: { value: usd(9000), loan: usd(2500) } },
      6500,
      6500,
    ],
    ['line 2: digital assets, whole', { digitalAssets: usd(777) }, 777, 777],
    ['line 3: retirement at 80 %', { retirement: { value: usd(14_380) } }, 11_504, 11_504],
    ['line 4: life insurance, whole', { lifeInsurance: { value: usd(5000), loan: usd(1200) } }, 3800, 3800],
    [
      'line 5: a home at 80 % less its mortgage',
      { realEstate: [{ value: usd(300_000), loan: usd(200_000) }] },
      40_000,
      40_000,
    ],
    [
      'line 6: a vehicle at 80 % less its loan',
      { vehicles: [{ value: usd(17_650), loan: usd(9876) }] },
      794,
      4244,
    ],
    ['line 6: a vehicle of exactly $3,450', { vehicles: [{ value: usd(4312.5) }] }, 0, 3450],
    ['line 6: a vehicle of $3,451', { vehicles: [{ value: usd(4313.75) }] }, 1, 3451],
    ['line 7: effects of exactly $11,980', { personalEffects: { value: usd(14_975) } }, 0, 0],
    ['line 7: effects of $11,981', { personalEffects: { value: usd(14_976.25) } }, 1, 1],
    ['line 8: the bank account of a business, whole', { businessBank: usd(4126) }, 4126, 4126],
    ['line 10: tools of exactly $5,990', { businessAssets: { value: usd(7487.5) } }, 0, 0],
    ['line 10: tools of $5,991', { businessAssets: { value: usd(7488.75) } }, 1, 1],
  ])('%s', (_line, assets, offer, screen) => expect(counted(assets)).toEqual([offer, screen]));

  it('never let what is owed on one thing lower another', () =>
    expect(
      counted({
        realEstate: [
          { value: usd(200_000), loan: usd(250_000) },
          { value: usd(50_000), loan: usd(10_000) },
        ],
        vehicles: [{ value: usd(10_000), loan: usd(20_000) }],
        bank: usd(3000),
      }),
    ).toEqual([32_000, 33_000]));

  // Lines 6b and 6d: the second vehicle has an exclusion only in a joint offer, a third never.
  it.each([
    [false, 6550],
    [true, 3100],
  ])(
    'leave out of two vehicles of $5,000 each, and a third of $0, when joint is %s, down to $%i',
    (joint, offer) => {
      const vehicles = [{ value: usd(6250) }, { value: usd(6250) }, { value: usd(0) }];
      expect(counted({ vehicles }, joint)).toEqual([offer, 10_000]);
    },
  );

  it('count a third vehicle whole', () =>
    expect(counted({ vehicles: [1, 2, 3].map(() => ({ value: usd(6250) })) }, true)).toEqual([8100, 15_000]));

  // "Round to the nearest whole dollar": 0.8 x 1,003 = 802.40, 0.8 x 1,002 = 801.60; half a dollar goes up.
  it.each([
    [{ retirement: { value: usd(1003) } }, 802],
    [{ retirement: { value: usd(1002) } }, 802],
    [{ digitalAssets: usd(10.49) }, 10],
    [{ digitalAssets: usd(10.5) }, 11],
  ])('are whole dollars: %j', (assets, dollars) => expect(counted(assets)[0]).toBe(dollars));

  it('keep the steps and the sources of each line', () => {
    const { counted: figure } = anOffer({
      assets: { bank: usd(4057), retirement: { value: usd(14_380) } },
    }).equity;
    expect(figure.steps.map(({ step }) => step)).toEqual([
      'asset-equity',
      'equity-exclusion',
      'asset-equity',
      'equity-total',
    ]);
    expect(figure.citations.map(({ id }) => id)).toEqual(['form-433-a-oic', 'irm-5-8-5']);
  });

  // Rev. Proc. 2025-32 gives 2026; nothing for 2027 is published yet.
  it('are a gap from 2027 on, until the exempt amounts of that year are known', () => {
    const owned = { assets: { personalEffects: { value: usd(1) }, businessAssets: { value: usd(1) } } };
    expect(anOffer(owned, '2026-12-31').equity.counted.cents).toBe(0);
    expect(offerOn(owned, '2027-01-01')).toMatchObject({
      error: {
        unknown: {
          gaps: [
            { fact: 'exemptHouseholdCents', day: '2027-01-01' },
            { fact: 'exemptToolsCents', day: '2027-01-01' },
          ],
        },
      },
    });
  });
});
