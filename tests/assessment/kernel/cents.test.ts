import { centsOf, dollarsOf } from '../../../src/assessment';

describe('money in whole cents', () => {
  it.each([
    ['34200', 3_420_000, '34200.00'],
    ['34200.5', 3_420_050, '34200.50'],
    ['34200.05', 3_420_005, '34200.05'],
    ['0.01', 1, '0.01'],
    ['0', 0, '0.00'],
    ['1.10', 110, '1.10'], // a float of dollars would lose a cent here and there
    ['9999999999.99', 999_999_999_999, '9999999999.99'],
  ])('reads %s exactly', (dollars, cents, printed) => {
    expect(centsOf(dollars)).toBe(cents);
    expect(dollarsOf(centsOf(dollars))).toBe(printed);
  });

  it.each(['', '-1', '1,000', '$5', '1.234', '1e3', ' 5', '12345678901', 'five'])('refuses %p', (text) =>
    expect(() => centsOf(text)).toThrow(RangeError),
  );
});
