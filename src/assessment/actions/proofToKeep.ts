import type { KnownCase } from '../knownCase';
import { debtBehind } from '../powers/debtBehind';
import { isUnderLevy, leviesInForce } from '../powers/leviesInForce';
import { ProofId } from './proofId';

/** The papers worth keeping at this point: what shows when the letter came, what was sent, and what was said. */
export const proofToKeep = (known: KnownCase): ProofId[] =>
  ProofId.options.filter((proof) => rules[proof](known));

const hasDeadline =
  (...kinds: readonly string[]) =>
  ({ deadlines }: KnownCase): boolean =>
    deadlines.some(({ kind }) => kinds.includes(kind));
const hearing = (known: KnownCase): boolean =>
  hasDeadline('cdp-request', 'equivalent-hearing')(known) ||
  known.caseFile.hearingRequestedDate !== undefined;
const reply = hasDeadline('respond-by', 'abatement-request', 'plan-default-cure', 'passport-response');

const rules: Readonly<Record<ProofId, (known: KnownCase) => boolean>> = {
  'letter-and-envelope': () => true,
  'call-notes': () => true,
  'proof-of-mailing': (known) => hearing(known) || reply(known),
  'copy-of-what-you-sent': reply,
  'copy-of-form-12153': hearing,
  'levy-paper': isUnderLevy,
  'service-date-note': (known) => leviesInForce(known).has('bank'),
  'copy-of-wage-statement': (known) => leviesInForce(known).has('wages'),
  'household-costs': (known) =>
    isUnderLevy(known) ||
    known.caseFile.hardship === true ||
    known.caseFile.canPay === 'not-at-all' ||
    hasDeadline('federal-payment-levy')(known),
  'proof-of-payment': ({ caseFile }) => caseFile.position === 'already-paid' || caseFile.canPay === 'in-full',
  'papers-that-show-the-amount': ({ caseFile }) => caseFile.position === 'do-not-owe',
  'plan-confirmation': (known) =>
    debtBehind(known) === 'billed' &&
    (known.notice?.stage === 'payment-plan' ||
      ['monthly', 'within-180-days'].includes(known.caseFile.canPay ?? '')),
  'court-confirmation': hasDeadline('tax-court-petition'),
};
