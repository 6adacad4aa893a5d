import type { Confidence } from '../facts/citation';
import type { ComparedOption } from './comparedOption';
import type { EffectId, OptionEffect, OptionEffects } from './optionEffect';

/** One cell of the table: the effect, and the ids of the sources in which it is written. */
export interface EffectRule {
  readonly effect: EffectId;
  readonly stops: OptionEffect['stops'];
  readonly sources: readonly string[];
  readonly confidence: Confidence;
}

export type EffectRules = Readonly<Record<keyof OptionEffects, EffectRule>>;

const official = (
  effect: EffectId,
  stops: OptionEffect['stops'],
  ...sources: readonly string[]
): EffectRule => ({
  effect,
  stops,
  sources,
  confidence: 'official',
});

const secondary = (...cell: Parameters<typeof official>): EffectRule => ({
  ...official(...cell),
  confidence: 'secondary',
});

const unconfirmed = (...cell: Parameters<typeof official>): EffectRule => ({
  ...official(...cell),
  confidence: 'unconfirmed',
});

/** Doing nothing: levies after their notices (IRC 6331(d), 6330), a lien notice, and everything grows, while the ten years run. */
const waiting: EffectRules = {
  levy: official('levy-can-come', 'no', 'irc-6331', 'irc-6330'),
  lien: official('lien-can-be-filed', 'no', 'irc-6321', 'irc-6323'),
  interest: official('interest-goes-on', 'no', 'irc-6601', 'irc-6622'),
  latePaymentPenalty: official('late-payment-penalty-goes-on', 'no', 'irc-6651'),
  refundOffset: official('refund-offset-goes-on', 'no', 'irc-6402'),
  passport: official('passport-can-be-reported', 'no', 'irc-7345'),
  collectionClock: secondary('clock-runs', 'no', 'irc-6502'),
};

/** Nothing is left to collect: IRC 6343(a)(1)(A) for a levy, 6325(a)(1) for a lien, 7345(c) for a passport. */
const payInFull: EffectRules = {
  levy: official('levy-ends', 'yes', 'irc-6343'),
  lien: official('lien-released-after-payment', 'yes', 'irc-6325'),
  interest: official('interest-ends', 'yes', 'irc-6601'),
  latePaymentPenalty: official('late-payment-penalty-ends', 'yes', 'irc-6651'),
  refundOffset: official('refund-offset-ends', 'yes', 'irc-6402'),
  passport: official('passport-report-reversed', 'yes', 'irc-7345'),
  collectionClock: secondary('clock-no-longer-matters', 'no', 'irc-6502'),
};

/** Time to pay is no agreement under IRC 6159, so neither the bar of 6331(k)(2), nor the half rate of 6651(h), nor 7345(b)(2)(A) comes with it. */
const shortTermPlan: EffectRules = {
  ...waiting,
  levy: unconfirmed('levy-not-barred', 'partly', 'irc-6331', 'irs-payment-plans'),
  latePaymentPenalty: unconfirmed('late-payment-penalty-not-halved', 'no', 'irc-6651', 'irs-payment-plans'),
  passport: unconfirmed('passport-can-be-reported', 'no', 'irc-7345'),
  collectionClock: unconfirmed('clock-runs', 'no', 'irc-6502', 'irc-6331'),
};

/** An agreement under IRC 6159: no levy while it is asked for and in force (6331(k)(2)); only the asking stops the ten years (6331(k)(3)(B)). */
const longTermPlan: EffectRules = {
  ...waiting,
  levy: official('levy-barred-while-asked-and-in-force', 'yes', 'irc-6331', 'cfr-301-6331-4'),
  lien: secondary('lien-depends-on-assessed-balance', 'depends', 'irm-5-14-5', 'cfr-301-6331-4'),
  latePaymentPenalty: official('late-payment-penalty-halved-if-filed-on-time', 'depends', 'irc-6651'),
  refundOffset: official('refund-offset-goes-on', 'no', 'irc-6402', 'cfr-301-6331-4'),
  passport: official('passport-safe-while-paid-on-time', 'yes', 'irc-7345', 'irs-passport'),
  collectionClock: secondary('clock-stops-while-asked-only', 'partly', 'irc-6331', 'cfr-301-6331-4'),
};

/** The same agreement for less than everything; the time to collect may be extended together with it (IRC 6502(a)(2)(A)). */
const partialPaymentPlan: EffectRules = {
  ...longTermPlan,
  lien: unconfirmed('lien-usually-filed', 'no', 'irm-5-12-2', 'cfr-301-6331-4'),
  collectionClock: secondary('clock-stops-while-asked-and-may-be-extended', 'partly', 'irc-6331', 'irc-6502'),
};

/** IRC 7122, 6331(k)(1): no levy while it is pending, 30 days after a refusal and during an appeal; the ten years stand still as long. */
const offerInCompromise: EffectRules = {
  ...waiting,
  levy: official('levy-barred-while-pending', 'partly', 'irc-6331', 'cfr-301-7122-1'),
  lien: secondary('lien-released-after-offer-is-paid', 'partly', 'form-656-b', 'irc-6325'),
  interest: secondary('interest-goes-on', 'no', 'irc-6601', 'form-656-b'),
  latePaymentPenalty: secondary('late-payment-penalty-goes-on', 'no', 'irc-6651', 'form-656-b'),
  refundOffset: secondary('refund-offset-until-offer-accepted', 'partly', 'cfr-301-7122-1', 'form-656-b'),
  passport: secondary('passport-safe-while-offer-pending-and-paid', 'partly', 'irc-7345', 'irs-passport'),
  collectionClock: secondary('clock-stops-while-pending', 'yes', 'irc-6331', 'cfr-301-7122-1'),
};

/** IRC 6343(a)(1)(D), (e): a levy that leaves too little to live on is released; the debt stays, grows, and the ten years run (IRM 5.16.1). */
const currentlyNotCollectible: EffectRules = {
  ...waiting,
  levy: official('levy-released-for-hardship', 'partly', 'irc-6343', 'cfr-301-6343-1'),
  lien: unconfirmed('lien-usually-filed', 'no', 'irm-5-16-1', 'irm-5-12-2'),
  interest: secondary('interest-goes-on', 'no', 'irc-6601', 'irm-5-16-1'),
  latePaymentPenalty: secondary('late-payment-penalty-goes-on', 'no', 'irc-6651', 'irm-5-16-1'),
  refundOffset: secondary('refund-offset-goes-on', 'no', 'irc-6402', 'irm-5-16-1'),
  passport: secondary('passport-not-reported-in-hardship', 'partly', 'irs-passport'),
  collectionClock: secondary('clock-runs', 'no', 'irc-6502', 'irm-5-16-1'),
};

/** Takes a penalty off, and the interest on that penalty with it; collection of the rest goes on as before. */
const penaltyRelief: EffectRules = {
  ...waiting,
  interest: secondary('interest-falls-with-the-penalty', 'partly', 'irc-6601', 'irs-penalty-relief'),
  latePaymentPenalty: secondary(
    'late-payment-penalty-removed-then-goes-on',
    'partly',
    'irs-administrative-waiver',
  ),
};

/** What each way out does to what a debt brings, before anything about the case is known. */
export const EFFECTS: Readonly<Record<ComparedOption, EffectRules>> = {
  'pay-in-full': payInFull,
  'short-term-plan': shortTermPlan,
  'long-term-plan': longTermPlan,
  'partial-payment-plan': partialPaymentPlan,
  'offer-in-compromise': offerInCompromise,
  'currently-not-collectible': currentlyNotCollectible,
  'penalty-relief': penaltyRelief,
  waiting,
};
