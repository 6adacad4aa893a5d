import { hearingRequest } from '../hearingRequest';
import type { KnownCase } from '../knownCase';
import { debtBehind } from '../powers/debtBehind';
import { leviesInForce } from '../powers/leviesInForce';
import { isForSharedResponsibility } from '../powers/sharedResponsibility';
import { MistakeId } from './mistakeId';

/** The mistakes that people make at this point, the costliest first. */
export const mistakesToAvoid = (known: KnownCase): MistakeId[] =>
  MistakeId.options.filter((mistake) => rules[mistake](known));

type When = (known: KnownCase) => boolean;

const hasDeadline =
  (...kinds: readonly string[]): When =>
  ({ deadlines }) =>
    deadlines.some(({ kind }) => kinds.includes(kind));
const standing =
  (kind: string, ...standings: readonly string[]): When =>
  ({ deadlines }) =>
    deadlines.some((each) => each.kind === kind && standings.includes(each.standing));
const isCode =
  (...codes: readonly string[]): When =>
  ({ notice }) =>
    notice !== undefined && codes.includes(notice.code);
const stage =
  (...stages: readonly string[]): When =>
  ({ notice }) =>
    notice !== undefined && stages.includes(notice.stage);
const billed: When = (known) => debtBehind(known) === 'billed';
const asked: When = (known) => hearingRequest(known) === 'in-time';
const openHearing: When = (known) =>
  standing('cdp-request', 'open', 'today', 'unknown')(known) && !asked(known);
/** Titled as a notice of intent to levy, and no hearing notice all the same. */
const looksLikeHearingNotice = isCode('CP504', 'CP504B', 'CP523', 'CP523C', 'CP523D');
const announcesBenefitLevy = hasDeadline('federal-payment-levy');

const rules: Readonly<Record<MistakeId, When>> = {
  'form-12153-on-this-letter': looksLikeHearingNotice,
  'phone-call-instead-of-form': openHearing,
  'unsigned-form': openHearing,
  'wrong-address': openHearing,
  'counting-from-receipt': (known) =>
    hasDeadline('cdp-request', 'abatement-request', 'tax-court-petition', 'respond-by')(known) &&
    known.notice?.cdp !== 'lien' &&
    !asked(known),
  'counting-business-days': openHearing,
  'counting-lien-from-letter-date': ({ notice }) => notice?.cdp === 'lien',
  'thinking-it-is-too-late': (known) => standing('cdp-request', 'passed')(known) && !asked(known),
  'hearing-pauses-ten-years': openHearing,
  'counting-hold-from-letter': (known) => leviesInForce(known).has('bank'),
  'hold-is-not-an-appeal': (known) => leviesInForce(known).has('bank'),
  'statement-not-returned': (known) => leviesInForce(known).has('wages'),
  'first-750-is-safe': announcesBenefitLevy,
  'every-letter-opens-a-hearing': announcesBenefitLevy,
  'waiting-for-the-levy': (known) =>
    stage('balance-due', 'reminder', 'final-reminder', 'final-notice-with-cdp')(known) &&
    !isForSharedResponsibility(known) &&
    !asked(known),
  'mixing-pay-and-dispute-dates': (known) =>
    (hasDeadline('abatement-request')(known) && hasDeadline('pay-by')(known)) ||
    (hasDeadline('tax-court-petition')(known) && !isCode('Letter 3193')(known)),
  'proposal-is-not-a-bill': (known) =>
    stage('proposed-change')(known) && debtBehind(known) === 'not-yet-assessed',
  'irs-cannot-extend-court-time': hasDeadline('tax-court-petition'),
  'waiting-for-the-irs-to-stop': billed,
  'taking-it-for-a-scam': isCode('Letter 5071C', 'Letter 4883C', 'Letter 5747C', 'CP53E', 'CP40'),
  'bank-details-by-phone': isCode('CP53E', 'Letter 5071C', 'Letter 4883C', 'Letter 5747C'),
  'paying-the-agency': isCode('CP40'),
  'ignoring-the-date': ({ deadlines }) => deadlines.some((each) => each.standing !== 'passed'),
  // Only for mail that is not ours to judge: see the answer to it.
  'irs-days-on-state-letter': () => false,
  'paying-sender-before-checking': () => false,
  'paying-before-checking': (known) => billed(known) || debtBehind(known) === 'unclear',
  'high-cost-loan': billed,
  'calls-without-notes': (known) => billed(known) || debtBehind(known) === 'unclear',
};
