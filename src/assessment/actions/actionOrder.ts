import type { KnownCase } from '../knownCase';
import { debtBehind } from '../powers/debtBehind';
import { leviesInForce } from '../powers/leviesInForce';
import type { ActionId } from './actionId';
import { bankruptcyActions } from './bankruptcyActions';
import { debtActions } from './debtActions';
import { hearingActions } from './hearingActions';
import { levyActions, stateRefundActions } from './levyActions';
import { replyActions } from './replyActions';

/** The most urgent first: an open bankruptcy, a levy, then the right that is lost for good, then the reply, then the debt itself. */
export function actionOrder(known: KnownCase): ActionId[] {
  const ordered = [
    ...bankruptcyActions(known),
    ...levyActions(known),
    ...(savesAPlan(known) ? replyActions(known) : []),
    ...hearingActions(known),
    ...stateRefundActions(known),
    ...replyActions(known),
    ...debtActions(known),
    ...(knowsThePaper(known) ? [] : unknownPaper),
  ];
  const last: ActionId[] = debtBehind(known) === 'no-debt' ? ['keep-for-records'] : ['write-down-every-call'];
  return [...new Set([...ordered, ...last])];
}

/** A plan that can still be saved comes before a second hearing from an earlier letter. */
const savesAPlan = ({ notice }: KnownCase): boolean =>
  notice?.clocks.some(({ kind }) => kind === 'plan-default-cure') ?? false;

const knowsThePaper = (known: KnownCase): boolean =>
  known.notice !== undefined || leviesInForce(known).size > 0;

const unknownPaper: readonly ActionId[] = [
  'find-notice-number',
  'find-notice-date',
  'check-account-online',
  'call-irs-line',
];
