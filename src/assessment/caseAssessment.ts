import { z } from 'zod';
import { ActionId } from './actions/actionId';
import { MistakeId } from './actions/mistakeId';
import { ProofId } from './actions/proofId';
import { Citation, Confidence } from './facts/citation';
import { FactGap } from './facts/fact';
import { Cents } from './kernel/cents';
import { LocalDate } from './kernel/localDate';
import { CdpRight, DeadlineKind, OutOfScopeMail, Stage } from './notices/notice';
import { OptionReason } from './options/optionReason';

/** A question whose answer would settle something. Dialogs ask exactly these. */
export const CaseQuestion = z.enum([
  'notice',
  'noticeDate',
  'printedDeadline',
  'lienFiledDate',
  'amountDue',
  'taxYears',
  'abroad',
  'levyServedDate',
  'earlierCdpNoticeDate',
  'position',
  'canPay',
  'returnsFiled',
  'bankruptcy',
  'hardship',
  'jointReturn',
  'cleanHistory',
  'disasterArea',
]);
export type CaseQuestion = z.infer<typeof CaseQuestion>;

/** What the words on the paper were understood as. */
export const NoticeIdentity = z.discriminatedUnion('standing', [
  z.object({ standing: z.literal('identified'), code: z.string(), id: z.string() }),
  z.object({
    standing: z.literal('near-misses'),
    choices: z
      .array(z.object({ code: z.string(), id: z.string() }))
      .min(1)
      .max(3),
  }),
  z.object({ standing: z.literal('out-of-scope'), mail: OutOfScopeMail.shape.id, page: z.url() }),
  z.object({ standing: z.literal('unknown') }),
]);
export type NoticeIdentity = z.infer<typeof NoticeIdentity>;

/** What is still open when a last day has passed (never a dead end). */
export const SecondBranch = z.enum([
  'equivalent-hearing',
  'equitable-tolling',
  'disaster-postponement',
  'combat-zone-postponement',
  'collection-appeals-program',
  'levy-release',
  'return-of-levied-property',
  'audit-reconsideration',
  'refund-claim',
  'plan-still-possible',
  'pay-to-stop-growth',
  'late-reply-still-read',
  'file-statement-late',
  'taxpayer-advocate',
  'plan-reinstatement',
  'passport-suit',
]);
export type SecondBranch = z.infer<typeof SecondBranch>;

/** One last day. `lastDay` is the legal one (rolled under IRC 7503 where that applies), `safeDay` the one to plan for. */
export const Deadline = z.object({
  kind: DeadlineKind,
  /** How it was counted; a locale key `deadlines:rule.<rule>`. */
  rule: z.enum([
    'notice-and-demand-21-days',
    'notice-and-demand-10-business-days',
    'printed-date',
    'usual-days',
    'cdp-levy-30-days',
    'cdp-lien-5-business-days-and-30-days',
    'equivalent-hearing-one-year',
    'waiting-period',
    'reply-time',
    'reply-time-business-days',
    'math-error-60-days',
    'deficiency-90-days',
    'deficiency-150-days',
    'determination-30-days',
    'bank-hold-21-days',
    'wage-statement-3-days',
  ]),
  /** Calendar, business days or years counted, for the sentence that shows the math. */
  count: z.object({ amount: z.int(), unit: z.enum(['calendar-days', 'business-days', 'years']) }).optional(),
  /** The day the count starts after: notice, mailing, filing or service. */
  countedFrom: z
    .object({ event: z.enum(['notice', 'mailing', 'lien-filing', 'service', 'printed']), day: LocalDate })
    .optional(),
  /** The day on which the bare count ends, before IRC 7503 moved it: for the sentence that shows the math. */
  countedDay: LocalDate.optional(),
  /** Absent when the facts on hand cannot tell it: see `missing`. */
  lastDay: LocalDate.optional(),
  safeDay: LocalDate.optional(),
  /** The date that the letter itself prints, never rolled. */
  printedDay: LocalDate.optional(),
  /** Bank levies only: the next business day after `lastDay`, when the bank pays over. */
  paysOver: LocalDate.optional(),
  /** Why `lastDay` is later than the bare count. */
  rolledOver: z.enum(['weekend', 'legal-holiday']).optional(),
  standing: z.enum(['open', 'today', 'passed', 'unknown']),
  /** Calendar days from `asOf` to `lastDay`; negative when passed. */
  daysLeft: z.int().optional(),
  /** Another last day that would hold if a fact we do not have were so. */
  unless: z.object({ question: CaseQuestion, lastDay: LocalDate }).optional(),
  missing: z.array(CaseQuestion),
  secondBranch: z.array(SecondBranch),
  confidence: Confidence,
  citations: z.array(Citation).min(1),
});
export type Deadline = z.infer<typeof Deadline>;

