import { z } from 'zod';
import { unknownFor, type Unknown } from '../computations/computation';
import { Citation, Confidence } from '../facts/citation';
import type { FactBook } from '../facts/factBook';
import { valueOn } from '../facts/valueOn';
import type { LocalDate } from '../kernel/localDate';
import { err, ok, type Result } from '../kernel/result';
import { MoneyFigure, shown } from '../math/figure';
import { mathStep } from '../math/mathStep';
import { copiedRule } from './copiedRule';

/** Whether collecting would take what basic living costs need, so that the IRS waits (Treas. Reg. 301.6343-1(b)(4); IRM 5.16.1). */
export const HardshipScreen = z.object({
  verdict: z.enum(['fits', 'blocked', 'unknown']),
  reasons: z.array(
    z.enum([
      /** All that comes in is needed to live on. */
      'nothing-remains',
      /** What remains could be paid each month. */
      'something-remains',
      /** Nothing is owned that could be sold or borrowed on. */
      'no-equity',
      /** What is owned could be collected, unless that itself brings hardship. */
      'equity-could-be-collected',
      'equity-not-known',
      /** The published housing standard may allow less, and then something may remain. */
      'housing-standard-not-known',
    ]),
  ),
  missing: z.array(z.enum(['equity', 'countyHousingStandard'])),
  remaining: MoneyFigure,
  /** What the wait does not stop, and what it does. */
  effects: z.array(
    z.object({
      effect: z.enum([
        'interest-continues',
        'failure-to-pay-continues',
        'refunds-are-kept',
        'ten-years-keep-running',
        'lien-may-be-filed',
        'lien-below-usual-amount',
        'income-is-looked-at-again',
        'wage-levy-must-be-released',
      ]),
      citations: z.array(Citation).min(1),
      confidence: Confidence,
    }),
  ),
});
export type HardshipScreen = z.infer<typeof HardshipScreen>;

export interface HardshipInput {
  readonly monthlyIncome: number;
  readonly allowedExpenses: number;
  /** Net equity in all that is owned. */
  readonly equity?: number | undefined;
  /** Of the allowed expenses, housing that is counted as paid because the standard of the county is not known. */
  readonly uncappedHousing?: number | undefined;
  readonly debt?: number | undefined;
}

/** Nothing left of a month and nothing to collect from: then it fits. One cent that remains, or equity, is for the IRS to judge. */
export function hardshipScreen(
  input: HardshipInput,
  factBook: FactBook,
  on: LocalDate,
): Result<HardshipScreen, Unknown> {
  const lien = lienEffect(input.debt, factBook, on);
  if (!lien.ok) return lien;
  const cents = input.monthlyIncome - input.allowedExpenses;
  const values = { income: { cents: input.monthlyIncome }, allowed: { cents: input.allowedExpenses } };
  const step = mathStep('income-less-allowed', values, { cents }, [
    copiedRule(factBook, 'irm-5-16-1', 'cfr-301-6343-1'),
  ]);
  return ok({
    ...judged(cents, input),
    remaining: { cents, ...shown([step]) },
    effects: [...lastingEffects(factBook), lien.value],
  });
}

type Judged = Pick<HardshipScreen, 'verdict' | 'reasons' | 'missing'>;

function judged(remaining: number, { equity, uncappedHousing = 0 }: HardshipInput): Judged {
  if (remaining > 0) return { verdict: 'blocked', reasons: ['something-remains'], missing: [] };
  const mayRemain = uncappedHousing > 0 && remaining + uncappedHousing > 0;
  const housing: Judged = mayRemain
    ? { verdict: 'unknown', reasons: ['housing-standard-not-known'], missing: ['countyHousingStandard'] }
    : { verdict: 'fits', reasons: [], missing: [] };
  const owned = byEquity(equity);
  return {
    verdict: owned.verdict === 'fits' ? housing.verdict : owned.verdict,
    reasons: ['nothing-remains', ...owned.reasons, ...housing.reasons],
    missing: [...owned.missing, ...housing.missing],
  };
}

function byEquity(equity: number | undefined): Judged {
  if (equity === undefined) return { verdict: 'unknown', reasons: ['equity-not-known'], missing: ['equity'] };
  return equity > 0
    ? { verdict: 'unknown', reasons: ['equity-could-be-collected'], missing: [] }
    : { verdict: 'fits', reasons: ['no-equity'], missing: [] };
}

type Effect = HardshipScreen['effects'][number];

const lastingEffects = (factBook: FactBook): readonly Effect[] =>
  LASTING.map(({ effect, sources }) => {
    const { citations, confidence } = copiedRule(factBook, ...sources);
    return { effect, citations: [...citations], confidence };
  });

const LASTING: readonly { readonly effect: Effect['effect']; readonly sources: readonly string[] }[] = [
  { effect: 'interest-continues', sources: ['irc-6601', 'irm-5-16-1'] },
  { effect: 'failure-to-pay-continues', sources: ['irc-6651', 'irm-5-16-1'] },
  { effect: 'refunds-are-kept', sources: ['irc-6402', 'irm-5-16-1'] },
  { effect: 'ten-years-keep-running', sources: ['irc-6502', 'irm-5-16-1'] },
  { effect: 'income-is-looked-at-again', sources: ['irm-5-16-1'] },
  { effect: 'wage-levy-must-be-released', sources: ['irc-6343'] },
];

/** A notice of lien is generally considered from a published amount of assessed debt on. */
function lienEffect(debt: number | undefined, { rules }: FactBook, on: LocalDate): Result<Effect, Unknown> {
  const from = valueOn(rules.lienConsideredFromCents, on);
  if (!from.ok) return err(unknownFor(from.error));
  const effect =
    debt !== undefined && debt < from.value.value ? 'lien-below-usual-amount' : 'lien-may-be-filed';
  return ok({ effect, citations: [...from.value.citations], confidence: from.value.confidence });
}
