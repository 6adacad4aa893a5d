import type { Deadline } from '../caseAssessment';
import type { KnownCase } from '../knownCase';
import { debtBehind } from '../powers/debtBehind';
import { leviesInForce } from '../powers/leviesInForce';
import type { ActionId } from './actionId';
import { debtActions } from './debtActions';
import { replyActions } from './replyActions';

/** The most urgent first: a levy, then the right that is lost for good, then the reply, then the debt itself. */
export function actionOrder(known: KnownCase): ActionId[] {
  const ordered = [
    ...levyActions(known),
    ...hearingActions(known),
    ...replyActions(known),
    ...debtActions(known),
    ...(knowsThePaper(known) ? [] : unknownPaper),
  ];
  const last: ActionId[] = debtBehind(known) === 'no-debt' ? ['keep-for-records'] : ['write-down-every-call'];
  return [...new Set([...ordered, ...last])];
}

const knowsThePaper = (known: KnownCase): boolean =>
  known.notice !== undefined || leviesInForce(known).size > 0;

const unknownPaper: readonly ActionId[] = [
  'find-notice-number',
  'find-notice-date',
  'check-account-online',
  'call-irs-line',
];

function levyActions(known: KnownCase): ActionId[] {
  const levied = leviesInForce(known);
  const taken = [...levied].filter((each) => each !== 'state-refund');
  if (taken.length === 0) return announcedLevy(known);
  return [
    ...(levied.has('bank') ? bankActions(known) : []),
    ...(levied.has('wages') ? (['give-statement-to-employer'] as const) : []),
    'call-number-on-levy',
    ...hardshipActions(known),
    'ask-taxpayer-advocate',
    ...earlierNotice(known),
  ];
}

function bankActions(known: KnownCase): ActionId[] {
  const hold = known.deadlines.find((deadline) => deadline.kind === 'bank-hold-ends');
  if (hold?.paysOver && hold.paysOver < known.asOf) return ['ask-return-of-money'];
  return known.caseFile.levy?.servedDate ? [] : ['ask-bank-for-service-date'];
}

/** A levy on benefits is stopped by a call, then by a hearing letter that never came; a warning of a levy, by the date of that letter. */
function announcedLevy(known: KnownCase): ActionId[] {
  if (known.notice?.code === 'Letter 3174') return earlierNotice(known);
  return known.deadlines.some((deadline) => deadline.kind === 'federal-payment-levy')
    ? ['call-number-on-notice', ...hardshipActions(known), ...earlierNotice(known)]
    : [];
}

/** Hardship is asked about, never assumed away: only a plain "no" leaves this step out (IRC 6343(a)(1)(D)). */
const hardshipActions = ({ caseFile }: KnownCase): ActionId[] =>
  caseFile.hardship === false ? [] : ['ask-release-for-hardship'];

/** A paper that brings the hearing after the levy needs no earlier one, by the exceptions of IRC 6330(f). */
const earlierNotice = ({ caseFile, notice }: KnownCase): ActionId[] =>
  caseFile.earlierCdpNoticeDate || notice?.cdp === 'after-levy' ? [] : ['check-for-earlier-hearing-notice'];

function hearingActions(known: KnownCase): ActionId[] {
  const request = standingOf(known, 'cdp-request');
  if (request !== undefined && request !== 'passed')
    return ['copy-the-letter', 'fill-form-12153', 'send-form-12153'];
  const equivalent = standingOf(known, 'equivalent-hearing');
  return equivalent === undefined || equivalent === 'passed'
    ? []
    : ['copy-the-letter', 'ask-equivalent-hearing', 'explain-why-late'];
}

const standingOf = (known: KnownCase, kind: Deadline['kind']): Deadline['standing'] | undefined =>
  known.deadlines.find((deadline) => deadline.kind === kind)?.standing;
