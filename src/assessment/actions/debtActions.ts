import type { KnownCase } from '../knownCase';
import { debtBehind } from '../powers/debtBehind';
import type { ActionId } from './actionId';

/** What to do about a bill: see that it is real and right, then the way to pay that the person can keep to. */
export function debtActions(known: KnownCase): ActionId[] {
  if (debtBehind(known) !== 'billed') return [];
  const { caseFile } = known;
  if (caseFile.bankruptcy === true) return ['check-account-online'];
  if (caseFile.position === 'already-paid') return ['check-account-online', 'prove-payment'];
  if (caseFile.position === 'do-not-owe') return ['check-account-online', 'dispute-the-bill'];
  return ['check-account-online', ...wayOutOfDebt(known)];
}

/** The missing returns and the way to pay, for who does not dispute the debt and has neither a plan nor a bankruptcy case. */
export function wayOutOfDebt(known: KnownCase): ActionId[] {
  const { caseFile, notice } = known;
  const disputed = caseFile.position === 'already-paid' || caseFile.position === 'do-not-owe';
  const settled = caseFile.planRunning === true || notice?.stage === 'payment-plan';
  if (disputed || settled || caseFile.bankruptcy === true) return [];
  return [...missingReturns(known), ...wayToPay(known)];
}

/** No plan and no offer is granted while a return is missing, so the returns come first. */
const missingReturns = ({ caseFile }: KnownCase): ActionId[] =>
  caseFile.returnsFiled === false ? ['file-missing-returns'] : [];

function wayToPay({ caseFile, notice }: KnownCase): ActionId[] {
  if (notice?.stage === 'refund-offset' && caseFile.canPay === undefined) return [];
  switch (caseFile.canPay) {
    case 'in-full':
      return ['pay-in-full'];
    case 'within-180-days':
      return ['ask-short-term-plan'];
    case 'monthly':
      return ['ask-monthly-plan'];
    case 'not-at-all':
      return ['call-about-hardship'];
    case undefined:
      return ['pay-or-ask-for-plan'];
  }
}
