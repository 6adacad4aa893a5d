import type { World } from '../computations/computation';
import type { FactGap, FactValue } from '../facts/fact';
import { valueOn } from '../facts/valueOn';
import { addDays, latest, type LocalDate } from '../kernel/localDate';
import { ok, type Result } from '../kernel/result';
import { endingOf, type StatuteEvent } from './collectionStatuteEvent';
import { lasting, sure, type Floor, type Pause, type Span } from './collectionStatutePause';
import { pausedSoFar, sectionOf } from './collectionStatuteTail';
import { dueDate } from './dueDate';
import { isInHolidayCalendar } from './legalHolidays';

/**
 * A hearing that was asked for in time: from the day on which the IRS received the request until it received the
 * withdrawal, or until the determination is final, after the time to petition a court or after that court's decision;
 * and the time cannot end before the 90th day after that (IRC 6330(e)(1); Treas. Reg. 301.6330-1(g)(2), Q&A-G1).
 */
export function hearingPause(event: StatuteEvent, world: World): Result<Pause, FactGap> {
  const { from, to } = event;
  const outcome = endingOf(event);
  const { rules } = world.factBook;
  const floorDays = valueOn(rules.cdpCollectionFloorDays, to ?? latest(from, world.asOf));
  if (!floorDays.ok) return floorDays;
  const grounds = [floorDays.value];
  if (!to) return ok(lasting(pausedSoFar(from, world.asOf, grounds)));
  if (outcome === 'withdrawn') return ok(sure({ from, until: to, grounds }));
  const petition = valueOn(rules.determinationPetitionDays, to);
  if (!petition.ok) return petition;
  const finalOn = (day: LocalDate): Pause =>
    sure({ from, until: day, grounds }, floorAt(day, floorDays.value));
  if (outcome === 'final') return ok(finalOn(to));
  const petitionOver = addDays(to, petition.value.value);
  if (outcome) return ok(determined(event, petitionOver, finalOn, world));
  const upTo = between(finalOn(to), finalOn(nextOpenDay(petitionOver)));
  return ok({ ...upTo, certainFloor: undefined, missing: 'outcome', open: event.appealed !== false });
}

/** After a determination: until the time to petition is over, or, where a court was petitioned, until its decision is final. */
function determined(
  { from, appealed, appealEnded }: StatuteEvent,
  petitionOver: LocalDate,
  finalOn: (day: LocalDate) => Pause,
  { asOf }: World,
): Pause {
  const last = nextOpenDay(petitionOver);
  if (appealEnded) return between(finalOn(appealEnded), finalOn(latest(appealEnded, last)));
  const unappealed = between(finalOn(petitionOver), finalOn(last));
  if (appealed) return lasting({ from, until: latest(petitionOver, asOf), grounds: unappealed.grounds });
  return appealed === false ? unappealed : { ...unappealed, missing: 'appeal', open: true };
}

const between = (first: Pause, last: Pause): Pause => ({
  ...first,
  possible: last.possible,
  possibleFloor: last.possibleFloor,
});

const floorAt = (since: LocalDate, days: FactValue<number>): Floor => ({
  since,
  day: addDays(since, days.value),
  step: 'statute-not-before-hearing-end',
  count: days.value,
  grounds: [days],
});

/** The last day to petition moves over a weekend or holiday (IRC 7503); before 2000 and after 2042 we know no holidays. */
const nextOpenDay = (day: LocalDate): LocalDate => (isInHolidayCalendar(day) ? dueDate(day).lastDay : day);

/**
 * Relief from a spouse's tax: from the request until a waiver, until 90 days after the determination, or until the Tax
 * Court's decision is final, and 60 days after each (IRC 6015(e)(1)(B), (2) and (5)).
 */
export function innocentSpousePause(event: StatuteEvent, world: World): Result<Pause, FactGap> {
  const { from, to, appealed } = event;
  const outcome = endingOf(event);
  const { rules } = world.factBook;
  const after = valueOn(rules.innocentSpouseCollectionDays, to ?? world.asOf);
  if (!after.ok) return after;
  const petition = valueOn(rules.innocentSpousePetitionDays, to ?? world.asOf);
  if (!petition.ok) return petition;
  const grounds = [sectionOf(world.factBook, 'irc-6015'), after.value];
  if (!to) return ok(lasting(pausedSoFar(from, world.asOf, grounds)));
  const upTo = (days: number) => ({ from, until: addDays(to, days), grounds });
  const short = upTo(after.value.value);
  const long = upTo(petition.value.value + after.value.value);
  switch (outcome) {
    case 'determination':
      return ok(taken(event, long, after.value, world));
    case 'final':
    case 'waiver':
      return ok(sure(short));
    case 'withdrawn':
      return ok({ ...sure(upTo(0)), possible: short });
    default:
      return ok({ ...sure(short), possible: long, missing: 'outcome', open: appealed !== false });
  }
}

/** A determination that was or was not taken to the Tax Court: its decision must be final before the 60 days begin (IRC 6015(e)(1)(B)). */
function taken(
  { from, appealed, appealEnded }: StatuteEvent,
  unappealed: Span,
  after: FactValue<number>,
  { asOf }: World,
): Pause {
  const { grounds } = unappealed;
  if (appealEnded) {
    const until = addDays(appealEnded, after.value);
    return {
      ...sure({ from, until, grounds }),
      possible: { from, until: latest(until, unappealed.until), grounds },
    };
  }
  if (appealed) return lasting({ from, until: latest(unappealed.until, asOf), grounds });
  return appealed === false ? sure(unappealed) : { ...sure(unappealed), missing: 'appeal', open: true };
}
