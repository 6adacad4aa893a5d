import type { Contact } from '../contact';
import { isBy, isSpoken, isTyped } from '../contact';
import type { ContactStanding, StandingDeadline } from '../contactCheck';
import { names } from '../words/said';
import type { ContactStepId } from './stepId';

/** What the steps depend on. */
export interface Judged {
  readonly standing: ContactStanding;
  readonly deadline: StandingDeadline | undefined;
}

/** What to do, in order: stop, keep what runs, check on a way that cannot be faked, then report. No step says to ignore a paper. */
export function stepsFor(contact: Contact, judged: Judged): ContactStepId[] {
  const { reading } = contact;
  const isScam = judged.standing === 'looks-like-a-scam';
  const isSeller = judged.standing === 'not-from-the-irs';
  const onPaper = isBy(contact, 'letter', 'visit', 'unknown');
  const behind = isScam || isSeller;
  const steps: readonly (readonly [ContactStepId, boolean])[] = [
    ['call-911-if-in-danger', isScam && isBy(contact, 'visit')],
    ['stop-and-pay-nothing', isScam || isSeller],
    ['hang-up', isScam && isSpoken(contact)],
    ['do-not-reply-or-click', isScam && isTyped(contact)],
    ['keep-the-door-closed', isScam && isBy(contact, 'visit')],
    ['ask-for-two-identifications', !isScam && isBy(contact, 'visit')],
    ['bring-a-code-to-nobody', names(reading, 'optInCode', 'code')],
    ['use-none-of-its-routes', true],
    ['keep-the-deadline', judged.deadline !== undefined],
    ['have-the-letter-assessed', judged.deadline !== undefined],
    ['find-the-notice-number', onPaper && contact.notice.standing !== 'identified'],
    ['compare-with-own-papers', onPaper],
    ['look-in-the-online-account', true],
    ['give-bank-details-in-the-account-only', isCp53e(contact) || names(reading, 'bankData')],
    ['call-the-irs', true],
    ['check-the-private-agency', names(reading, 'collector', 'pcaOrder')],
    ['check-with-that-authority', names(reading, 'stateBody')],
    ['check-for-a-real-lien', behind && names(reading, 'lienWord', 'reliefPitch')],
    ['ask-the-taxpayer-advocate', true],
    ['if-already-paid-or-given', isScam],
    ['keep-the-evidence', isScam],
    ['report-to-irs-phishing', isScam && (isTyped(contact) || contact.read.links.length > 0)],
    ['report-the-text-7726', isScam && isBy(contact, 'sms')],
    ['report-to-tigta', isScam],
    ['report-to-ftc', behind],
    ['report-to-ic3', isScam && (isTyped(contact) || contact.read.links.length > 0)],
    ['report-to-postal-inspectors', isScam && isBy(contact, 'letter')],
    ['report-to-state-attorney-general', behind && names(reading, 'reliefPitch', 'sellerWord', 'lienWord')],
    ['report-a-promoter', behind && names(reading, 'reliefPitch', 'creditScheme')],
  ];
  return steps.filter(([, wanted]) => wanted).map(([step]) => step);
}

const isCp53e = ({ notice }: Contact): boolean => notice.standing === 'identified' && notice.code === 'CP53E';
