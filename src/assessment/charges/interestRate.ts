import type { FactGap, FactValue } from '../facts/fact';
import type { FactBook } from '../facts/factBook';
import { valueOn } from '../facts/valueOn';
import { addDays, type LocalDate } from '../kernel/localDate';
import type { Result } from '../kernel/result';

/** Percent a year of interest on a day, by the calendar quarter in which the day falls (IRC 6621(b)); a quarter not yet published is a gap. */
export const interestRateOn = (day: LocalDate, factBook: FactBook): Result<FactValue<number>, FactGap> =>
  valueOn(factBook.charges.underpaymentInterestPercent, day);

/** The rate of the last quarter that the fact book knows. */
export interface LastPublishedRate {
  readonly percent: number;
  /** The last day that it covers. */
  readonly until: LocalDate;
  readonly value: FactValue<number>;
}

/** The newest published rate and where it ends; a fact book whose newest rate has no end is a mistake, for each lasts one quarter. */
export function lastPublishedRate(factBook: FactBook): LastPublishedRate {
  const value = factBook.charges.underpaymentInterestPercent.values.at(-1);
  if (!value?.lapses) throw new RangeError('the newest rate of interest should lapse with its quarter');
  return { percent: value.value, until: addDays(value.lapses, -1), value };
}
