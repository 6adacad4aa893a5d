import { cite, citedOnce } from '../facts/cite';
import type { FactValue } from '../facts/fact';
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
  /** Everything that is owed, in whole cents: what is on the books is never more. */
  readonly amountDue?: number | undefined;
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
    lien: lienOf(shown(rules.lien), known, factBook, asOf),
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

/** A notice is usually filed neither below the amount of IRM 5.12.2 nor beside a plan up to the limit of IRM 5.14.5. */
function lienOf(lien: OptionEffect, known: EffectCase, factBook: FactBook, asOf: LocalDate): OptionEffect {
  const isPlan = lien.effect === 'lien-depends-on-assessed-balance';
  if (!isPlan && lien.effect !== 'lien-usually-filed') return lien;
  const atMost = known.assessedBalance ?? known.amountDue;
  const considered = valueOn(factBook.rules.lienConsideredFromCents, asOf);
  if (considered.ok && atMost !== undefined && atMost < considered.value.value)
    return notFiled(lien, considered.value);
  return isPlan ? planLien(lien, known, factBook, asOf) : lien;
}

function planLien(
  lien: OptionEffect,
  { assessedBalance, amountDue }: EffectCase,
  factBook: FactBook,
  asOf: LocalDate,
): OptionEffect {
  const limit = valueOn(factBook.rules.simplePlanMaximumCents, asOf);
  const atMost = assessedBalance ?? amountDue;
  if (!limit.ok || atMost === undefined) return lien;
  if (atMost <= limit.value.value) return notFiled(lien, limit.value);
  return assessedBalance === undefined ? lien : cited(OVER_THE_LIMIT, factBook);
}

const OVER_THE_LIMIT: EffectRule = {
  ...EFFECTS['partial-payment-plan'].lien,
  sources: ['irm-5-12-2', 'irm-5-14-5'],
};

const notFiled = (lien: OptionEffect, { confidence, citations }: FactValue<number>): OptionEffect => ({
  effect: 'lien-usually-not-filed',
  stops: 'partly',
  confidence: leastSure([lien.confidence, confidence]),
  citations: citedOnce(lien.citations, citations),
});

/** The half rate is only for an individual who filed on time (IRC 6651(h)). */
function halved(penalty: OptionEffect, { filedOnTime }: EffectCase): OptionEffect {
  if (penalty.effect !== 'late-payment-penalty-halved-if-filed-on-time' || filedOnTime === undefined)
    return penalty;
  return filedOnTime
    ? { ...penalty, effect: 'late-payment-penalty-halved', stops: 'partly' }
    : { ...penalty, effect: 'late-payment-penalty-not-halved', stops: 'no' };
}
