import { z } from 'zod';
import { Citation, Confidence } from '../facts/citation';
import { FactGap } from '../facts/fact';
import type { FactBook, Rules } from '../facts/factBook';
import { valueOn } from '../facts/valueOn';
import type { LocalDate } from '../kernel/localDate';

/** One kind of payment plan, and whether the size of a debt leaves it open. Each counts another amount. */
export const PlanKind = z.object({
  kind: z.enum(['short-term', 'guaranteed', 'simple', 'online']),
  verdict: z.enum(['open', 'closed', 'unknown']),
  /** What its limit is held against: the tax alone, what the IRS has recorded, or everything with what came on top. */
  counts: z.enum(['tax', 'assessed', 'everything']),
  /** In cents. */
  limit: z.int().optional(),
  /** The limit that the fact book does not have for the day. */
  gap: FactGap.optional(),
  citations: z.array(Citation),
  confidence: Confidence,
});
export type PlanKind = z.infer<typeof PlanKind>;

/** What is owed, by what the limits of plans are held against. Whole cents. */
export interface DebtSize {
  readonly asOf: LocalDate;
  readonly everything: number;
  /** The tax without interest, penalties and additions. */
  readonly tax?: number | undefined;
  /** What the IRS has recorded, without what has come on top since. */
  readonly assessed?: number | undefined;
}

/** Which kinds of plan the size of a debt leaves open; the two limits of $50,000 count different amounts. */
export const planKinds = (size: DebtSize, factBook: FactBook): readonly PlanKind[] =>
  KINDS.map((kind) => kindFor(kind, size, factBook));

interface Kind extends Pick<PlanKind, 'kind' | 'counts'> {
  readonly rule: keyof Rules;
  /** "Less than", not "or less". */
  readonly below?: true;
}

const KINDS: readonly Kind[] = [
  { kind: 'short-term', counts: 'everything', rule: 'shortTermPlanBelowCents', below: true },
  { kind: 'guaranteed', counts: 'tax', rule: 'guaranteedPlanTaxMaximumCents' },
  { kind: 'simple', counts: 'assessed', rule: 'simplePlanMaximumCents' },
  { kind: 'online', counts: 'everything', rule: 'onlinePlanMaximumCents' },
];

function kindFor({ kind, counts, rule, below }: Kind, size: DebtSize, factBook: FactBook): PlanKind {
  const limit = valueOn(factBook.rules[rule], size.asOf);
  if (!limit.ok) {
    return { kind, counts, verdict: 'unknown', gap: limit.error, citations: [], confidence: 'unconfirmed' };
  }
  const { value, citations, confidence } = limit.value;
  const isWithin = (cents: number): boolean => (below ? cents < value : cents <= value);
  const verdict = verdictOf(size[counts], size.everything, isWithin);
  return { kind, counts, verdict, limit: value, citations: [...citations], confidence };
}

/** A part that is not known is within a limit if even everything is. */
function verdictOf(
  counted: number | undefined,
  everything: number,
  isWithin: (cents: number) => boolean,
): PlanKind['verdict'] {
  if (isWithin(counted ?? everything)) return 'open';
  return counted === undefined ? 'unknown' : 'closed';
}
