import type { KnownCase } from '../knownCase';
import type { DeadlineKind } from '../notices/notice';
import { debtBehind } from '../powers/debtBehind';
import type { ActionId } from './actionId';

/** An open bankruptcy stays collection (11 U.S.C. 362(a)), so its lawyer comes first; the stay need not stop the clock of a right. */
export function bankruptcyActions(known: KnownCase): ActionId[] {
  if (known.caseFile.bankruptcy !== true || debtBehind(known) === 'no-debt') return [];
  return ['tell-irs-about-bankruptcy', ...(aDayRuns(known) ? (['ask-lawyer-about-the-day'] as const) : [])];
}

const aDayRuns = ({ deadlines }: KnownCase): boolean =>
  deadlines.some(({ kind, standing }) => rights.has(kind) && standing !== 'passed');

const rights: ReadonlySet<DeadlineKind> = new Set([
  'cdp-request',
  'equivalent-hearing',
  'tax-court-petition',
  'abatement-request',
  'bank-hold-ends',
  'federal-payment-levy',
]);
