import { z } from 'zod';
import { Notice, NoticePhrase, OutOfScopeMail } from '../notices/notice';
import { Citation, Confidence } from './citation';
import { factOf } from './fact';

const days = factOf(z.int().positive());
const cents = factOf(z.int().positive());
const percent = factOf(z.number().positive());

/** The figures of law that the core computes with. Units are in the names; money is whole cents. */
export const Rules = z.object({
  cdpRequestDays: days,
  lienNoticeBusinessDays: days,
  equivalentHearingYears: days,
  payGraceDays: days,
  payGraceLargeBusinessDays: days,
  payGraceLargeFromCents: cents,
  bankHoldDays: days,
  wageStatementDays: days,
  abatementRequestDays: days,
  deficiencyPetitionDays: days,
  deficiencyPetitionDaysAbroad: days,
  determinationPetitionDays: days,
  levyNoticeDays: days,
  planTerminationLevyBarDays: days,
  shortTermPlanDays: days,
  shortTermPlanBelowCents: cents,
  onlinePlanMaximumCents: cents,
  simplePlanMaximumCents: cents,
  guaranteedPlanTaxMaximumCents: cents,
  passportThresholdCents: cents,
  lienConsideredFromCents: cents,
  offerFeeCents: cents,
  failureToPayMonthlyPercent: percent,
  failureToPayAfterLevyNoticeMonthlyPercent: percent,
  failureToPayInPlanMonthlyPercent: percent,
  socialSecurityLevyPercent: percent,
  lowIncomeClinicPovertyPercent: percent,
  lowIncomeClinicDisputeBelowCents: cents,
  returnOfLeviedPropertyYears: days,
  planRejectionAppealDays: days,
  automaticPenaltyExemptionFirstTaxYear: days,
});
export type Rules = z.infer<typeof Rules>;

/** A telephone number of an official body, in the form `800-829-1040`. */
export const Phone = z.object({
  id: z.string(),
  number: z.string(),
  citations: z.array(Citation).min(1),
  confidence: Confidence,
});
export type Phone = z.infer<typeof Phone>;

/** An official form or publication. `id` is its number: `12153`, `433-F`. */
export const Form = z.object({ id: z.string(), page: z.url(), citations: z.array(Citation).min(1) });
export type Form = z.infer<typeof Form>;

/** Everything the core may know about law, figures, papers and places. Loaded once by `src/facts`, frozen. */
export const FactBook = z.object({
  notices: z.array(Notice),
  phrases: z.array(NoticePhrase),
  outOfScope: z.array(OutOfScopeMail),
  rules: Rules,
  phones: z.record(z.string(), Phone),
  forms: z.record(z.string(), Form),
  /** Every citation by its id, so that a rule in code can name its section: `sources['irc-7503']`. */
  sources: z.record(z.string(), Citation),
});
export type FactBook = z.infer<typeof FactBook>;
