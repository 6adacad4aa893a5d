import type { DeadlineKind } from '../notices/notice';
import type { ActionId } from './actionId';

/** How an action is done: at home at any hour, or only when offices, banks and post counters are open. */
export type Way = 'any-day' | 'business-day';

/** What belongs to an action whoever does it. Ids name entries of the fact book. */
export interface Step {
  readonly way: Way;
  /** The first of these kinds that is still open says by when. */
  readonly before: readonly DeadlineKind[];
  readonly form?: string;
  readonly phone?: string;
  /** The source whose address is the page to go to. */
  readonly page?: string;
  readonly sources: readonly string[];
}

const hearing: readonly DeadlineKind[] = ['cdp-request'];
const levy: readonly DeadlineKind[] = ['bank-hold-ends', 'wage-statement', 'federal-payment-levy'];
const reply: readonly DeadlineKind[] = ['respond-by', 'passport-response', 'abatement-request'];
const debt: readonly DeadlineKind[] = [
  'pay-by',
  'plan-default-cure',
  'state-refund-levy',
  'federal-payment-levy',
  'cdp-request',
  'passport-response',
  'respond-by',
];
const call = { way: 'business-day', phone: 'irs-individual' } as const;

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
    sources: ['irc-6334', 'form-668-w'],
  },
  'call-number-on-levy': { ...call, before: levy, sources: ['irc-6343'] },
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
  'petition-tax-court': {
    way: 'any-day',
    before: ['tax-court-petition'],
    page: 'ustaxcourt',
    sources: ['irc-6213', 'ustaxcourt'],
  },
  'ask-abatement': { way: 'business-day', before: ['abatement-request'], sources: ['irc-6213'] },
  'cure-plan-default': { ...call, before: ['plan-default-cure'], sources: ['irc-6159'] },
  'appeal-plan-ending': {
    way: 'business-day',
    before: ['plan-default-cure', 'respond-by'],
    form: '9423',
    sources: ['irc-6159', 'irc-6331'],
  },
  'reply-to-proposal': {
    way: 'business-day',
    before: [...reply, 'tax-court-petition'],
    sources: ['irc-6213'],
  },
  'send-documents': { way: 'business-day', before: reply, sources: [] },
  'verify-identity': { way: 'any-day', before: reply, sources: [] },
  'add-bank-account-online': {
    way: 'any-day',
    before: reply,
    page: 'irs-account',
    sources: ['irs-account'],
  },
  'match-authentication-number': { way: 'any-day', before: [], sources: ['irc-6306'] },
  'tell-irs-about-bankruptcy': {
    way: 'business-day',
    before: [],
    phone: 'centralized-insolvency',
    sources: ['usc-11-362'],
  },
  'check-account-online': {
    way: 'any-day',
    before: [],
    page: 'irs-account',
    sources: ['irs-account'],
  },
  'prove-payment': { way: 'business-day', before: [...debt, 'abatement-request'], sources: [] },
  'dispute-the-bill': { way: 'business-day', before: ['abatement-request', ...debt], sources: [] },
  'file-missing-returns': {
    way: 'any-day',
    before: [...reply, ...debt],
    page: 'irs-free-preparation',
    sources: ['irs-free-preparation'],
  },
  'pay-in-full': { way: 'any-day', before: debt, page: 'irs-payments', sources: ['irs-payments'] },
  'ask-short-term-plan': {
    way: 'any-day',
    before: debt,
    page: 'irs-online-payment-agreement',
    sources: ['irs-online-payment-agreement'],
  },
  'ask-monthly-plan': {
    way: 'any-day',
    before: debt,
    form: '9465',
    page: 'irs-online-payment-agreement',
    sources: ['irs-online-payment-agreement', 'irc-6159'],
  },
  'call-about-hardship': { ...call, before: debt, form: '433-F', sources: ['irc-6343'] },
  'pay-or-ask-for-plan': {
    way: 'any-day',
    before: debt,
    page: 'irs-online-payment-agreement',
    sources: ['irs-online-payment-agreement'],
  },
  'call-number-on-notice': { ...call, before: [...debt, ...reply], sources: [] },
  'find-notice-number': { way: 'any-day', before: [], page: 'irs-notices', sources: ['irs-notices'] },
  'find-notice-date': { way: 'any-day', before: [], sources: [] },
  'call-irs-line': { ...call, before: [], sources: ['irs-notices'] },
  'contact-sender-directly': { way: 'any-day', before: [], sources: [] },
  'keep-for-records': { way: 'any-day', before: [], sources: [] },
  'write-down-every-call': { way: 'any-day', before: [], sources: [] },
};
