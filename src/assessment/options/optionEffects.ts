import { cite } from '../facts/cite';
import type { FactBook } from '../facts/factBook';
import { leastSure } from '../facts/leastSure';
import { valueOn } from '../facts/valueOn';
import type { LocalDate } from '../kernel/localDate';
import type { ComparedOption } from './comparedOption';
import { EFFECTS, type EffectRule } from './effectsOfOptions';
import type { OptionEffect, OptionEffects } from './optionEffect';

/** What of a case changes an effect; absent is unknown. */
export interface EffectCase {
  /** Tax, penalties and interest that the IRS has put on its books, in whole cents; accruals since then do not count (IRM 5.14.5). */
  readonly assessedBalance?: number | undefined;
  /** The return was filed by its due date, extensions included (IRC 6651(h)). */
  readonly filedOnTime?: boolean | undefined;
}

/** What a way out does to the levy, the lien, the charges, refunds, the passport and the ten-year clock of one case. */
export function optionEffects(
  option: ComparedOption,
  known: EffectCase,
  factBook: FactBook,
  asOf: LocalDate,
): OptionEffects {
  const rules = EFFECTS[option];
  const shown = (rule: EffectRule): OptionEffect => cited(rule, factBook);
  return {
    levy: shown(rules.levy),
    lien: planLien(shown(rules.lien), known, factBook, asOf),
    interest: shown(rules.interest),
    latePaymentPenalty: halved(shown(rules.latePaymentPenalty), known),
    refundOffset: shown(rules.refundOffset),
    passport: shown(rules.passport),
    collectionClock: shown(rules.collectionClock),
  };
}

const cited = ({ effect, stops, sources, confidence }: EffectRule, factBook: FactBook): OptionEffect => ({
  effect,
  stops,
  confidence,
  citations: cite(factBook, ...sources),
});

/** No lien decision is made for a plan up to the limit of IRM 5.14.5; above it one is, and a notice is usually filed (IRM 5.12.2). */
function planLien(
  lien: OptionEffect,
  { assessedBalance }: EffectCase,
  factBook: FactBook,
  asOf: LocalDate,
): OptionEffect {
  if (lien.effect !== 'lien-depends-on-assessed-balance' || assessedBalance === undefined) return lien;
  const limit = valueOn(factBook.rules.simplePlanMaximumCents, asOf);
  if (!limit.ok) return lien;
  if (assessedBalance > limit.value.value)
    return cited(
      { ...EFFECTS['partial-payment-plan'].lien, sources: ['irm-5-12-2', 'irm-5-14-5'] },
      factBook,
    );
  const confidence = leastSure([lien.confidence, limit.value.confidence]);
  return { ...lien, effect: 'lien-usually-not-filed', stops: 'partly', confidence };
}

/** The half rate is only for an individual who filed on time (IRC 6651(h)). */
function halved(penalty: OptionEffect, { filedOnTime }: EffectCase): OptionEffect {
  if (penalty.effect !== 'late-payment-penalty-halved-if-filed-on-time' || filedOnTime === undefined)
    return penalty;
  return filedOnTime
    ? { ...penalty, effect: 'late-payment-penalty-halved', stops: 'partly' }
    : { ...penalty, effect: 'late-payment-penalty-not-halved', stops: 'no' };
}
