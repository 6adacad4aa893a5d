import { day, type LocalDate } from '../kernel/localDate';

/**
 * The day on which the income tax of a year was due by law: the 15th of April, whatever weekend or extension to file moved
 * (IRC 6072(a), 6151(a)), but for the two years in which the pandemic put off the payment itself (IRC 7508A(a)).
 */
export const returnDueDate = (taxYear: number): LocalDate =>
  PUT_OFF.get(taxYear) ?? day(`${taxYear + 1}-04-15`);

/** Notice 2020-23 and Notice 2021-21. */
const PUT_OFF: ReadonlyMap<number, LocalDate> = new Map([
  [2019, day('2020-07-15')],
  [2020, day('2021-05-17')],
]);
