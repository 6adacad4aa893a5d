import type { World } from '../computations/computation';
import { citedOnce } from '../facts/cite';
import { leastSure } from '../facts/leastSure';
import type { LocalDate } from '../kernel/localDate';
import { shown, type DayFigure } from '../math/figure';
import { mathStep, type MathStep } from '../math/mathStep';
import { daysOf, runOn, type ClockEnd } from './collectionStatuteClock';
import type { Paused, Span } from './collectionStatutePause';
import type { CollectionStatute, StatuteEffect } from './collectionStatuteResult';
import { sectionOf } from './collectionStatuteTail';
import { dueDate } from './dueDate';
import { isInHolidayCalendar } from './legalHolidays';

type Range = Omit<CollectionStatute, 'lookFor' | 'citations' | 'confidence'>;

interface TenYears {
  readonly day: LocalDate;
  readonly step: MathStep;
}

/** The earliest and the latest last day, from ten years that the events move; a side that nobody can tell is left out. */
export function rangeOf(tenYears: TenYears, paused: readonly Paused[], world: World): Range {
  const first = endOf('certain', tenYears.day, paused);
  const last = endOf('possible', tenYears.day, paused);
  const noEnd = filedBy(first.day, paused);
  const open = filedBy(last.day, paused) || isOpenBy(last.day, paused);
  const figure = ({ day, steps }: ClockEnd): DayFigure => ({
    day,
    ...shown([tenYears.step, ...steps], [{ assumption: 'nothing-else-paused', values: {} }]),
  });
  const sides: Sides = {
    earliest: noEnd ? undefined : figure(first),
    latest: open ? undefined : figure(last),
    actsCountUntil: open ? undefined : nextBusinessDay(figure(last), world),
  };
  return {
    standing: noEnd ? 'no-end' : standingOn(world.asOf, sides),
    tenYears: { day: tenYears.day, ...shown([tenYears.step]) },
    ...sides,
    effects: paused.map(effectOf),
    missing: missingFrom(paused),
  };
}

type Sides = Pick<CollectionStatute, 'earliest' | 'latest' | 'actsCountUntil'>;

/** The end by one side's pauses, counted in the way that is earlier for the one side and later for the other. */
function endOf(side: 'certain' | 'possible', from: LocalDate, paused: readonly Paused[]): ClockEnd {
  const spans = paused.map(({ pause }) => pause[side]).filter((span) => span !== undefined);
  const floors = paused.map(({ pause }) => pause[`${side}Floor`]).filter((floor) => floor !== undefined);
  const bothDays = side === 'possible';
  const inDays = runOn(from, spans, floors, { months: 'in-days', bothDays });
  const atTheEnd = runOn(from, spans, floors, { months: 'at-the-end', bothDays });
  return atTheEnd.day < inDays.day === (side === 'certain') ? atTheEnd : inDays;
}

/** A suit filed in time lets the IRS levy until the tax or the judgment is satisfied or unenforceable (IRC 6502(a)). */
const filedBy = (end: LocalDate, paused: readonly Paused[]): boolean =>
  paused.some(({ event }) => event.kind === 'collection-suit' && event.from <= end);

const isOpenBy = (end: LocalDate, paused: readonly Paused[]): boolean =>
  paused.some(
    ({ event, pause: { lasts, open, possible } }) => (lasts || open) && (possible?.from ?? event.from) <= end,
  );

/** A levy is an act, and one whose last day is no business day is in time on the next (IRC 7503; Treas. Reg. 301.7503-1(a)). */
function nextBusinessDay(
  { day: end, steps, assumptions }: DayFigure,
  { factBook }: World,
): DayFigure | undefined {
  if (!isInHolidayCalendar(end)) return undefined;
  const { lastDay: day, rolledOver } = dueDate(end);
  if (!rolledOver) return undefined;
  const rule = sectionOf(factBook, 'irc-7503', 'cfr-301-7503-1');
  const moved = mathStep('statute-next-business-day', { last: { day: end } }, { day }, [rule]);
  return {
    day,
    ...shown([...steps, moved], assumptions),
  };
}

function standingOn(
  asOf: LocalDate,
  { earliest, latest, actsCountUntil }: Sides,
): CollectionStatute['standing'] {
  if (earliest && asOf <= earliest.day) return 'before';
  const end = actsCountUntil ?? latest;
  return end && asOf > end.day ? 'after' : 'between';
}

const effectOf = ({ event: { kind, from }, pause }: Paused): StatuteEffect => ({
  kind,
  from,
  effect: pause.effect,
  lasts: pause.lasts ?? false,
  open: pause.open ?? false,
  certainDays: daysIn(pause.certain, false),
  possibleDays: daysIn(pause.possible, true),
  deemedAcceptedOn: pause.deemedAcceptedOn,
  citations: citedOnce(...pause.grounds.map(({ citations }) => citations)),
  confidence: leastSure(pause.grounds.map(({ confidence }) => confidence)),
});

const daysIn = (span: Span | undefined, bothDays: boolean): number =>
  span ? daysOf(span.from, span.until, { bothDays }) : 0;

const missingFrom = (paused: readonly Paused[]): CollectionStatute['missing'] => [
  ...new Set(
    paused.flatMap(({ pause: { lasts, missing } }) => [
      ...(lasts ? (['end'] as const) : []),
      ...(missing ? [missing] : []),
    ]),
  ),
];
