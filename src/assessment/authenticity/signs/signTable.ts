import type { SignId } from './signId';

interface SignEntry {
  readonly weight: -1 | 0 | 1 | 2 | 3;
  /** Where it is written that the IRS does not do so, or does. */
  readonly sources: readonly string[];
}

const contact = ['irs-how-to-know'];
const scams = ['irs-how-to-know', 'irs-scams'];
const payments = ['irs-how-to-know', 'irs-payments'];
const collectors = ['irs-private-collection', 'irc-6306'];
const sellers = ['irs-how-to-know', 'ftc-tax-relief'];
const refunds = ['irs-cp53e', 'irs-how-to-know'];
const hearings = ['irc-6330', 'irs-cdp'];

const enough = (sources: readonly string[]): SignEntry => ({ weight: 3, sources });
const much = (sources: readonly string[]): SignEntry => ({ weight: 2, sources });
const little = (sources: readonly string[]): SignEntry => ({ weight: 1, sources });
const who = (sources: readonly string[]): SignEntry => ({ weight: 0, sources });
const mark = (sources: readonly string[]): SignEntry => ({ weight: -1, sources });

/** How much each sign weighs, and what it rests on. */
export const SIGN_TABLE: Readonly<Record<SignId, SignEntry>> = {
  'gift-card': enough(contact),
  'prepaid-card': enough(contact),
  cryptocurrency: enough(payments),
  'money-transmitter': enough(payments),
  'payment-app': enough(payments),
  'wire-dictated': enough(payments),
  'cash-demanded': enough(payments),
  'courier-collects': enough(payments),
  'safe-account': enough(payments),
  'wrong-payee': enough(payments),
  'arrest-threat': enough(contact),
  'police-threat': enough(contact),
  'deportation-threat': enough(contact),
  'custody-threat': enough(contact),
  'license-threat': enough(contact),
  'number-suspended': enough(contact),
  'lawsuit-threat': enough(scams),
  'criminal-charges': enough(scams),
  'legal-menace': much(scams),
  'stacked-menace': little(scams),
  urgency: little(contact),
  'hours-to-act': much(contact),
  'pay-at-once': much(contact),
  'nothing-in-writing': little(contact),
  'call-back-pressure': little(scams),
  'recorded-call': little(contact),
  'press-a-key': much(contact),
  'stay-on-the-line': much(scams),
  secrecy: enough(scams),
  'badge-theatre': little(scams),
  'invented-body': enough(scams),
  'look-alike-link': enough(scams),
  'disguised-link': enough(scams),
  'shortened-link': enough(scams),
  'link-not-official': enough(scams),
  'sender-not-official': much(scams),
  'disguised-text': little(scams),
  'reply-to-activate': enough(scams),
  'refund-lure': enough(scams),
  'account-scare': much(scams),
  attachment: much(scams),
  'scan-to-verify': enough(scams),
  'asks-taxpayer-number': enough(scams),
  'asks-bank-details': enough(refunds),
  'asks-card-details': enough(contact),
  'asks-password-or-pin': enough(scams),
  'asks-one-time-code': enough(scams),
  'asks-identity-photo': enough(scams),
  'asks-personal-details': much(scams),
  'asks-remote-access': enough(scams),
  'asks-preparer-credentials': enough(scams),
  'asks-employee-data': enough(scams),
  'refund-data-outside-account': enough(refunds),
  'unasked-text': much(contact),
  'unasked-email': little(contact),
  'social-media-contact': enough(contact),
  'advance-fee': enough(scams),
  'recovery-offer': much(scams),
  'money-back-demanded': much(scams),
  'credit-scheme': enough(scams),
  'hearing-denied': enough(hearings),
  'collector-at-door': enough(collectors),
  'collector-takes-payment': enough(collectors),
  'collector-without-letters': much(collectors),
  'collector-without-number': much(collectors),
  'payment-at-door': enough(contact),
  'no-identification': much(contact),
  'relief-cold-call': enough(sellers),
  'official-looking-mailer': enough(sellers),
  'relief-pitch': who(sellers),
  'disclosed-advertisement': who(sellers),
  'mark-another-authority': mark(['usa-state-taxes']),
  'mark-notice-number': mark(['irs-notices']),
  'mark-treasury-payee': mark(['irs-payments']),
  'mark-official-link': mark(['irs-how-to-know']),
  'mark-hearing-right': mark(hearings),
  'mark-masked-number': mark(['irs-notices']),
  'mark-no-payment-asked': mark(contact),
  'mark-no-action-asked': mark(['irs-notices']),
  'mark-own-initiative': mark(contact),
  'mark-requested-code': mark(['irs-account']),
  'mark-authentication-number': mark(collectors),
  'mark-consent': mark(contact),
  'mark-official-identification': mark(contact),
  'mark-known-office': mark(contact),
  'mark-statement-text': mark(['irs-payments']),
  'mark-tax-account-details': mark(['irs-notices']),
  'mark-newsletter': mark(contact),
};
