import type { ActionId } from './actionId';
import { call, debt, reply, type Step } from './howToAct';

/** The steps that deal with the debt itself, with an unknown paper and with mail of others. */
export const debtSteps = {
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
  'look-up-state-agency': {
    way: 'any-day',
    before: [],
    page: 'usa-state-taxes',
    sources: ['usa-state-taxes'],
  },
  'keep-for-records': { way: 'any-day', before: [], sources: [] },
  'write-down-every-call': { way: 'any-day', before: [], sources: [] },
} satisfies Partial<Record<ActionId, Step>>;
