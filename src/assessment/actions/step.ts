import type { DeadlineKind } from '../notices/notice';
import type { ActionId } from './actionId';
import { debtSteps } from './debtSteps';
import { call, reply, type Step } from './howToAct';

const hearing: readonly DeadlineKind[] = ['cdp-request'];
const levy: readonly DeadlineKind[] = ['bank-hold-ends', 'wage-statement', 'federal-payment-levy'];
/** Rights that end on a day whatever else happens. */
const right: readonly DeadlineKind[] = ['tax-court-petition', 'cdp-request', 'abatement-request'];

/** The law and the place behind each action. */
export const steps: Readonly<Record<ActionId, Step>> = {
  'ask-bank-for-service-date': {
    way: 'business-day',
    before: ['bank-hold-ends'],
    sources: ['irc-6332', 'cfr-301-6332-3'],
  },
  'give-statement-to-employer': {
    way: 'business-day',
    before: ['wage-statement'],
    page: 'pub-1494',
    sources: ['irc-6334', 'form-668-w', 'pub-1494'],
  },
  'call-number-on-levy': { ...call, before: levy, sources: ['irc-6343'] },
  'ask-levy-not-start': { ...call, before: levy, sources: ['irc-6331', 'irc-6343'] },
  'ask-hardship-before-levy': {
    way: 'business-day',
    before: levy,
    form: '433-F',
    sources: ['irc-6343', 'cfr-301-6343-1'],
  },
  'call-to-stop-levy': { ...call, before: [], sources: ['irc-6331', 'irc-6343'] },
  'ask-release-for-hardship': {
    way: 'business-day',
    before: levy,
    form: '433-F',
    sources: ['irc-6343', 'cfr-301-6343-1'],
  },
  'ask-taxpayer-advocate': {
    way: 'business-day',
    before: levy,
    form: '911',
    phone: 'taxpayer-advocate',
    sources: ['irc-7811'],
  },
  'check-for-earlier-hearing-notice': { way: 'any-day', before: levy, sources: ['irc-6330'] },
  'ask-return-of-money': { ...call, before: [], sources: ['irc-6343'] },
  'look-for-state-refund-letter': { way: 'any-day', before: [], sources: ['irc-6330', 'irs-cp92'] },
  'copy-the-letter': { way: 'any-day', before: hearing, sources: [] },
  'fill-form-12153': {
    way: 'any-day',
    before: hearing,
    form: '12153',
    sources: ['irc-6330', 'cfr-301-6330-1'],
  },
  'send-form-12153': {
    way: 'business-day',
    before: hearing,
    form: '12153',
    sources: ['irc-7502', 'cfr-301-6330-1'],
  },
  'ask-equivalent-hearing': {
    way: 'business-day',
    before: ['equivalent-hearing'],
    form: '12153',
    sources: ['cfr-301-6330-1'],
  },
  'explain-why-late': { way: 'any-day', before: ['equivalent-hearing'], sources: ['irc-6330'] },
  'confirm-hearing-request': { ...call, before: hearing, sources: ['irc-6330', 'irc-7502'] },
  'confirm-equivalent-hearing': {
    ...call,
    before: ['equivalent-hearing'],
    form: '12153',
    sources: ['cfr-301-6330-1'],
  },
  'petition-tax-court': {
    way: 'any-day',
    before: ['tax-court-petition'],
    page: 'ustaxcourt-filing',
    sources: ['irc-6213', 'ustaxcourt', 'ustaxcourt-filing'],
  },
  'send-papers-beside-petition': { way: 'business-day', before: [], sources: ['irc-6213'] },
  'ask-audit-reconsideration': {
    way: 'business-day',
    before: [],
    page: 'pub-3598',
    sources: ['irc-6404', 'pub-3598'],
  },
  'pay-and-claim-refund': { way: 'any-day', before: [], page: 'irs-payments', sources: ['irc-6511'] },
  'ask-abatement': { way: 'business-day', before: ['abatement-request'], sources: ['irc-6213'] },
  'cure-plan-default': { ...call, before: ['plan-default-cure'], sources: ['irc-6159'] },
  'appeal-plan-ending': {
    way: 'business-day',
    before: ['plan-default-cure', 'respond-by'],
    form: '9423',
    sources: ['irc-6159', 'irc-6331'],
  },
  // The petition's date is not among these: an answer to the IRS does not meet it (IRC 6213(a)).
  'reply-to-proposal': { way: 'business-day', before: reply, sources: ['irc-6213'] },
  'send-documents': { way: 'business-day', before: reply, sources: [] },
  'verify-identity': { way: 'any-day', before: reply, sources: [] },
  'add-bank-account-online': {
    way: 'any-day',
    before: reply,
    page: 'irs-account',
    sources: ['irs-account'],
  },
  'match-authentication-number': { way: 'any-day', before: [], sources: ['irc-6306'] },
  'see-which-debt': { way: 'any-day', before: [], page: 'irs-account', sources: ['irc-6402', 'irs-account'] },
  'ask-injured-spouse-share': { way: 'any-day', before: [], form: '8379', sources: ['irc-6402'] },
  'dispute-refund-use': { ...call, before: reply, sources: ['irc-6402'] },
  'call-passport-line': {
    way: 'business-day',
    before: [],
    phone: 'passport',
    page: 'irs-passport',
    sources: ['irc-7345'],
  },
  'undo-passport-report': { way: 'any-day', before: [], page: 'irs-passport', sources: ['irc-7345'] },
  'tell-irs-about-bankruptcy': {
    way: 'business-day',
    before: [],
    phone: 'centralized-insolvency',
    sources: ['usc-11-362'],
  },
  'ask-lawyer-about-the-day': {
    way: 'business-day',
    before: [...right, ...levy],
    sources: ['usc-11-362'],
  },
  ...debtSteps,
};
