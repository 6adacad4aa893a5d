import { cite } from '../facts/cite';
import type { FactBook } from '../facts/factBook';
import type { Ground } from '../math/mathStep';

/** Sections of law as the ground of a line of math: their words were read. */
export const law = (factBook: FactBook, ...ids: readonly string[]): Ground => ({
  citations: cite(factBook, ...ids),
  confidence: 'official',
});
