import type { Citation } from './citation';
import type { FactBook } from './factBook';

/** The source that a rule in code names by id. A name that the book does not hold is a bug, so it throws. */
export function sourceOf(factBook: FactBook, id: string): Citation {
  const source = factBook.sources[id];
  if (!source) throw new RangeError(`the fact book holds no source "${id}"`);
  return source;
}

/** The citations of several. */
export const cite = (factBook: FactBook, ...ids: readonly string[]): Citation[] =>
  ids.map((id) => sourceOf(factBook, id));

/** Each source once, in the order of its first mention. */
export function citedOnce(...lists: readonly (readonly Citation[])[]): Citation[] {
  const byId = new Map<string, Citation>();
  for (const citations of lists) for (const each of citations) byId.set(each.id, each);
  return [...byId.values()];
}
