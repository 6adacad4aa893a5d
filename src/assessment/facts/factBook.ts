import { z } from 'zod';
import { Notice, NoticePhrase, OutOfScopeMail } from '../notices/notice';
import { NoticeWords } from '../notices/noticeWords';
import { ChargeFacts } from './chargeFacts';
import { Citation, Confidence } from './citation';
import { factOf } from './fact';
import { LevyFacts } from './levyFacts';
import { LivingFacts } from './livingFacts';
import { OfferFacts } from './offerFacts';
import { PlanFacts } from './planFacts';
import { SiteFacts } from './siteFacts';

const count = factOf(z.int().positive());
const cents = factOf(z.int().positive());
const percent = factOf(z.number().positive());

/** The figures of law that the core computes with or a sentence names. Units are in the names; money is whole cents. */
export const Rules = z.object({
  cdpRequestDays: count,
  lienNoticeBusinessDays: count,
  equivalentHearingYears: count,
  payGraceDays: count,
  payGraceLargeBusinessDays: count,
  payGraceLargeFromCents: cents,
  bankHoldDays: count,
  wageStatementDays: count,
  abatementRequestDays: count,
  deficiencyPetitionDays: count,
  deficiencyPetitionDaysAbroad: count,
  determinationPetitionDays: count,
  levyNoticeDays: count,
  planTerminationLevyBarDays: count,
  shortTermPlanDays: count,
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
  returnOfLeviedPropertyYears: count,
  planRejectionAppealDays: count,
  automaticPenaltyExemptionFirstTaxYear: count,
  levyAfterDemandDays: count,
  refundClaimYearsFromFiling: count,
  refundClaimYearsFromPayment: count,
  collectionYears: count,
  passportReversalDays: count,
  cleanHistoryYears: count,
  cleanHistoryReliefYears: count,
  guaranteedPlanCleanYears: count,
  guaranteedPlanYears: count,
  payrollHearingYears: count,
  interestRateMonths: count,
  debtReminderYears: count,
  nonTaxOffsetExemptCents: cents,
  cdpCollectionFloorDays: count,
  offerRejectionLevyBarDays: count,
  bankruptcyCollectionMonths: count,
  courtCustodyCollectionMonths: count,
  abroadCollectionMonths: count,
  innocentSpousePetitionDays: count,
  innocentSpouseCollectionDays: count,
  combatZoneCollectionDays: count,
  militaryDefermentCollectionDays: count,
  deficiencyCollectionDays: count,
  collectionAgreementDays: count,
  lienReleaseDays: count,
  lienWithdrawalPlanMaximumCents: cents,
  lienWithdrawalPlanMonths: count,
  lienWithdrawalPayments: count,
  privateCollectionPovertyPercent: percent,
  privateCollectionPlanYears: count,
  privateCollectionAfterYears: count,
  privateCollectionSilentDays: count,
  passportHoldDays: count,
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
  noticeWords: NoticeWords,
  outOfScope: z.array(OutOfScopeMail),
  rules: Rules,
  /** Rates of interest and of the penalties. */
  charges: ChargeFacts,
  /** What payment plans ask for and cost. */
  plans: PlanFacts,
  /** What a household may keep to live on, and the poverty lines. */
  living: LivingFacts,
  /** What an offer in compromise counts. */
  offers: OfferFacts,
  /** What a levy must leave. */
  levies: LevyFacts,
  phones: z.record(z.string(), Phone),
  /** Whose address a link may be. */
  sites: SiteFacts,
  forms: z.record(z.string(), Form),
  /** Every citation by its id, so that a rule in code can name its section: `sources['irc-7503']`. */
  sources: z.record(z.string(), Citation),
});
export type FactBook = z.infer<typeof FactBook>;
