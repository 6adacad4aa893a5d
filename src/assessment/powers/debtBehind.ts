import type { KnownCase } from '../knownCase';
import type { Notice } from '../notices/notice';
import { leviesInForce } from './leviesInForce';

/**
 * What stands behind a paper: a bill that was sent, an amount that is only proposed, no amount asked for at all,
 * or a paper that does not tell (no paper, or an amount of nothing). Collection needs an assessment and a demand first (IRC 6303, 6331(a)).
 */
export type DebtBehind = 'billed' | 'not-yet-assessed' | 'no-debt' | 'unclear';

/** Reads it off the paper; a levy or a demand for payment (a math-error bill such as CP11) settles it, whatever the stage. */
export function debtBehind(known: KnownCase): DebtBehind {
  const { notice, caseFile } = known;
  if (leviesInForce(known).size > 0) return 'billed';
  if (!notice || caseFile.amountDue === 0) return 'unclear';
  if (notice.clocks.some((clock) => clock.rule === 'notice-and-demand')) return 'billed';
  return exceptions[notice.code] ?? byStage[notice.stage];
}

const byStage: Readonly<Record<Notice['stage'], DebtBehind>> = {
  'balance-due': 'billed',
  reminder: 'billed',
  'final-reminder': 'billed',
  'final-notice-with-cdp': 'billed',
  'levy-issued': 'billed',
  'lien-filed': 'billed',
  'payment-plan': 'billed',
  'annual-reminder': 'billed',
  passport: 'billed',
  'private-collection': 'billed',
  'refund-offset': 'billed',
  'proposed-change': 'not-yet-assessed',
  'pre-assessment': 'not-yet-assessed',
  'account-status': 'no-debt',
  info: 'no-debt',
  other: 'unclear',
};

const exceptions: Readonly<Record<string, DebtBehind>> = {
  CP42: 'no-debt',
  CP43: 'unclear',
  CP508R: 'unclear',
  CP05: 'no-debt',
  CP80: 'no-debt',
  CP23: 'billed',
  'Letter 2257C': 'billed',
  CP14C: 'billed',
  LT40: 'billed',
  LT41: 'not-yet-assessed',
  'Form 668-D': 'unclear',
  LT18: 'not-yet-assessed',
  LT26: 'not-yet-assessed',
  'Letter 3193': 'billed',
  'Letter 3210': 'billed',
  'Letter 5071C': 'no-debt',
  'Letter 4883C': 'no-debt',
  'Letter 5747C': 'no-debt',
  CP01H: 'no-debt',
};
