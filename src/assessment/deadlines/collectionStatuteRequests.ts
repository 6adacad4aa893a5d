import type { World } from '../computations/computation';
import { cite } from '../facts/cite';
import type { FactGap, FactValue } from '../facts/fact';
import { valueOn } from '../facts/valueOn';
import { addDays, day, latest, type LocalDate } from '../kernel/localDate';
import { ok, type Result } from '../kernel/result';
import type { Ground } from '../math/mathStep';
import type { StatuteEvent } from './collectionStatuteEvent';
import { lasting, noPause, sure, type Pause, type Span } from './collectionStatutePause';
import { pausedSoFar } from './collectionStatuteTail';

/**
 * A plan or an offer that is asked for: while it is pending, 30 days after a rejection, and while an appeal filed in
 * these days lasts (IRC 6331(k)(1), (2) and (3)(B), (i)(5)).
 */
export function requestPause(event: StatuteEvent, world: World): Result<Pause, FactGap> {
  const { kind, from, to, outcome } = event;
  const rule = kind === 'offer' ? 'offerRejectionLevyBarDays' : 'planRejectionAppealDays';
  const days = valueOn(world.factBook.rules[rule], to ?? latest(from, world.asOf));
  if (!days.ok) return days;
  const grounds = [days.value];
  if (!to) return ok(sinceTheLawCounts(lasting(pausedSoFar(from, world.asOf, grounds)), world));
  if (outcome === 'rejected') return ok(sinceTheLawCounts(refused(event, to, days.value, world), world));
  const pending = sure({ from, until: to, grounds });
  return ok(
    sinceTheLawCounts(
      outcome ? pending : { ...pending, possible: afterRefusal(from, to, days.value), missing: 'outcome' },
      world,
    ),
  );
}

/** A plan in force pauses nothing; 30 days after its termination do, and an appeal filed in them (IRC 6331(k)(2)(D), (3)(B)). */
export function agreementPause(event: StatuteEvent, world: World): Result<Pause, FactGap> {
  const { factBook } = world;
  const { to, outcome } = event;
  const inForce = noPause({
    citations: cite(factBook, 'irc-6331', 'cfr-301-6331-4'),
    confidence: 'official',
  });
  if (!to || outcome !== 'terminated') return ok(inForce);
  const days = valueOn(factBook.rules.planTerminationLevyBarDays, to);
  return days.ok ? ok(refused({ ...event, from: to }, to, days.value, world)) : days;
}

/** A rejection or a termination on `ended`, with the 30 days and the appeal that follow. */
function refused(event: StatuteEvent, ended: LocalDate, days: FactValue<number>, { asOf }: World): Pause {
  const { from, appealed, appealEnded } = event;
  const span = afterRefusal(from, ended, days);
  if (appealEnded) return sure({ ...span, until: latest(span.until, appealEnded) });
  if (appealed) return lasting({ ...span, until: latest(span.until, asOf) });
  return appealed === false ? sure(span) : { ...sure(span), missing: 'appeal' };
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
