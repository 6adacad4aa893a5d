import type { World } from '../computations/computation';
import { cite } from '../facts/cite';
import type { FactGap } from '../facts/fact';
import { valueOn } from '../facts/valueOn';
import { addDays, addMonths, latest, type LocalDate } from '../kernel/localDate';
import { ok, type Result } from '../kernel/result';
import type { Ground } from '../math/mathStep';
import type { StatuteEvent, StatuteEventKind } from './collectionStatuteEvent';
import { lasting, noPause, perhaps, sure, type Pause } from './collectionStatutePause';
import { hearingPause, innocentSpousePause } from './collectionStatuteHearings';
import { agreementPause, requestPause } from './collectionStatuteRequests';
import { daysAfter, pausedSoFar, sectionOf } from './collectionStatuteTail';

/** What an event does to the ten years of IRC 6502, kind by kind, or the figure that we do not have for its day. */
export const pauseOf = (event: StatuteEvent, world: World): Result<Pause, FactGap> =>
  PAUSES[event.kind](event, world);

type Rule = (event: StatuteEvent, world: World) => Result<Pause, FactGap>;

/** Nothing in IRC 6503 or 6331(i)(5) names it. */
const without =
  (...sources: readonly string[]): Rule =>
  (_event, { factBook }) =>
    ok(noPause({ citations: cite(factBook, ...sources), confidence: 'secondary' }));

const PAUSES: Readonly<Record<StatuteEventKind, Rule>> = {
  'installment-request': requestPause,
  offer: requestPause,
  'installment-agreement': agreementPause,
  'cdp-hearing': hearingPause,
  'innocent-spouse': innocentSpousePause,
  'equivalent-hearing': without('cfr-301-6330-1', 'pub-1660'),
  'collection-appeal': without('pub-1660'),
  'not-collectible': without('irm-5-16-1'),
  bankruptcy: monthsAfter('bankruptcyCollectionMonths'),
  'court-custody': monthsAfter('courtCustodyCollectionMonths'),
  abroad: absence,
  'combat-zone': daysBeyond('combatZoneCollectionDays'),
  'military-deferment': daysBeyond('militaryDefermentCollectionDays'),
  'deficiency-notice': deficiency,
  'taxpayer-assistance-order': assistance,
  'extension-agreement': agreedEnd,
  'collection-suit': (_event, { factBook }) =>
    ok({ effect: 'removes-the-limit', grounds: [sectionOf(factBook, 'irc-6502')] }),
};

/** While it lasts and whole months after, which surely follow if it still lasts (IRC 6503(b) and (h)). */
function monthsAfter(rule: 'bankruptcyCollectionMonths' | 'courtCustodyCollectionMonths'): Rule {
  return ({ from, to }, { factBook, asOf }) => {
    const after = to ?? latest(from, asOf);
    const months = valueOn(factBook.rules[rule], after);
    if (!months.ok) return months;
    const count = months.value.value;
    const until = addMonths(after, count);
    const span = { from, until, months: { after, count }, grounds: [months.value] };
    return ok(to ? sure(span) : lasting(span));
  };
}

/** While it lasts and a count of days after, which surely follow too; a stay in a hospital after the zone does not count (IRC 7508(a), (e)(3); 50 U.S.C. 4000(d)). */
function daysBeyond(rule: 'combatZoneCollectionDays' | 'militaryDefermentCollectionDays'): Rule {
  return ({ from, to }, world) => {
    const until = daysAfter(world, rule, to ?? latest(from, world.asOf));
    if (!until.ok) return until;
    const span = { from, until: until.value.day, grounds: [until.value.ground] };
    return ok(to ? sure(span) : lasting(span));
  };
}

/** An absence of at least six months without a break, which may be six only with both days counted; nor can the time end within six months of the return (IRC 6503(c)). */
function absence({ from, to }: StatuteEvent, { factBook, asOf }: World): Result<Pause, FactGap> {
  const months = valueOn(factBook.rules.abroadCollectionMonths, to ?? latest(from, asOf));
  if (!months.ok) return months;
  const count = months.value.value;
  const grounds = [months.value];
  const isLongBy = (day: LocalDate): boolean => addMonths(from, count) <= day;
  const floorAfter = (back: LocalDate) =>
    ({
      since: back,
      day: addMonths(back, count),
      step: 'statute-not-before-return',
      count,
      grounds,
    }) as const;
  if (to && isLongBy(to)) return ok(sure({ from, until: to, grounds }, floorAfter(to)));
  if (to && isLongBy(addDays(to, 1)))
    return ok({ ...perhaps({ from, until: to, grounds }), possibleFloor: floorAfter(to) });
  if (to) return ok(noPause(months.value));
  return ok(
    isLongBy(asOf)
      ? lasting(pausedSoFar(from, asOf, grounds), floorAfter(asOf))
      : perhapsStill(from, asOf, grounds),
  );
}

/** It pauses the deficiency that it is about, which is seldom recorded by then: nothing is sure for this assessment (IRC 6503(a)(1)). */
function deficiency({ from, to }: StatuteEvent, world: World): Result<Pause, FactGap> {
  const until = daysAfter(world, 'deficiencyCollectionDays', to ?? world.asOf);
  if (!until.ok) return until;
  const grounds = [until.value.ground];
  return ok(
    to ? perhaps({ from, until: until.value.day, grounds }) : perhapsStill(from, world.asOf, grounds),
  );
}

/** From the application to the Taxpayer Advocate to the decision (IRC 7811(d)), which the IRS does not count in every case. */
function assistance({ from, to }: StatuteEvent, { factBook, asOf }: World): Result<Pause, FactGap> {
  const grounds = [sectionOf(factBook, 'irc-7811')];
  return ok(to ? perhaps({ from, until: to, grounds }) : perhapsStill(from, asOf, grounds));
}

/** An end agreed in writing beside a plan, and 89 days more (IRC 6502(a)(2)(A); Treas. Reg. 301.6502-1(b)). */
function agreedEnd({ from, to = from }: StatuteEvent, { factBook }: World): Result<Pause, FactGap> {
  const days = valueOn(factBook.rules.collectionAgreementDays, from);
  if (!days.ok) return days;
  const count = days.value.value;
  const grounds = [days.value];
  const end = { since: from, day: addDays(to, count), step: 'statute-agreed-end', count, grounds } as const;
  return ok({ effect: 'extends', certainFloor: end, possibleFloor: end, grounds });
}

const perhapsStill = (from: LocalDate, asOf: LocalDate, grounds: readonly Ground[]): Pause => ({
  ...perhaps(pausedSoFar(from, asOf, grounds)),
  lasts: true,
});
