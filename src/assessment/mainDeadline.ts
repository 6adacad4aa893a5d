import type { Deadline } from './caseAssessment';
import type { DeadlineKind } from './notices/notice';

/**
 * The day that matters most: open before passed, then the right that is lost for good before a day that only costs money,
 * then the nearer one. An equivalent hearing stands in only where the real one can no longer be asked for.
 */
export function mainDeadline(deadlines: readonly Deadline[]): Deadline | undefined {
  const hearingIsOpen = deadlines.some(
    ({ kind, standing }) => kind === 'cdp-request' && standing !== 'passed',
  );
  return deadlines
    .filter(({ kind }) => !(kind === 'equivalent-hearing' && hearingIsOpen))
    .toSorted((a, b) => isPassed(a) - isPassed(b) || rank(a) - rank(b) || nearness(a) - nearness(b))[0];
}

const isPassed = ({ standing }: Deadline): number => (standing === 'passed' ? 1 : 0);
const rank = ({ kind }: Deadline): number => order.indexOf(kind);
const nearness = ({ daysLeft }: Deadline): number => daysLeft ?? 0;

/** Money that is about to leave, then rights of law, then waits of the IRS, then replies and payments. */
const order: readonly DeadlineKind[] = [
  'wage-statement',
  'bank-hold-ends',
  'tax-court-petition',
  'cdp-request',
  'abatement-request',
  'plan-default-cure',
  'federal-payment-levy',
  'state-refund-levy',
  'respond-by',
  'passport-response',
  'pay-by',
  'equivalent-hearing',
];
