import { z } from 'zod';
import { Citation, Confidence } from '../facts/citation';

/** What a way out does to one thing that a debt brings; each is a sentence `compare:effect.<id>`. */
export const EffectId = z.enum([
  'levy-can-come',
  'levy-ends',
  'levy-not-barred',
  'levy-barred-while-asked-and-in-force',
  'levy-barred-while-pending',
  'levy-released-for-hardship',
  'lien-can-be-filed',
  'lien-released-after-payment',
  'lien-usually-not-filed',
  'lien-depends-on-assessed-balance',
  'lien-usually-filed',
  'lien-released-after-offer-is-paid',
  'interest-goes-on',
  'interest-ends',
  'interest-falls-with-the-penalty',
  'late-payment-penalty-goes-on',
  'late-payment-penalty-ends',
  'late-payment-penalty-halved',
  'late-payment-penalty-halved-if-filed-on-time',
  'late-payment-penalty-not-halved',
  'late-payment-penalty-removed-then-goes-on',
  'refund-offset-goes-on',
  'refund-offset-ends',
  'refund-offset-until-offer-accepted',
  'passport-can-be-reported',
  'passport-report-reversed',
  'passport-safe-while-paid-on-time',
  'passport-safe-while-offer-pending-and-paid',
  'passport-not-reported-in-hardship',
  'clock-runs',
  'clock-no-longer-matters',
  'clock-stops-while-asked-only',
  'clock-stops-while-asked-and-may-be-extended',
  'clock-stops-while-pending',
]);
export type EffectId = z.infer<typeof EffectId>;

/** One effect and where it is written. */
export const OptionEffect = z.object({
  effect: EffectId,
  /** Whether the way out holds this thing off: for good, only in part or for a time, or not; `depends` on what is not known. */
  stops: z.enum(['yes', 'partly', 'no', 'depends']),
  confidence: Confidence,
  citations: z.array(Citation).min(1),
});
export type OptionEffect = z.infer<typeof OptionEffect>;

/** What a way out does to everything that a debt brings. For the ten-year clock, `stops` tells whether the clock itself stops. */
export const OptionEffects = z.object({
  levy: OptionEffect,
  lien: OptionEffect,
  interest: OptionEffect,
  latePaymentPenalty: OptionEffect,
  refundOffset: OptionEffect,
  passport: OptionEffect,
  collectionClock: OptionEffect,
});
export type OptionEffects = z.infer<typeof OptionEffects>;
