import { z } from 'zod';
import { Citation, Confidence } from '../facts/citation';
import { LocalDate } from '../kernel/localDate';

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
