import type { KnownCase } from '../knownCase';
import { leviesInForce } from '../powers/leviesInForce';
import type { ActionId } from './actionId';

/** What a levy calls for: one that takes money now, or one that a letter announces. */
export function levyActions(known: KnownCase): ActionId[] {
  const levied = leviesInForce(known);
  const taken = [...levied].filter((each) => each !== 'state-refund');
  if (taken.length === 0) return announcedLevy(known);
  return [
    ...(levied.has('bank') ? bankActions(known) : []),
    ...(levied.has('wages') ? (['give-statement-to-employer'] as const) : []),
    'call-number-on-levy',
    ...unlessNoHardship(known, 'ask-release-for-hardship'),
    'ask-taxpayer-advocate',
    ...earlierNotice(known),
  ];
}

/** A state refund is gone already: the hearing comes with the letter about it (IRC 6330(f)), and money may be given back (IRC 6343(d)). */
export const stateRefundActions = (known: KnownCase): ActionId[] =>
  leviesInForce(known).has('state-refund')
    ? [
        ...(known.notice?.cdp === 'after-levy' ? [] : (['look-for-state-refund-letter'] as const)),
        'ask-return-of-money',
      ]
    : [];

function bankActions(known: KnownCase): ActionId[] {
  const hold = known.deadlines.find((deadline) => deadline.kind === 'bank-hold-ends');
  if (hold?.paysOver && hold.paysOver < known.asOf) return ['ask-return-of-money'];
  return known.caseFile.levy?.servedDate ? [] : ['ask-bank-for-service-date'];
}

/** A levy on benefits is kept away by a call, then by a hearing letter that never came; a warning of a levy, by the date of that letter. */
function announcedLevy(known: KnownCase): ActionId[] {
  if (known.notice?.code === 'Letter 3174') return earlierNotice(known);
  return known.deadlines.some((deadline) => deadline.kind === 'federal-payment-levy')
    ? ['ask-levy-not-start', ...unlessNoHardship(known, 'ask-hardship-before-levy'), ...earlierNotice(known)]
    : [];
}

/** Hardship is asked about, never assumed away: only a plain "no" leaves this step out (IRC 6343(a)(1)(D)). */
const unlessNoHardship = ({ caseFile }: KnownCase, step: ActionId): ActionId[] =>
  caseFile.hardship === false ? [] : [step];

/** A paper that brings the hearing after the levy needs no earlier one, by the exceptions of IRC 6330(f). */
const earlierNotice = ({ caseFile, notice }: KnownCase): ActionId[] =>
  caseFile.earlierCdpNoticeDate || notice?.cdp === 'after-levy' ? [] : ['check-for-earlier-hearing-notice'];
