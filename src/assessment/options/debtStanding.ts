import { assertNever } from '../kernel/assertNever';
import type { Stage } from '../notices/notice';
import { leavesOpen, standsAgainst, type Finding } from './finding';
import { levyInForce, type Situation } from './situation';

/** Whether there is a recorded tax to settle: no plan, offer or delay exists before the IRS has recorded it (IRC 6203). */
export type DebtStanding =
  'assessed' | 'not-assessed-yet' | 'asks-no-payment' | 'amount-not-known' | 'notice-not-known';

export function debtStanding(situation: Situation): DebtStanding {
  const { notice, caseFile } = situation;
  if (levyInForce(situation)) return 'assessed';
  if (!notice) return 'notice-not-known';
  const standing = BY_CODE[notice.code] ?? BY_STAGE[notice.stage];
  if (caseFile.amountDue === 0 && standing !== 'not-assessed-yet') return 'asks-no-payment';
  if (standing !== 'amount-decides') return standing;
  return caseFile.amountDue === undefined ? 'amount-not-known' : 'assessed';
}

/** The findings of a way to settle a recorded tax, or the one reason why there is none to settle. */
export function ifOwed(situation: Situation, findings: () => readonly Finding[]): readonly Finding[] {
  const standing = debtStanding(situation);
  switch (standing) {
    case 'assessed':
      return findings();
    case 'not-assessed-yet':
    case 'asks-no-payment':
      return [standsAgainst(standing)];
    case 'amount-not-known':
      return [leavesOpen(standing, ['amountDue'])];
    case 'notice-not-known':
      return [leavesOpen(standing, ['notice'])];
    default:
      return assertNever(standing);
  }
}

/** As `ifOwed`, but open before the tax is recorded too: a proposed change can be answered. */
export const ifOwedOrProposed = (
  situation: Situation,
  findings: () => readonly Finding[],
): readonly Finding[] =>
  debtStanding(situation) === 'not-assessed-yet' ? findings() : ifOwed(situation, findings);

type ByPaper = 'assessed' | 'not-assessed-yet' | 'asks-no-payment' | 'amount-decides';

const BY_STAGE: Readonly<Record<Stage, ByPaper>> = {
  'balance-due': 'assessed',
  reminder: 'assessed',
  'final-reminder': 'assessed',
  'final-notice-with-cdp': 'assessed',
  'levy-issued': 'assessed',
  'lien-filed': 'assessed',
  'payment-plan': 'assessed',
  'annual-reminder': 'assessed',
  passport: 'assessed',
  'private-collection': 'assessed',
  'refund-offset': 'amount-decides',
  'proposed-change': 'not-assessed-yet',
  'pre-assessment': 'asks-no-payment',
  'account-status': 'amount-decides',
  info: 'asks-no-payment',
  other: 'amount-decides',
};

/** Papers that stand apart from the others of their stage. */
const BY_CODE: Readonly<Record<string, ByPaper>> = {
  // A math error is assessed at once (IRC 6213(b)(1)); the right to undo it runs beside the bill.
  CP11: 'assessed',
  CP12: 'asks-no-payment',
  CP13: 'asks-no-payment',
  CP24: 'asks-no-payment',
  CP30: 'asks-no-payment',
  // Somebody else's debt: the refund of the person who got the letter was used for it.
  CP42: 'asks-no-payment',
  CP508R: 'amount-decides',
  CP14C: 'amount-decides',
  LT40: 'amount-decides',
  'Form 668-D': 'amount-decides',
  'Letter 2257C': 'assessed',
  'Letter 3193': 'assessed',
  'Letter 3210': 'assessed',
  'Letter 5071C': 'asks-no-payment',
  'Letter 4883C': 'asks-no-payment',
  'Letter 5747C': 'asks-no-payment',
  CP01H: 'asks-no-payment',
};

/** The codes above, so that a test can hold them against the fact book. */
export const PAPERS_THAT_STAND_APART: readonly string[] = Object.keys(BY_CODE);
