import { addDays, daysBetween, earliest, latest, type LocalDate } from '../kernel/localDate';
import type { InterestFactor, InterestPeriod } from './interestFactor';

/** The part of a long interest that falls between two of its days: after the first, through the second (IRC 6622). */
export function interestBetween(whole: InterestFactor, after: LocalDate, to: LocalDate): InterestFactor {
  const periods: InterestPeriod[] = [];
  for (const period of whole.periods) {
    if (period.to > after && period.from <= to) periods.push(within(period, after, to));
  }
  return {
    factor: periods.reduce((product, { factor }) => product * factor, 1),
    periods,
    assumptions: periods.some(({ assumed }) => assumed) ? whole.assumptions : [],
  };
}

/** The days of one rate that fall between; each of them grows what it finds by the same part. */
function within(period: InterestPeriod, after: LocalDate, to: LocalDate): InterestPeriod {
  if (period.from > after && period.to <= to) return period;
  const from = latest(period.from, addDays(after, 1));
  const until = earliest(period.to, to);
  const days = daysBetween(from, until) + 1;
  return { ...period, from, to: until, days, factor: period.factor ** (days / period.days) };
}
