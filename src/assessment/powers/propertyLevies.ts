import { addDays, latest } from '../kernel/localDate';
import { lastDayOf, type KnownCase } from '../knownCase';
import { done, startingOn, unknown, type Ground, type PowerRule } from './ground';
import { hearingRequestEnds } from './hearingNotice';
import { leviesInForce, type Levied } from './leviesInForce';
import { levyBar } from './levyBar';
import { levyGround } from './levyGround';
import { pendingHearing } from './pendingHearing';

/** Money in a bank account, once for each levy (IRC 6331, 6332(c)). */
export const bankLevy: PowerRule = (known) => taken(known, 'bank') ?? levyGround(known);

/** Pay, again each payday until it is released (IRC 6331(e)). */
export const wageLevy: PowerRule = (known) => taken(known, 'wages') ?? levyGround(known);

/** Up to 15 percent of each Social Security payment, never of SSI (IRC 6331(h)), which CP91 and CP298 announce. */
export const socialSecurityLevy: PowerRule = (known) =>
  taken(known, 'social-security') ?? announced(known) ?? levyGround(known);

/** Other things that a person owns; a main home only with a court's approval (IRC 6334(e)(1)). */
export const propertySeizure: PowerRule = (known) => {
  const ground = taken(known, 'property') ?? levyGround(known);
  return ground && { ...ground, ...forHome(ground) };
};

const taken = (known: KnownCase, what: Levied): Ground | undefined =>
  leviesInForce(known).has(what) ? done('irc-6331') : undefined;

const announced = (known: KnownCase): Ground | undefined => {
  if (!known.notice?.clocks.some((clock) => clock.kind === 'federal-payment-levy')) return undefined;
  return levyBar(known) ?? pendingHearing(known) ?? afterAnnouncement(known);
};

/** Both waits must be over: that of this paper, and that of the hearing notice which came before it. */
function afterAnnouncement(known: KnownCase): Ground {
  const lastDay = lastDayOf(known, 'federal-payment-levy');
  if (!lastDay) return unknown(['levy-notice-30-days'], 'irc-6331', 'irc-6330');
  const day = addDays(latest(lastDay, hearingRequestEnds(known) ?? lastDay), 1);
  return startingOn(day, known.asOf, 'irc-6331', 'irc-6330', 'irs-fplp');
}

const forHome = (ground: Ground): Pick<Ground, 'missing' | 'sources'> =>
  ground.standing === 'now' || ground.standing === 'from'
    ? {
        missing: [...(ground.missing ?? []), 'court-approval-for-a-home'],
        sources: [...ground.sources, 'irc-6334'],
      }
    : { missing: ground.missing ?? [], sources: ground.sources };
