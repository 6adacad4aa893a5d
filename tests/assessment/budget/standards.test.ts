import type { TransportArea } from '../../../src/assessment';
import { budgetOf, dollarsAllowed, unknownOf, usd } from './monthlyMoney';

describe('the national standards from 29 June 2026', () => {
  // irs.gov, National Standards: Food, Clothing and Other Items, effective 2026-06-29; $397 for each person over four.
  it.each([
    [1, 867],
    [2, 1558],
    [3, 1857],
    [4, 2176],
    [5, 2573],
    [6, 2970],
    [7, 3367],
    [10, 4558],
  ])('allow %i persons food and clothing of $%i', (persons, dollars) =>
    expect(dollarsAllowed(budgetOf({ persons }), 'food-clothing-other')).toEqual([dollars]),
  );

  // irs.gov, National Standards: Out-of-Pocket Health Care: $90 under 65, $163 from 65, each person.
  it.each([
    [1, 0, 90],
    [1, 1, 163],
    [2, 0, 180],
    [2, 1, 253],
    [2, 2, 326],
    [4, 0, 360],
    [4, 1, 433],
    [5, 2, 596],
  ])('allow %i persons, %i of them 65 or older, health care of $%i', (persons, personsFrom65, dollars) =>
    expect(dollarsAllowed(budgetOf({ persons, personsFrom65 }), 'out-of-pocket-health')).toEqual([dollars]),
  );

  it.each([
    [undefined, 'standard-in-full'],
    [500, 'standard-in-full'],
    [867, 'standard-in-full'],
    [868, 'standard-in-full-more-needs-proof'],
  ])('are allowed whole when $%s is spent', (spent, why) => {
    const food = spent === undefined ? undefined : usd(spent);
    expect(budgetOf({ food }).lines[0]).toMatchObject({ line: 'food-clothing-other', allowed: 86_700, why });
  });

  it('are a gap the day before, and known on the day', () => {
    expect(unknownOf({}, '2026-06-28')?.unknown.gaps.map(({ fact }) => fact)).toEqual([
      'nationalStandardCents',
      'healthStandardCents',
      'publicTransportCents',
    ]);
    expect(budgetOf({}, '2026-06-29').allowed.cents).toBe(86_700 + 9_000 + 22_000);
  });
});

describe('the operating standard of a vehicle', () => {
  // irs.gov, Local Standards: Transportation, operating costs, effective 2026-06-29: one car, two cars.
  const printed: readonly (readonly [TransportArea, number, number])[] = [
    ['northeast', 330, 660],
    ['boston', 347, 694],
    ['new-york', 417, 834],
    ['philadelphia', 344, 688],
    ['midwest', 263, 526],
    ['chicago', 334, 668],
    ['cleveland', 263, 526],
    ['detroit', 344, 688],
    ['minneapolis-st-paul', 260, 520],
    ['st-louis', 269, 538],
    ['south', 291, 582],
    ['atlanta', 319, 638],
    ['baltimore', 299, 598],
    ['dallas-ft-worth', 339, 678],
    ['houston', 361, 722],
    ['miami', 423, 846],
    ['tampa', 320, 640],
    ['washington-dc', 301, 602],
    ['west', 299, 598],
    ['anchorage', 248, 496],
    ['denver', 332, 664],
    ['honolulu', 279, 558],
    ['los-angeles', 365, 730],
    ['phoenix', 348, 696],
    ['san-diego', 349, 698],
    ['san-francisco', 355, 710],
    ['seattle', 288, 576],
  ];
  const allowedIn = (area: TransportArea, vehicles: number) =>
    dollarsAllowed(
      budgetOf({ area, vehicles: Array.from({ length: vehicles }, () => ({ operating: usd(5000) })) }),
      'vehicle-operating',
    ).reduce((sum, each) => sum + each, 0);

  it.each(printed)('is in %s $%i for one and $%i for two', (area, one, two) => {
    expect(allowedIn(area, 1)).toBe(one);
    expect(allowedIn(area, 2)).toBe(two);
  });

  // IRM 5.8.5.22.3 (04-23-2026): $200 more over nine years, or with 125,000 miles or more.
  it.each([
    [{ years: 9, miles: 124_999 }, 291],
    [{ years: 10 }, 491],
    [{ miles: 125_000 }, 491],
    [{ years: 12, miles: 200_000 }, 491],
  ])('is higher for an old vehicle: %j', (age, dollars) =>
    expect(
      dollarsAllowed(
        budgetOf({ area: 'south', vehicles: [{ operating: usd(900), ...age }] }),
        'vehicle-operating',
      ),
    ).toEqual([dollars]),
  );
});
