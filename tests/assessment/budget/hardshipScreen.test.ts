import { day, hardshipScreen, type HardshipInput, type HardshipScreen } from '../../../src/assessment';
import { factBook } from '../../../src/facts';
import { usd } from './monthlyMoney';

function screened(change: Partial<HardshipInput>, on = '2026-11-22'): HardshipScreen {
  const input = { monthlyIncome: usd(2400), allowedExpenses: usd(2400), equity: 0, ...change };
  const found = hardshipScreen(input, factBook, day(on));
  if (!found.ok) throw new Error(JSON.stringify(found.error));
  return found.value;
}

// Treas. Reg. 301.6343-1(b)(4): hardship is being unable to pay reasonable basic living expenses.
describe('the hardship screen', () => {
  it.each([
    [239_999, 'fits', 'nothing-remains', -1],
    [240_000, 'fits', 'nothing-remains', 0],
    [240_001, 'blocked', 'something-remains', 1],
  ])('of an income of %i cents against $2,400 is: %s', (monthlyIncome, verdict, reason, remaining) => {
    const screen = screened({ monthlyIncome });
    expect(screen).toMatchObject({ verdict, remaining: { cents: remaining } });
    expect(screen.reasons).toContain(reason);
  });

  it.each([
    [0, 'fits', 'no-equity', []],
    [1, 'unknown', 'equity-could-be-collected', []],
    [undefined, 'unknown', 'equity-not-known', ['equity']],
  ])('with equity of %s cents is: %s', (equity, verdict, reason, missing) => {
    const screen = screened({ equity });
    expect(screen).toMatchObject({ verdict, missing });
    expect(screen.reasons).toContain(reason);
  });

  // 2,400 - 2,900 is 500 short: housing of $500 could be cut to nothing and still nothing remains.
  it.each([
    [usd(500), 'fits', []],
    [usd(501), 'unknown', ['countyHousingStandard']],
  ])(
    'with housing of %i cents that the county standard may cut is: %s',
    (uncappedHousing, verdict, missing) =>
      expect(screened({ allowedExpenses: usd(2900), uncappedHousing })).toMatchObject({ verdict, missing }),
  );

  // A notice of lien is generally considered from $10,000 on.
  it.each([
    [999_999, 'lien-below-usual-amount'],
    [1_000_000, 'lien-may-be-filed'],
    [undefined, 'lien-may-be-filed'],
  ])('with a debt of %s cents says: %s', (debt, lien) =>
    expect(screened({ debt }).effects.map(({ effect }) => effect)).toEqual([
      'interest-continues',
      'failure-to-pay-continues',
      'refunds-are-kept',
      'ten-years-keep-running',
      'income-is-looked-at-again',
      'wage-levy-must-be-released',
      lien,
    ]),
  );
});
