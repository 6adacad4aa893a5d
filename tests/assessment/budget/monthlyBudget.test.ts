import { centsOf, computations, day, MonthlyBudget } from '../../../src/assessment';
import { factBook } from '../../../src/facts';
import { budgetOf, dollarsAllowed, usd } from './monthlyMoney';

describe('the local standards allow the lesser of cost and standard', () => {
  // irs.gov, Local Standards: Transportation, ownership $703 a vehicle from 2026-06-29.
  it.each([
    [702, 702, 'actual-within-standard'],
    [703, 703, 'actual-within-standard'],
    [704, 703, 'standard-is-less'],
    [0, 0, 'no-loan-or-lease'],
  ])('for a payment of $%i on one vehicle: $%i', (payment, allowed, why) =>
    expect(
      budgetOf({ area: 'south', vehicles: [{ payment: usd(payment), operating: usd(0) }] }).lines,
    ).toContainEqual(expect.objectContaining({ line: 'vehicle-ownership', allowed: allowed * 100, why })),
  );

  it('measures each of two vehicles for itself', () => {
    const vehicles = [{ payment: usd(900) }, { payment: usd(200) }];
    const budget = budgetOf({ persons: 2, area: 'west', vehicles });
    expect(dollarsAllowed(budget, 'vehicle-ownership')).toEqual([703, 200]);
    expect(budget.unknowns).toContain('need-of-second-vehicle');
  });

  it('takes the operating standard at most where the cost was not told', () => {
    const budget = budgetOf({ area: 'west', vehicles: [{}] });
    expect(dollarsAllowed(budget, 'vehicle-operating')).toEqual([299]);
    expect(budget.unknowns).toContain('actual-operating-cost');
  });

  it('names the area as unknown, and never takes a national average for it', () => {
    const budget = budgetOf({ vehicles: [{ operating: usd(512) }] });
    expect(dollarsAllowed(budget, 'vehicle-operating')).toEqual([512]);
    expect(budget.unknowns).toEqual(['transport-area']);
    expect(budget.lookUp.map(({ id }) => id)).toEqual(['irs-transportation-standards']);
  });

  it.each([
    [1999, 1999],
    [2000, 2000],
    [2001, 2000],
  ])('allows for housing of $%i against a county standard of $2,000 $%i', (housing, dollars) => {
    const budget = budgetOf({ housing: usd(housing), countyHousingStandard: usd(2000) });
    expect(dollarsAllowed(budget, 'housing')).toEqual([dollars]);
    expect(budget.unknowns).toEqual([]);
  });

  it('counts housing as paid without the county standard, and says that this may be too much', () => {
    const budget = budgetOf({ housing: usd(2400) });
    expect(budget.lines).toContainEqual({
      line: 'housing',
      asked: 240_000,
      allowed: 240_000,
      why: 'actual-standard-unknown',
    });
    expect(budget.unknowns).toEqual(['county-housing-standard']);
    expect(budget.lookUp[0]?.url).toBe(
      'https://www.irs.gov/businesses/small-businesses-self-employed/local-standards-housing-and-utilities',
    );
  });
});

describe('public transport', () => {
  // irs.gov, Local Standards: Transportation, $220 a household: whole without a vehicle, the lesser beside one.
  it.each([
    [0, undefined, [220]],
    [0, 60, [220]],
    [0, 300, [220]],
    [1, undefined, []],
    [1, 60, [60]],
    [1, 220, [220]],
    [1, 221, [220]],
  ])('with %i vehicles and fares of $%s is %j', (vehicles, fares, dollars) =>
    expect(
      dollarsAllowed(
        budgetOf({
          area: 'west',
          vehicles: Array.from({ length: vehicles }, () => ({})),
          publicTransport: fares === undefined ? undefined : usd(fares),
        }),
        'public-transport',
      ),
    ).toEqual(dollars),
  );
});

describe('the month as a whole', () => {
  const money = {
    persons: 3,
    personsFrom65: 1,
    income: { wages: usd(4200), 'child-support': usd(350) },
    housing: usd(1600),
    vehicles: [{ payment: usd(310), operating: usd(400), years: 10 }],
    area: 'midwest',
    actual: { taxes: usd(640), 'health-insurance': usd(210), 'unsecured-debts': usd(275), charity: usd(50) },
  } as const;

  // By hand: 1857 + 90 + 90 + 163 + 1600 + 310 + min(400, 263 + 200) + 640 + 210 = 5,360; income 4,550.
  it('adds income and allowed lines, and leaves out what generally does not count', () => {
    const budget = budgetOf(money);
    expect([budget.income.cents, budget.allowed.cents]).toEqual([455_000, 536_000]);
    expect(dollarsAllowed(budget, 'unsecured-debts')).toEqual([0]);
    expect(dollarsAllowed(budget, 'charity')).toEqual([0]);
  });

  it('shows a shortfall as one, with nothing available', () => {
    const { remaining, available, shortfall } = budgetOf(money);
    expect([remaining.cents, available.cents, shortfall.cents]).toEqual([-81_000, 0, 81_000]);
  });

  it.each([
    ['5359.99', -1, 0, 1],
    ['5360.00', 0, 0, 0],
    ['5360.01', 1, 1, 0],
  ])('has of an income of $%s %i cents left', (wages, remaining, available, shortfall) => {
    const income = { wages: centsOf(wages) };
    const budget = budgetOf({ ...money, income });
    expect([budget.remaining.cents, budget.available.cents, budget.shortfall.cents]).toEqual([
      remaining,
      available,
      shortfall,
    ]);
  });

  it('is the sum of its lines, with the steps that lead there', () => {
    const { lines, allowed } = budgetOf(money);
    expect(lines.reduce((sum, line) => sum + line.allowed, 0)).toBe(allowed.cents);
    const parts = allowed.steps.slice(0, -1).map(({ result }) => ('cents' in result ? result.cents : NaN));
    expect(parts.reduce((sum, each) => sum + each, 0)).toBe(allowed.cents);
    expect(allowed.steps.map(({ step }) => step)).toEqual([
      'national-standard',
      'health-standard',
      'housing-as-paid',
      'vehicle-ownership',
      'vehicle-operating',
      'actual-expenses',
      'allowed-total',
    ]);
    expect(allowed.confidence).toBe('secondary');
  });
});

describe('the command line of a budget', () => {
  const run = (input: object) => computations['budget']?.run(input, { factBook, asOf: day('2026-11-22') });

  it('reads dollars by the plain names of the lines', () => {
    const answer = run({
      persons: 2,
      socialSecurity: '2900.50',
      vehicles: 1,
      area: 'tampa',
      firstVehicleOperating: 90,
    });
    const budget = MonthlyBudget.parse(answer?.ok ? answer.value : undefined);
    // By hand: 2,900.50 - (1558 + 180 + 0 + 90).
    expect(budget.remaining.cents).toBe(107_250);
  });

  it('refuses more old persons than persons', () =>
    expect(run({ persons: 1, personsFrom65: 2 })?.ok).toBe(false));
});
