import { cite } from '../facts/cite';
import type { FactBook } from '../facts/factBook';
import type { Ground } from '../math/mathStep';

/** The ground of a line whose rule was read in a dated copy of the official page, not in the page itself. */
export const copiedRule = (factBook: FactBook, ...ids: readonly string[]): Ground => ({
  citations: cite(factBook, ...ids),
  confidence: 'secondary',
});
