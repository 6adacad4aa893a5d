import { addDays, addMonths, daysBetween, type LocalDate } from '../kernel/localDate';
import { mathStep, type MathStep } from '../math/mathStep';
import type { Floor, Span } from './collectionStatutePause';

/** Where the ten years end after pauses and floors, and the lines that lead there. */
export interface ClockEnd {
  readonly day: LocalDate;
  readonly steps: readonly MathStep[];
}

/**
 * Months after a pause can be read in two ways: as a stretch on which the clock stands still too, counted in days
 * (IRC 6503(b), (h)), or as months put at the end (Treas. Reg. 301.6502-1(d), example). The days differ by up to three.
 */
export type MonthReading = 'in-days' | 'at-the-end';

/** How a stretch is counted. No section says whether its first and its last day both count: the latest end counts both. */
export interface Counting {
  readonly months: MonthReading;
  readonly bothDays: boolean;
}

export const daysOf = (from: LocalDate, until: LocalDate, { bothDays }: Pick<Counting, 'bothDays'>): number =>
  daysBetween(from, until) + (bothDays ? 1 : 0);

/** Moves an end by pauses in the order of time. Overlapping pauses run at once and count once; what begins after the end moves nothing. */
export function runOn(
  end: LocalDate,
  spans: readonly Span[],
  floors: readonly Floor[],
  counting: Counting,
): ClockEnd {
  const pauses = inUnion(spans).map((span) => ({ at: span.from, order: 0, move: pauseBy(span, counting) }));
  const limits = floors.map((floor) => ({ at: floor.since, order: 1, move: notBefore(floor) }));
  return [...pauses, ...limits]
    .sort((a, b) => daysBetween(b.at, a.at) || a.order - b.order)
    .reduce<ClockEnd>((clock, { at, move }) => (at > clock.day ? clock : move(clock)), {
      day: end,
      steps: [],
    });
}

type Move = (clock: ClockEnd) => ClockEnd;

const pauseBy = (span: Span, counting: Counting): Move =>
  span.months && counting.months === 'at-the-end'
    ? byMonths(span, span.months, counting)
    : byDays(span, counting);

function byDays({ from, until, grounds }: Span, counting: Counting): Move {
  const days = daysOf(from, until, counting);
  return (clock) => {
    const day = addDays(clock.day, days);
    const values = { from: { day: from }, until: { day: until }, days: { count: days } };
    const step = mathStep('statute-pause', values, { day }, grounds);
    return { day, steps: [...clock.steps, step] };
  };
}

function byMonths(
  { from, grounds }: Span,
  { after, count }: NonNullable<Span['months']>,
  counting: Counting,
): Move {
  const days = daysOf(from, after, counting);
  return (clock) => {
    const day = addMonths(addDays(clock.day, days), count);
    const values = {
      from: { day: from },
      until: { day: after },
      days: { count: days },
      months: { count },
    };
    const step = mathStep('statute-pause-and-months', values, { day }, grounds);
    return { day, steps: [...clock.steps, step] };
  };
}

/** A floor lifts an end that comes before it, and says nothing about a later one. */
function notBefore({ since, day: floor, step, count, grounds }: Floor): Move {
  return (clock) => {
    if (floor <= clock.day) return clock;
    const line = mathStep(step, { since: { day: since }, count: { count } }, { day: floor }, grounds);
    return { ...clock, day: floor, steps: [...clock.steps, line] };
  };
}

/** The stretches in order of time, those that touch or overlap made one. */
const inUnion = (spans: readonly Span[]): readonly Span[] =>
  [...spans]
    .sort((a, b) => daysBetween(b.from, a.from) || daysBetween(b.until, a.until))
    .reduce<readonly Span[]>((merged, next) => {
      const last = merged.at(-1);
      return last && next.from <= last.until
        ? [...merged.slice(0, -1), joined(last, next)]
        : [...merged, next];
    }, []);

/** Months at the end stay months only where no other stretch runs into them; else all is counted in days. */
function joined(first: Span, second: Span): Span {
  const [longer, shorter] = second.until > first.until ? [second, first] : [first, second];
  const { months } = longer;
  const { from } = first;
  const grounds = [...first.grounds, ...second.grounds];
  return months && months.after >= (shorter.months?.after ?? shorter.until)
    ? { from, until: longer.until, months, grounds }
    : { from, until: longer.until, grounds };
}
