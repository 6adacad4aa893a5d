import { z } from 'zod';
import { Cents } from './kernel/cents';
import { LocalDate } from './kernel/localDate';
import { MoneyFacts } from './moneyFacts';

export const LevyKind = z.enum(['bank', 'wages', 'social-security', 'state-refund']);
export type LevyKind = z.infer<typeof LevyKind>;

/**
 * What a person told us about one letter. Every field is optional: what is absent is unknown, and stays unknown.
 * Nothing here identifies the person.
 */
export const CaseFile = z.strictObject({
  /** The code or the words on the paper: `LT11`, `lt 11`, `the final notice one`. */
  notice: z.string().max(200).optional(),
  /** The date printed on the notice. */
  noticeDate: LocalDate.optional(),
  /** The day it was mailed, by the postmark, if the person can tell. */
  mailedDate: LocalDate.optional(),
  /** The last day that the letter itself prints ("pay by", "request a hearing by", "last day to petition"). */
  printedDeadline: LocalDate.optional(),
  /** The day the Notice of Federal Tax Lien was filed. */
  lienFiledDate: LocalDate.optional(),
  amountDue: Cents.optional(),
  taxYears: z.array(z.int().min(1980).max(2100)).max(20).optional(),
  /** The letter was addressed to a place outside the United States. */
  abroad: z.boolean().optional(),
  levy: z.strictObject({ kind: LevyKind, servedDate: LocalDate.optional() }).optional(),
  /** Other letters that came too, by code. */
  otherNotices: z.array(z.string().max(200)).max(20).optional(),
  /** The date of an earlier letter that gave a hearing right for the same debt. */
  earlierCdpNoticeDate: LocalDate.optional(),
  /** The day on which a hearing was already asked for in writing (Form 12153), by the postmark. */
  hearingRequestedDate: LocalDate.optional(),
  position: z.enum(['agree', 'already-paid', 'do-not-owe']).optional(),
  canPay: z.enum(['in-full', 'within-180-days', 'monthly', 'not-at-all']).optional(),
  /** Every return that was due has been filed. */
  returnsFiled: z.boolean().optional(),
  bankruptcy: z.boolean().optional(),
  /** Lives or lived in a federally declared disaster area (IRC 7508A), or serves in a combat zone (IRC 7508). */
  disasterArea: z.boolean().optional(),
  combatZone: z.boolean().optional(),
  /** Cannot meet basic living costs (IRC 6343(a)(1)(D)). */
  hardship: z.boolean().optional(),
  /** The return was filed jointly with a spouse or former spouse. */
  jointReturn: z.boolean().optional(),
  /** The three years before were filed and paid without a penalty. */
  cleanHistory: z.boolean().optional(),
  /** A plan or an offer is asked for and not yet answered, or a plan runs (IRC 6331(k)). */
  planOrOfferPending: z.boolean().optional(),
  planRunning: z.boolean().optional(),
  /** What was told about income, costs and ways of paying, for what is computed beside the assessment. */
  money: MoneyFacts.optional(),
});
export type CaseFile = z.infer<typeof CaseFile>;