/** Something that the IRS can do to a person who owes, in the order in which people fear it. */
export const PowerId = z.enum([
  'bank-pays-over',
  'bank-levy',
  'wage-levy',
  'social-security-levy',
  'state-refund-levy',
  'property-seizure',
  'lien-filing',
  'plan-termination',
  'tax-assessment',
  'passport-certification',
  'private-collector',
  'refund-offset',
  'charges-grow',
]);
export type PowerId = z.infer<typeof PowerId>;

/** The legal step that must come first and has not. */
export const Precondition = z.enum([
  'tax-assessed-and-billed',
  'ten-days-after-demand',
  'levy-notice-30-days',
  'cdp-notice-sent',
  'cdp-30-days-passed',
  'no-pending-hearing',
  'no-pending-plan-or-offer',
  'plan-terminated-and-30-days',
  'debt-above-passport-threshold',
  'lien-or-levy-before-certification',
  'petition-time-passed',
  'hold-of-21-days-passed',
  'no-bankruptcy-stay',
  'court-approval-for-a-home',
  /** No lien and no levy for the shared responsibility payment (IRC 5000A(g)(2)). */
  'other-than-shared-responsibility',
  'reply-time-passed',
]);
export type Precondition = z.infer<typeof Precondition>;

/** The cases in which a levy may come before the hearing (IRC 6330(f)). */
export const LevyException = z.enum([
  'state-refund',
  'jeopardy',
  'disqualified-employment-tax',
  'federal-contractor',
]);
export type LevyException = z.infer<typeof LevyException>;

export const Power = z.object({
  power: PowerId,
  /** `now`: possible already. `from`: possible from `from` on if nothing is done. `not-yet`: a legal step is missing. `barred`: the law forbids it while something lasts, until `from` where that is known. `done`: has happened. */
  standing: z.enum(['now', 'from', 'not-yet', 'barred', 'done', 'unknown']),
  from: LocalDate.optional(),
  missing: z.array(Precondition),
  exceptions: z.array(LevyException),
  /** Told only when a figure used here is less sure than the official text. */
  confidence: Confidence.optional(),
  citations: z.array(Citation).min(1),
});
export type Power = z.infer<typeof Power>;

export const OptionId = z.enum([
  'pay-in-full',
  'short-term-plan',
  'long-term-plan',
  'partial-payment-plan',
  'offer-in-compromise',
  'currently-not-collectible',
  'cdp-hearing',
  'equivalent-hearing',
  'collection-appeals-program',
  'penalty-relief',
  'innocent-spouse-relief',
  'already-paid',
  'do-not-owe',
  'taxpayer-advocate',
  'low-income-clinic',
]);
export type OptionId = z.infer<typeof OptionId>;

/** A value that the sentence of a reason needs: money, a count of days or percent, a year or a telephone number. */
export const OptionFigure = z.union([
  z.object({ cents: z.int().nonnegative() }),
  z.object({ count: z.number() }),
  z.object({ text: z.string() }),
]);
export type OptionFigure = z.infer<typeof OptionFigure>;

