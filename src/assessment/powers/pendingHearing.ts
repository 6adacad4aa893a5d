import { hearingRequest } from '../hearingRequest';
import type { KnownCase } from '../knownCase';
import { barred, unknown, type PowerRule } from './ground';
import { givesHearingBeforeLevy } from './hearingNotice';
import { leviesInForce } from './leviesInForce';

/**
 * A hearing over a levy that was asked for in time bars levies for its years while it lasts (IRC 6330(e)(1)).
 * One that follows a state refund levy may not hold off the next levy, so nothing is promised there.
 */
export const pendingHearing: PowerRule = (known) => {
  if (holdsLevies(known)) return barred(['no-pending-hearing'], 'irc-6330', 'cfr-301-6330-1');
  return leviesInForce(known).has('state-refund') && isAsked(known)
    ? unknown(['no-pending-hearing'], 'irc-6330')
    : undefined;
};

/** The request was in time, and it was about a letter that came before any levy. A hearing over a lien alone holds no levy. */
export const holdsLevies = (known: KnownCase): boolean =>
  isAsked(known) &&
  (givesHearingBeforeLevy(known.notice) || known.caseFile.earlierCdpNoticeDate !== undefined);

/** The letters that end a hearing show that it pends no more. */
const isAsked = (known: KnownCase): boolean =>
  hearingRequest(known) === 'in-time' && !ends.has(known.notice?.code ?? '');

const ends: ReadonlySet<string> = new Set(['Letter 3193', 'Letter 3210']);
