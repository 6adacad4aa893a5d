import { addDays, addMonths, daysBetween, type LocalDate } from '../kernel/localDate';
import { mathStep, type MathStep } from '../math/mathStep';
import type { Floor, Span } from './collectionStatutePause';

/** Where the ten years end after pauses and floors, and the lines that lead there. */
export interface ClockEnd {
  readonly day: LocalDate;
  readonly pausedDays: number;
  readonly steps: readonly MathStep[];
}

/**
 * Months after a pause can be read in two ways: as a stretch on which the clock stands still too, counted in days
 * (IRC 6503(b), (h)), or as months put at the end (Treas. Reg. 301.6502-1(d), example). The days differ by up to three.
 */
export type MonthReading = 'in-days' | 'at-the-end';

/** Moves an end by pauses in the order of time. Overlapping pauses run at once and count once; what begins after the end moves nothing. */
export function runOn(
  end: LocalDate,
  spans: readonly Span[],
  floors: readonly Floor[],
  reading: MonthReading,
): ClockEnd {
  const pauses = inUnion(spans).map((span) => ({ at: span.from, order: 0, move: pauseBy(span, reading) }));
  const limits = floors.map((floor) => ({ at: floor.since, order: 1, move: notBefore(floor) }));
  return [...pauses, ...limits]
    .sort((a, b) => daysBetween(b.at, a.at) || a.order - b.order)
    .reduce<ClockEnd>((clock, { at, move }) => (at > clock.day ? clock : move(clock)), {
      day: end,
      pausedDays: 0,
      steps: [],
    });
}

type Move = (clock: ClockEnd) => ClockEnd;

const pauseBy = (span: Span, reading: MonthReading): Move =>
  span.months && reading === 'at-the-end' ? byMonths(span, span.months) : byDays(span);

function byDays({ from, until, grounds }: Span): Move {
  const days = daysBetween(from, until);
  return (clock) => {
    const day = addDays(clock.day, days);
    const values = { from: { day: from }, until: { day: until }, days: { count: days } };
    const step = mathStep('statute-pause', values, { day }, grounds);
    return { day, pausedDays: clock.pausedDays + days, steps: [...clock.steps, step] };
  };
}

function byMonths({ from, until, grounds }: Span, { after, count }: NonNullable<Span['months']>): Move {
  const days = daysBetween(from, after);
  return (clock) => {
    const day = addMonths(addDays(clock.day, days), count);
    const values = {
      from: { day: from },
      until: { day: after },
      days: { count: days },
      months: { count },
    };
    const step = mathStep('statute-pause-and-months', values, { day }, grounds);
    const pausedDays = clock.pausedDays + daysBetween(from, until);
    return { day, pausedDays, steps: [...clock.steps, step] };
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
