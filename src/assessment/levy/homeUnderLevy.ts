import { z } from 'zod';
import { cite, citedOnce } from '../facts/cite';
import { Citation, Confidence } from '../facts/citation';
import type { FactBook } from '../facts/factBook';
import type { FactValue } from '../facts/fact';
import type { Cents } from '../kernel/cents';

/**
 * Whether a home can be taken. `exempt`: the levy is too small for any residence. `court-must-allow`: a principal
 * residence is taken only when a judge allows it in writing. `unknown`: the size of the levy would settle it.
 */
export const HomeUnderLevy = z.object({
  standing: z.enum(['exempt', 'court-must-allow', 'unknown']),
  /** A levy of at most this takes no residence. */
  smallLevyCents: z.int(),
  citations: z.array(Citation).min(1),
  confidence: Confidence,
});
export type HomeUnderLevy = z.infer<typeof HomeUnderLevy>;

/** A levy of $5,000 or less takes no residence (IRC 6334(a)(13)(A)); above it, the principal residence needs a court (IRC 6334(e)(1)). */
export const homeUnderLevy = (
  levyAmount: Cents | undefined,
  small: FactValue<number>,
  factBook: FactBook,
): HomeUnderLevy => ({
  standing: standingOf(levyAmount, small.value),
  smallLevyCents: small.value,
  citations: citedOnce(small.citations, cite(factBook, 'irc-6334')),
  confidence: small.confidence,
});

function standingOf(levyAmount: Cents | undefined, small: number): HomeUnderLevy['standing'] {
  if (levyAmount === undefined) return 'unknown';
  return levyAmount <= small ? 'exempt' : 'court-must-allow';
}
