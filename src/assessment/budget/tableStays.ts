import type { FactValue } from '../facts/fact';
import { addYears, yearOf, type LocalDate } from '../kernel/localDate';
import type { Assumption } from '../math/assumption';

/**
 * What is taken for granted of a table that the IRS revises each year, such as the Collection Financial Standards: from a
 * year after its start on, that no newer one has come. Nothing is assumed before.
 */
export const tableStays = (
  tables: readonly Pick<FactValue<unknown>, 'from'>[],
  on: LocalDate,
): readonly Assumption[] =>
  tables.some(({ from }) => addYears(from, 1) <= on) ? [{ assumption: 'table-stays', values: {} }] : [];

/** The same of an amount that is changed from time to time, such as a fee: from the year after it was last looked up on. */
export const amountStays = (
  amounts: readonly (Pick<FactValue<unknown>, 'verified'> | undefined)[],
  on: LocalDate,
): readonly Assumption[] =>
  amounts.some((each) => each !== undefined && yearOf(each.verified) < yearOf(on))
    ? [{ assumption: 'table-stays', values: {} }]
    : [];
