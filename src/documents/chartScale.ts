import { dayOf, daysBetween, earliest, latest, yearOf, type LocalDate } from '../assessment';

/** Where days and amounts stand on a chart, and which of them are marked. */
export interface Scale {
  /** The share of the way from the first day to the last: 0 to 1. */
  along(day: LocalDate): number;
  /** The amount at the top, in cents. */
  readonly most: number;
  /** The amounts that are marked, in cents, from zero up. */
  readonly amounts: readonly number[];
  /** The first days of the years that are marked. */
  readonly years: readonly LocalDate[];
}

interface Point {
  readonly day: LocalDate;
  readonly cents: number;
}

/** A scale on which all of these points fit, with round marks. A chart of no point is a bug, so it throws. */
export function scaleOf([one, ...more]: readonly Point[]): Scale {
  if (!one) throw new RangeError('a chart needs a point');
  const days = more.map(({ day }) => day);
  const first = earliest(one.day, ...days);
  const last = latest(one.day, ...days);
  const span = Math.max(1, daysBetween(first, last));
  const step = roundStep(Math.max(one.cents, ...more.map(({ cents }) => cents), 100_00) / MARKS);
  const steps = Math.ceil(Math.max(one.cents, ...more.map(({ cents }) => cents)) / step) || 1;
  return {
    along: (day) => daysBetween(first, day) / span,
    most: steps * step,
    amounts: Array.from({ length: steps + 1 }, (_, at) => at * step),
    years: yearsWithin(first, last),
  };
}

const MARKS = 4;

/** The next of 1, 2, 5, 10, 20, 50 … above this. */
function roundStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least));
  const factor = [1, 2, 5].find((each) => each * power >= least) ?? 10;
  return factor * power;
}

/** At most seven New Year's Days between the two, evenly apart. */
function yearsWithin(first: LocalDate, last: LocalDate): readonly LocalDate[] {
  const from = yearOf(first) + 1;
  const count = yearOf(last) - from + 1;
  const every = Math.max(1, Math.ceil(count / 7));
  return Array.from({ length: Math.max(0, count) }, (_, at) => from + at)
    .filter((_, at) => at % every === 0)
    .flatMap((year) => dayOf(year, 1, 1) ?? []);
}
