import type { FactGap, FactValue } from '../facts/fact';
import type { FactBook } from '../facts/factBook';
import { addDays, day, daysBetween, earliest, yearOf, type LocalDate } from '../kernel/localDate';
import { ok, type Result } from '../kernel/result';
import type { Assumption } from '../math/assumption';
import { interestRateOn, lastPublishedRate } from './interestRate';

/** Days of one rate in years of one length. */
export interface InterestPeriod {
  /** The first day that bears interest. */
  readonly from: LocalDate;
  /** The last one. */
  readonly to: LocalDate;
  readonly days: number;
  /** A year. */
  readonly percent: number;
  readonly daysInYear: 365 | 366;
  /** What an amount is multiplied by over these days. */
  readonly factor: number;
  readonly value: FactValue<number>;
  /** No rate is published for these days: the last one is taken to stay. */
  readonly assumed: boolean;
}

export interface InterestSpan {
  /** The day from which interest runs; it bears none itself. */
  readonly from: LocalDate;
  /** The day of payment, which bears interest. */
  readonly to: LocalDate;
  /** What to do with days for which no rate is published: take the last one to stay, and say so, or give the gap. */
  readonly beyond: 'rate-stays' | 'gap';
}

export interface InterestFactor {
  readonly factor: number;
  readonly periods: readonly InterestPeriod[];
  readonly assumptions: readonly Assumption[];
}

/** What an amount grows to, by interest that is compounded each day at that day's rate (IRC 6601(a), 6621, 6622; Rev. Proc. 95-17). */
export function interestFactor(span: InterestSpan, factBook: FactBook): Result<InterestFactor, FactGap> {
  const periods: InterestPeriod[] = [];
  let from = addDays(span.from, 1);
  while (from <= span.to) {
    const rate = rateFor(from, span, factBook);
    if (!rate.ok) return rate;
    const to = earliest(span.to, quarterEnd(from));
    periods.push(period(from, to, rate.value));
    from = addDays(to, 1);
  }
  const merged = periods.reduce<readonly InterestPeriod[]>(joined, []);
  return ok({
    factor: merged.reduce((product, { factor }) => product * factor, 1),
    periods: merged,
    assumptions: merged.some(({ assumed }) => assumed) ? [rateStays(factBook)] : [],
  });
}

interface Rate {
  readonly value: FactValue<number>;
  readonly assumed: boolean;
}

function rateFor(on: LocalDate, { beyond }: InterestSpan, factBook: FactBook): Result<Rate, FactGap> {
  const published = interestRateOn(on, factBook);
  if (published.ok) return ok({ value: published.value, assumed: false });
  const last = lastPublishedRate(factBook);
  return beyond === 'rate-stays' && on > last.until ? ok({ value: last.value, assumed: true }) : published;
}

function period(from: LocalDate, to: LocalDate, { value, assumed }: Rate): InterestPeriod {
  const days = daysBetween(from, to) + 1;
  const daysInYear = daysIn(yearOf(from));
  const percent = value.value;
  return { from, to, days, percent, daysInYear, factor: grown(percent, daysInYear, days), value, assumed };
}

/** Daily compounding, on the days of the year in which the days fall (IRC 6622(a); Rev. Proc. 95-17). */
const grown = (percent: number, daysInYear: number, days: number): number =>
  (1 + percent / 100 / daysInYear) ** days;

const daysIn = (year: number): 365 | 366 =>
  year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 366 : 365;

/** The last day of the calendar quarter, after which another rate may hold (IRC 6621(b)). */
const quarterEnd = (of: LocalDate): LocalDate =>
  day(of.slice(0, 5) + (QUARTER_ENDS[Math.floor((Number(of.slice(5, 7)) - 1) / 3)] ?? '12-31'));

const QUARTER_ENDS = ['03-31', '06-30', '09-30', '12-31'] as const;

/** Quarters of one rate, in years of one length, read as one. */
function joined(periods: readonly InterestPeriod[], next: InterestPeriod): readonly InterestPeriod[] {
  const before = periods.at(-1);
  if (!before || !isContinued(before, next)) return [...periods, next];
  return [...periods.slice(0, -1), period(before.from, next.to, before)];
}

const isContinued = (before: InterestPeriod, next: InterestPeriod): boolean =>
  before.percent === next.percent && before.daysInYear === next.daysInYear && before.assumed === next.assumed;

function rateStays(factBook: FactBook): Assumption {
  const { percent, until } = lastPublishedRate(factBook);
  return { assumption: 'rate-stays', values: { percent: { percent }, until: { day: until } } };
}
