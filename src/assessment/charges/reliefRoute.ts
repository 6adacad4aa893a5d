import { z } from 'zod';
import { Citation, Confidence } from '../facts/citation';

/** The ways to have a penalty removed, in the order in which the IRS itself looks at them (IRM 20.1.1). */
export const ReliefRouteId = z.enum([
  'irs-correction',
  'written-advice',
  'automatic-exemption',
  'first-time-abate',
  'reasonable-cause',
  /** For the penalty on estimated tax alone (IRC 6654(e)(3)). */
  'estimated-tax-waiver',
]);
export type ReliefRouteId = z.infer<typeof ReliefRouteId>;

/** Why a way fits or not. */
export const ReliefReason = z.enum([
  'irs-made-a-mistake',
  'no-mistake-known',
  'irs-advised-so-in-writing',
  'no-written-advice',
  /** The exemption starts with a later tax year, or was not there yet. */
  'year-before-exemption',
  /** The penalty is none of those for filing, paying or depositing late. */
  'other-penalty',
  /** A penalty on estimated tax has waivers of its own (Form 2210). */
  'estimated-tax-waivers-only',
  'three-clean-years',
  'a-return-was-late',
  'an-earlier-penalty-stands',
  'first-time-relief-used',
  'history-not-known',
  'cause-beyond-control',
  'no-such-cause',
  'cause-not-known',
  /** A casualty, a disaster or the like, so that the penalty would be unfair (IRC 6654(e)(3)(A)). */
  'unusual-circumstance',
  /** In that year or the one before, with reasonable cause (IRC 6654(e)(3)(B)). */
  'retired-or-disabled',
  'no-waiver-known',
  'waiver-not-known',
]);
export type ReliefReason = z.infer<typeof ReliefReason>;

/** What to answer to settle it. */
export const ReliefQuestion = z.enum([
  'priorYearsFiledOnTime',
  'priorPenalty',
  'earlierFirstTimeRelief',
  'reasonableCause',
  'unusualCircumstance',
  'retiredOrDisabled',
]);
export type ReliefQuestion = z.infer<typeof ReliefQuestion>;

/** How to ask. The exemption is the IRS's own act: only who was billed all the same has to call. */
export const ReliefWay = z.enum([
  'nothing-to-do',
  'call-number-on-notice',
  'written-statement',
  'form-843',
  'form-2210',
]);
export type ReliefWay = z.infer<typeof ReliefWay>;

/** One way to have a penalty removed. `fits` means that nothing we know stands against it. */
export const ReliefRoute = z.object({
  route: ReliefRouteId,
  verdict: z.enum(['fits', 'blocked', 'unknown']),
  reason: ReliefReason,
  missing: z.array(ReliefQuestion),
  /** The easiest first. */
  ways: z.array(ReliefWay),
  citations: z.array(Citation).min(1),
  confidence: Confidence,
});
export type ReliefRoute = z.infer<typeof ReliefRoute>;
