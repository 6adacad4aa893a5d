import type { Citation } from './citation';
import type { FactBook } from './factBook';

/** The citations that a rule in code names by id. A name that the book does not hold is a bug, so it throws. */
export const cite = (factBook: FactBook, ...ids: readonly string[]): Citation[] =>
  ids.map((id) => {
    const source = factBook.sources[id];
    if (!source) throw new RangeError(`the fact book holds no source "${id}"`);
    return source;
  });

/** Each source once, in the order of its first mention. */
export const citedOnce = (citations: readonly Citation[]): Citation[] => [
  ...new Map(citations.map((each) => [each.id, each])).values(),
];