/** One way out. `fits` never means "you qualify": it means nothing we know stands against it and something speaks for it. */
export const OptionVerdict = z.object({
  option: OptionId,
  verdict: z.enum(['fits', 'blocked', 'unknown']),
  /** Locale keys `options:reason.<reason>`. */
  reasons: z.array(OptionReason).min(1),
  /** The values in those sentences, by parameter name. */
  figures: z.record(z.string(), OptionFigure).optional(),
  /** Figures that the fact book does not have for the day. */
  gaps: z.array(FactGap).optional(),
  /** What would settle an `unknown`. */
  missing: z.array(CaseQuestion),
  /** The last day on which this way is open, where there is one. */
  until: LocalDate.optional(),
  form: z.string().optional(),
  page: z.url(),
  confidence: Confidence,
  citations: z.array(Citation).min(1),
});
export type OptionVerdict = z.infer<typeof OptionVerdict>;

/** Something to do, in order. Its words are `actions:<action>` and `actions:<action>.how`; `on` is the first day on which it can be done, `by` the day to have it done. */
export const FirstAction = z.object({
  action: ActionId,
  on: LocalDate,
  by: LocalDate.optional(),
  phone: z.string().optional(),
  phoneConfidence: Confidence.optional(),
  form: z.string().optional(),
  page: z.url().optional(),
  citations: z.array(Citation),
});
export type FirstAction = z.infer<typeof FirstAction>;

export const Helper = z.object({
  helper: z.enum([
    'irs-number-on-notice',
    'irs-individual-line',
    'taxpayer-advocate',
    'low-income-clinic',
    'tax-professional',
  ]),
  phone: z.string().optional(),
  phoneConfidence: Confidence.optional(),
  page: z.url(),
  citations: z.array(Citation).min(1),
});
export type Helper = z.infer<typeof Helper>;

/** The whole answer of the core to one case on one day. Same input, same output. */
export const CaseAssessment = z.object({
  asOf: LocalDate,
  notice: NoticeIdentity,
  /** Facts of the identified paper that people ask about. */
  paper: z
    .object({
      code: z.string(),
      id: z.string(),
      cdp: CdpRight,
      page: z.url(),
      confidence: Confidence,
      spanishTwin: z.object({ code: z.string(), basis: z.enum(['seen', 'numbering-pattern']) }).optional(),
      citations: z.array(Citation).min(1),
    })
    .optional(),
  stage: z
    .object({
      stage: Stage,
      /** The road in order, for "you are here"; absent for a side road. */
      road: z.array(Stage),
      usuallyNext: z.array(z.string()),
      usuallyBefore: z.array(z.string()),
    })
    .optional(),
  urgency: z.enum(['emergency', 'days', 'weeks', 'calm', 'unknown']),
  /** The deadline that matters most, the same object as in `deadlines`. */
  mainDeadline: Deadline.optional(),
  deadlines: z.array(Deadline),
  canHappen: z.array(Power),
  cannotHappenYet: z.array(Power),
  options: z.array(OptionVerdict),
  firstActions: z.array(FirstAction),
  /** Locale keys `actions:proof.<id>` and `actions:mistake.<id>`. */
  proofToKeep: z.array(ProofId),
  mistakesToAvoid: z.array(MistakeId),
  helpers: z.array(Helper),
  /** What would change this answer. */
  missing: z.array(CaseQuestion),
  gaps: z.array(FactGap),
  otherNotices: z.array(NoticeIdentity),
  /** One of the other notices that stands further on the road or carries a right that is lost for good: look at it first. */
  moreUrgentNotice: z.object({ code: z.string(), id: z.string() }).optional(),
  amountDue: Cents.optional(),
  citations: z.array(Citation),
});
export type CaseAssessment = z.infer<typeof CaseAssessment>;
