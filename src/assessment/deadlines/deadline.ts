import { z } from 'zod';
import { CaseQuestion } from '../caseQuestion';
import { Citation, Confidence } from '../facts/citation';
import { LocalDate } from '../kernel/localDate';
import { DeadlineKind } from '../notices/notice';

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
