import { z } from 'zod';
import { MistakeId } from './actions/mistakeId';
import { ProofId } from './actions/proofId';
import { FirstAction, Helper } from './actions/whatToDo';
import { CaseQuestion } from './caseQuestion';
import { Deadline } from './deadlines/deadline';
import { Citation, Confidence } from './facts/citation';
import { FactGap } from './facts/fact';
import { Cents } from './kernel/cents';
import { LocalDate } from './kernel/localDate';
import { CdpRight, Stage } from './notices/notice';
import { NoticeIdentity } from './notices/noticeIdentity';
import { OptionVerdict } from './options/optionVerdict';
import { Power } from './powers/power';

export { FirstAction, Helper } from './actions/whatToDo';
export { CaseQuestion } from './caseQuestion';
export { Deadline, SecondBranch } from './deadlines/deadline';
export { NoticeIdentity } from './notices/noticeIdentity';
export { OptionFigure, OptionId, OptionVerdict } from './options/optionVerdict';
export { LevyException, Power, PowerId, Precondition } from './powers/power';

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
  /** Figures of law that an answer names whatever the letter is; one that the fact book does not have for the day is absent. */
  figures: z.object({ socialSecurityLevyPercent: z.number().positive().optional() }),
  citations: z.array(Citation),
});
export type CaseAssessment = z.infer<typeof CaseAssessment>;
