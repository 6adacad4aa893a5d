import type { World } from '../computations/computation';
import { cite } from '../facts/cite';
import type { FactGap, FactValue } from '../facts/fact';
import { valueOn } from '../facts/valueOn';
import { addDays, addMonths, day, latest, type LocalDate } from '../kernel/localDate';
import { ok, type Result } from '../kernel/result';
import type { Ground } from '../math/mathStep';
import { endingOf, type StatuteEvent } from './collectionStatuteEvent';
import { lasting, noPause, sure, type Pause, type Span } from './collectionStatutePause';
import { pausedSoFar } from './collectionStatuteTail';

/**
 * A plan or an offer that is asked for: while it is pending, 30 days after a rejection, and while an appeal filed in
 * these days lasts (IRC 6331(k)(1), (2) and (3)(B), (i)(5)).
 */
export function requestPause(event: StatuteEvent, world: World): Result<Pause, FactGap> {
  const pause = pauseWhileAsked(event, world);
  return pause.ok ? ok(sinceTheLawCounts(untilDeemedAccepted(pause.value, event, world), world)) : pause;
}

function pauseWhileAsked(event: StatuteEvent, world: World): Result<Pause, FactGap> {
  const { kind, from, to, appealed } = event;
  const outcome = endingOf(event);
  const rule = kind === 'offer' ? 'offerRejectionLevyBarDays' : 'planRejectionAppealDays';
  const days = valueOn(world.factBook.rules[rule], to ?? latest(from, world.asOf));
  if (!days.ok) return days;
  const grounds = [days.value];
  if (!to) return ok(lasting(pausedSoFar(from, world.asOf, grounds)));
  if (outcome === 'rejected') return ok(refused(event, to, days.value, world));
  const pending = sure({ from, until: to, grounds });
  if (outcome) return ok(pending);
  const possible = afterRefusal(from, to, days.value);
  return ok({ ...pending, possible, missing: 'outcome', open: appealed !== false });
}

/** For certain an offer is pending for no longer than the months after which the law takes it as accepted; before 16 July 2006 there was no such rule (Pub. L. 109-222, section 509). */
function untilDeemedAccepted(
  pause: Pause,
  { kind, from, to }: StatuteEvent,
  { factBook, asOf }: World,
): Pause {
  const months = valueOn(factBook.offers.deemedAcceptanceMonths, from);
  if (kind !== 'offer' || !pause.certain || !months.ok) return pause;
  const deemedAcceptedOn = addMonths(from, months.value.value);
  if ((to ?? asOf) < deemedAcceptedOn) return pause;
  const grounds = [...pause.grounds, months.value];
  return { ...pause, deemedAcceptedOn, grounds, certain: { from, until: deemedAcceptedOn, grounds } };
}

/** A plan in force pauses nothing; 30 days after its termination do, and an appeal filed in them (IRC 6331(k)(2)(D), (3)(B)). */
export function agreementPause(event: StatuteEvent, world: World): Result<Pause, FactGap> {
  const { factBook } = world;
  const { to } = event;
  const inForce = noPause({
    citations: cite(factBook, 'irc-6331', 'cfr-301-6331-4'),
    confidence: 'official',
  });
  if (!to || endingOf(event) !== 'terminated') return ok(inForce);
  const days = valueOn(factBook.rules.planTerminationLevyBarDays, to);
  return days.ok ? ok(refused({ ...event, from: to }, to, days.value, world)) : days;
}

/** A rejection or a termination on `ended`, with the 30 days and the appeal that follow; an appeal nobody told of leaves the end open. */
function refused(event: StatuteEvent, ended: LocalDate, days: FactValue<number>, { asOf }: World): Pause {
  const { from, appealed, appealEnded } = event;
  const span = afterRefusal(from, ended, days);
  if (appealEnded) return sure({ ...span, until: latest(span.until, appealEnded) });
  if (appealed) return lasting({ ...span, until: latest(span.until, asOf) });
  return appealed === false ? sure(span) : { ...sure(span), missing: 'appeal', open: true };
}

const afterRefusal = (from: LocalDate, ended: LocalDate, days: FactValue<number>): Span => ({
  from,
  until: addDays(ended, days.value),
  grounds: [days],
});

/** Between 21 December 2000 and 8 March 2002 such requests paused nothing by law; waivers of the time may have (Pub. L. 107-147, section 416(e)). */
const COUNTS_AGAIN_FROM = day('2002-03-09');

function sinceTheLawCounts(pause: Pause, { factBook }: World): Pause {
  const { certain } = pause;
  if (!certain || certain.from >= COUNTS_AGAIN_FROM) return pause;
  const ground: Ground = { citations: cite(factBook, 'pl-107-147-416'), confidence: 'unconfirmed' };
  const grounds = [...pause.grounds, ground];
  return certain.until <= COUNTS_AGAIN_FROM
    ? { ...pause, effect: 'may-suspend', certain: undefined, grounds }
    : { ...pause, certain: { ...certain, from: COUNTS_AGAIN_FROM }, grounds };
}
