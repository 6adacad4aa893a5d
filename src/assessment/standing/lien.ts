import { z } from 'zod';
import { unknownFor, type Unknown, type World } from '../computations/computation';
import { Citation, Confidence } from '../facts/citation';
import { cite, citedOnce } from '../facts/cite';
import type { FactGap } from '../facts/fact';
import { leastSure } from '../facts/leastSure';
import { valueOn } from '../facts/valueOn';
import type { Cents } from '../kernel/cents';
import { addDays, type LocalDate } from '../kernel/localDate';
import { err, ok, type Result } from '../kernel/result';
import { DayFigure, MoneyFigure, shown } from '../math/figure';
import { mathStep } from '../math/mathStep';
import { LIEN_UNDOINGS, LienUndoing } from './lienUndoing';
import { isSatisfied, LienWithdrawal, lienWithdrawal, type LienPlan } from './lienWithdrawal';

export interface LienInput extends LienPlan {
  /** The unpaid assessed balance of all years. */
  readonly balance: Cents;
  /** A notice of federal tax lien is on public record. */
  readonly noticeFiled?: boolean | undefined;
}

/** Whether the IRS files a notice of its lien, when it must let go, and what undoes it (IRC 6321, 6323(j), 6325). */
export const LienStanding = z.object({
  /** `considered`: the IRS generally looks at it. `seldom`: below its practice, though the law sets no lower limit. `not-filed`: not for this plan, or nothing is left to secure. */
  filing: z.enum(['filed', 'considered', 'seldom', 'not-filed']),
  /** Answers that cannot both be right: a simple plan is not made above its limit, so the balance decides (IRM 5.14.5). */
  contradictions: z.array(z.enum(['simple-plan-above-limit'])),
  /** From this balance on, as practice and not as law. */
  consideredFrom: MoneyFigure,
  /** The last day for the certificate of release; absent where no notice is on record that it would answer. */
  releaseBy: DayFigure.optional(),
  withdrawal: LienWithdrawal,
  undoing: z.array(LienUndoing).min(1),
  citations: z.array(Citation).min(1),
  confidence: Confidence,
});
export type LienStanding = z.infer<typeof LienStanding>;

export function lien(input: LienInput, world: World): Result<LienStanding, Unknown> {
  const { factBook, asOf } = world;
  const threshold = valueOn(factBook.rules.lienConsideredFromCents, asOf);
  const withdrawal = lienWithdrawal(input, world);
  const releaseBy = release(input, world);
  if (!threshold.ok) return err(unknownFor(threshold.error));
  if (!withdrawal.ok) return err(unknownFor(withdrawal.error));
  const tooBig = isAboveSimplePlan(input, world);
  if (!tooBig.ok) return err(unknownFor(tooBig.error));
  if (releaseBy && !releaseBy.ok) return err(unknownFor(releaseBy.error));
  const values = { balance: { cents: input.balance } };
  const cents = threshold.value.value;
  const consideredFrom = {
    cents,
    ...shown([mathStep('lien-considered-from', values, { cents }, [threshold.value])]),
  };
  return ok({
    filing: filingOf(input, cents, tooBig.value),
    contradictions: tooBig.value ? ['simple-plan-above-limit'] : [],
    consideredFrom,
    releaseBy: releaseBy?.value,
    withdrawal: withdrawal.value,
    undoing: [...LIEN_UNDOINGS],
    citations: citedOnce(
      cite(factBook, 'irc-6321', 'irc-6323', 'irc-6325', 'irs-lien'),
      consideredFrom.citations,
      withdrawal.value.citations,
    ),
    confidence: leastSure([consideredFrom.confidence, withdrawal.value.confidence]),
  });
}

/** No determination to file is made for a guaranteed or a simple plan (IRM 5.14.5). */
function filingOf(input: LienInput, from: number, isTooBig: boolean): LienStanding['filing'] {
  const { balance, noticeFiled, planKind } = input;
  if (noticeFiled) return 'filed';
  if (isSatisfied(input) || planKind === 'guaranteed') return 'not-filed';
  if (planKind === 'simple' && !isTooBig) return 'not-filed';
  return balance >= from ? 'considered' : 'seldom';
}

/** A simple plan is made up to an assessed balance (IRM 5.14.5). */
function isAboveSimplePlan(
  { balance, planKind }: LienInput,
  { factBook, asOf }: World,
): Result<boolean, FactGap> {
  if (planKind !== 'simple') return ok(false);
  const most = valueOn(factBook.rules.simplePlanMaximumCents, asOf);
  return most.ok ? ok(balance > most.value.value) : most;
}

/** Not later than 30 days after the tax is satisfied or can no longer be enforced (IRC 6325(a)). */
function release(
  { satisfiedDate: satisfied, noticeFiled }: LienInput,
  { factBook }: World,
): Result<DayFigure, FactGap> | undefined {
  if (!satisfied || noticeFiled === false) return undefined;
  const days = valueOn(factBook.rules.lienReleaseDays, satisfied);
  if (!days.ok) return days;
  const day = addDays(satisfied, days.value.value);
  const values = { satisfied: { day: satisfied }, days: { count: days.value.value } };
  return ok({ day, ...shown([mathStep('lien-release-by', values, { day }, [days.value])]) });
}
