import type { KnownCase } from '../knownCase';
import type { Notice } from '../notices/notice';
import type { ActionId } from './actionId';
import { deficiencyActions } from './deficiencyActions';
import { refundActions } from './refundActions';

/** What the paper itself asks for, before anything is paid. */
export function replyActions(known: KnownCase): ActionId[] {
  const { notice } = known;
  if (!notice) return [];
  if (notice.clocks.some((clock) => clock.rule === 'deficiency')) return deficiencyActions(known);
  if (notice.stage === 'refund-offset') return [...byClock(known, notice), ...refundActions(known)];
  return [...byClock(known, notice), ...(byCode[notice.code] ?? byStage[notice.stage] ?? [])];
}

/** A right with its own clock is used unless the person agrees with the change. */
function byClock(known: KnownCase, notice: Notice): ActionId[] {
  const kinds = new Set(notice.clocks.map((clock) => clock.kind));
  const open = (kind: string) =>
    known.deadlines.some((deadline) => deadline.kind === kind && deadline.standing !== 'passed');
  const disputes = known.caseFile.position !== 'agree';
  return [
    ...(kinds.has('tax-court-petition') && open('tax-court-petition') && disputes
      ? (['petition-tax-court'] as const)
      : []),
    ...(kinds.has('abatement-request') && open('abatement-request') && disputes
      ? (['ask-abatement'] as const)
      : []),
    ...(kinds.has('plan-default-cure') ? (['cure-plan-default', 'appeal-plan-ending'] as const) : []),
  ];
}

const byStage: Partial<Record<Notice['stage'], readonly ActionId[]>> = {
  'proposed-change': ['reply-to-proposal'],
  'pre-assessment': ['file-missing-returns'],
  passport: ['call-number-on-notice'],
  'private-collection': ['match-authentication-number', 'check-account-online'],
  'account-status': ['check-account-online'],
  other: ['call-number-on-notice'],
};

const identity = ['verify-identity'] as const;
const returns = ['file-missing-returns'] as const;

/** Papers that ask for something else than their stage would tell. */
const byCode: Readonly<Record<string, readonly ActionId[]>> = {
  CP11: [],
  CP75: ['send-documents'],
  CP05: ['keep-for-records'],
  CP53E: ['add-bank-account-online'],
  CP508C: ['call-passport-line', 'undo-passport-report', 'call-number-on-notice'],
  CP508R: ['keep-for-records'],
  CP01H: ['call-number-on-notice'],
  'Letter 5071C': identity,
  'Letter 4883C': identity,
  'Letter 5747C': identity,
  'Letter 3193': [],
  'Letter 484C': ['send-documents'],
  'Letter 2272C': ['appeal-plan-ending'],
  'Form 668-D': ['keep-for-records'],
  CP522: ['call-number-on-notice'],
  LT24: ['call-number-on-notice'],
  LT27: ['send-documents'],
  LT16: ['call-number-on-notice'],
  'Letter 2050': ['call-number-on-notice'],
  LT18: returns,
  LT26: returns,
  LT41: returns,
};
