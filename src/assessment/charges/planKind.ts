import { z } from 'zod';
import { Citation, Confidence } from '../facts/citation';
import { cite, citedOnce } from '../facts/cite';
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
  /** Why it is closed or unknown although the size alone would not tell. */
  reason: z.enum(['time-to-collect-is-over', 'sources-disagree', 'nothing-owed']).optional(),
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
  /** The last day on which the IRS may collect (IRC 6502(a)). */
  readonly collectionEnds?: LocalDate | undefined;
  /** The first payment of a monthly plan. */
  readonly firstPayment?: LocalDate | undefined;
}

/** Which kinds of plan the size of a debt leaves open; the two limits of $50,000 count different amounts. */
export const planKinds = (size: DebtSize, factBook: FactBook): readonly PlanKind[] =>
  KINDS.map((kind) => kindFor(kind, size, factBook));

interface Kind extends Pick<PlanKind, 'kind' | 'counts'> {
  readonly rule: keyof Rules;
  /** "Less than", not "or less", by one of two official texts. */
  readonly below?: true;
}

const KINDS: readonly Kind[] = [
  { kind: 'short-term', counts: 'everything', rule: 'shortTermPlanBelowCents', below: true },
  { kind: 'guaranteed', counts: 'tax', rule: 'guaranteedPlanTaxMaximumCents' },
  { kind: 'simple', counts: 'assessed', rule: 'simplePlanMaximumCents' },
  { kind: 'online', counts: 'everything', rule: 'onlinePlanMaximumCents' },
];

function kindFor(kind: Kind, size: DebtSize, factBook: FactBook): PlanKind {
  const { below: _, rule, ...named } = kind;
  const limit = valueOn(factBook.rules[rule], size.asOf);
  if (!limit.ok) {
    return { ...named, verdict: 'unknown', gap: limit.error, citations: [], confidence: 'unconfirmed' };
  }
  const { value, citations, confidence } = limit.value;
  const found = { ...named, limit: value, citations: [...citations], confidence };
  if (size.everything === 0) return { ...found, verdict: 'closed', reason: 'nothing-owed' };
  if (isOver(kind, size)) return { ...found, verdict: 'closed', reason: 'time-to-collect-is-over' };
  return isInDispute(kind, size, value)
    ? { ...found, ...inDispute(found.citations, factBook) }
    : { ...found, verdict: verdictOf(kind, size, value) };
}

/** No payment of a monthly plan, or no day of a short-term one, comes while the IRS may still collect (IRC 6502(a)). */
function isOver({ kind }: Kind, { asOf, collectionEnds, firstPayment }: DebtSize): boolean {
  const from = kind === 'short-term' ? asOf : (firstPayment ?? asOf);
  return collectionEnds !== undefined && collectionEnds < from;
}

/** At the limit itself the IRS's page says "less than" and the instructions of Form 9465 say "or less". */
const isInDispute = ({ below, counts }: Kind, size: DebtSize, limit: number): boolean =>
  below === true && size[counts] === limit;

const inDispute = (citations: readonly Citation[], factBook: FactBook) => ({
  verdict: 'unknown' as const,
  reason: 'sources-disagree' as const,
  citations: citedOnce(citations, cite(factBook, 'form-9465-instructions')),
});

/** A part that is not known is within a limit if even everything is. */
function verdictOf({ counts }: Kind, size: DebtSize, limit: number): PlanKind['verdict'] {
  const counted = size[counts];
  if ((counted ?? size.everything) <= limit) return 'open';
  return counted === undefined ? 'unknown' : 'closed';
}
