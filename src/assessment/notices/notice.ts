import { z } from 'zod';
import { Citation, Confidence } from '../facts/citation';
import { LocalDate } from '../kernel/localDate';

/**
 * Where a letter stands on the way from a return to a levy. The first six are the road itself, in order;
 * the others are side roads that can open at any time.
 */
export const Stage = z.enum([
  'balance-due',
  'reminder',
  'final-reminder',
  'final-notice-with-cdp',
  'levy-issued',
  'lien-filed',
  'payment-plan',
  'annual-reminder',
  'passport',
  'private-collection',
  'refund-offset',
  'proposed-change',
  'pre-assessment',
  'account-status',
  'info',
  'other',
]);
export type Stage = z.infer<typeof Stage>;

/** Which Collection Due Process right the paper itself carries (IRC 6320, 6330). */
export const CdpRight = z.enum(['none', 'before-levy', 'after-levy', 'lien']);
export type CdpRight = z.infer<typeof CdpRight>;

/** The kinds of last days this project knows. */
export const DeadlineKind = z.enum([
  'pay-by',
  'respond-by',
  'cdp-request',
  'equivalent-hearing',
  'bank-hold-ends',
  'wage-statement',
  'abatement-request',
  'tax-court-petition',
  'plan-default-cure',
  'federal-payment-levy',
  'passport-response',
  'state-refund-levy',
]);
export type DeadlineKind = z.infer<typeof DeadlineKind>;

/** The clock that a paper starts: which rule counts it. Numbers of days live in the rules, or beside the notice when they are its own. */
export const Clock = z.discriminatedUnion('rule', [
  /** 21 calendar days, 10 business days from $100,000 (IRC 6601(e)(3)). */
  z.object({ kind: z.literal('pay-by'), rule: z.literal('notice-and-demand') }),
  /** Only the printed date counts; `usualDays` is what specimens show. */
  z.object({
    kind: z.enum(['pay-by', 'respond-by', 'plan-default-cure']),
    rule: z.literal('printed'),
    usualDays: z.int().positive().optional(),
  }),
  /** 30 days from the notice, or from mailing if later (26 CFR 301.6330-1(c)(2) Q&A-C3), then an equivalent hearing. */
  z.object({ kind: z.literal('cdp-request'), rule: z.literal('cdp-levy') }),
  /** Filing + 5 business days + 30 days (26 CFR 301.6320-1(c)(2) Q&A-C3), then an equivalent hearing. */
  z.object({ kind: z.literal('cdp-request'), rule: z.literal('cdp-lien') }),
  /** Days that the IRS must or says it will wait: nobody's act, so IRC 7503 does not move them. */
  z.object({
    kind: z.enum(['state-refund-levy', 'federal-payment-levy', 'plan-default-cure']),
    rule: z.literal('waiting-period'),
    days: z.int().positive(),
  }),
  /** A reply time that the IRS set by practice (`administrative`) or the law set (`statutory`, rolled under IRC 7503). */
  z.object({
    kind: z.enum(['respond-by', 'passport-response']),
    rule: z.literal('reply-time'),
    days: z.int().positive(),
    daysAbroad: z.int().positive().optional(),
    unit: z.enum(['calendar', 'business']),
    basis: z.enum(['administrative', 'statutory']),
  }),
  /** 60 days to ask that a math-error assessment be undone (IRC 6213(b)(2)). */
  z.object({ kind: z.literal('abatement-request'), rule: z.literal('math-error') }),
  /** 90 or 150 days from mailing (IRC 6213(a)). */
  z.object({ kind: z.literal('tax-court-petition'), rule: z.literal('deficiency') }),
  /** 30 days from a notice of determination (IRC 6330(d)(1)). */
  z.object({ kind: z.literal('tax-court-petition'), rule: z.literal('determination') }),
  /** 21 days after the bank was served (IRC 6332(c)). */
  z.object({ kind: z.literal('bank-hold-ends'), rule: z.literal('bank-hold') }),
  /** 3 days after the employer was served (Form 668-W, Part 3). */
  z.object({ kind: z.literal('wage-statement'), rule: z.literal('wage-statement') }),
]);
export type Clock = z.infer<typeof Clock>;

/** The part of the IRS, or the court, that hears a disagreement over this paper. */
export const Appeal = z.enum([
  'cdp-hearing',
  'equivalent-hearing',
  'collection-appeals-program',
  'tax-court',
  'appeals-office',
  'abatement-request',
  'passport-suit',
]);
export type Appeal = z.infer<typeof Appeal>;

/** One IRS notice, letter or form that reaches a person about tax. `id` is the code as a locale key: `lt11`, `form668Ac`. */
export const Notice = z.object({
  code: z.string(),
  id: z.string().regex(/^[a-z][a-zA-Z0-9]*$/),
  aliases: z.array(z.string()),
  audience: z.enum(['individual', 'business', 'both']),
  stage: Stage,
  cdp: CdpRight,
  appeals: z.array(Appeal),
  clocks: z.array(Clock),
  /** Codes that usually come before and after; the order may skip. */
  previous: z.array(z.string()),
  next: z.array(z.string()),
  spanishTwin: z.object({ code: z.string(), basis: z.enum(['seen', 'numbering-pattern']) }).optional(),
  /** The IRS page of this notice, or the page of all notices when it has none of its own. */
  page: z.url(),
  citations: z.array(Citation).min(1),
  verified: LocalDate,
  confidence: Confidence,
});
export type Notice = z.infer<typeof Notice>;

/** Mail that is not a collection letter, recognised so that it can be sent the right way. */
export const OutOfScopeMail = z.object({
  id: z.enum([
    'state-tax-agency',
    'payroll-or-business',
    'debt-relief-advertisement',
    'social-security-overpayment',
    'court-or-summons',
    'student-loan',
  ]),
  words: z.array(z.string()),
  page: z.url(),
  citations: z.array(Citation).min(1),
});
export type OutOfScopeMail = z.infer<typeof OutOfScopeMail>;

/**
 * What people say instead of a code, per language. One code: said shortly, it names the paper.
 * Several: the words fit them all, so they are offered as a choice (a CP504 and an LT11 share their title, not their rights).
 */
export const NoticePhrase = z.object({
  codes: z.array(z.string()).min(1).max(3),
  en: z.array(z.string()),
  es: z.array(z.string()),
});
export type NoticePhrase = z.infer<typeof NoticePhrase>;
