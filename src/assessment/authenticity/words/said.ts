import type { Concept } from './concept';
import type { Hit } from './hit';
import type { Reading } from './reading';

/** A stretch of a message, by its words. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

const none: readonly Hit[] = [];

/** Where something is said and not denied. */
export const saidAt = ({ said }: Reading, concept: Concept): Span | undefined => said.get(concept)?.[0];

export const says = (reading: Reading, ...concepts: readonly Concept[]): boolean =>
  concepts.some((concept) => saidAt(reading, concept) !== undefined);

/** Says it or denies it. */
export const names = ({ hits }: Reading, ...concepts: readonly Concept[]): boolean =>
  concepts.some((concept) => hits.has(concept));

/** One thing said, and each of the others at most `within` words away from it; a list of concepts means any of them. */
export function together(
  reading: Reading,
  within: number,
  first: readonly Concept[],
  ...others: readonly (readonly Concept[])[]
): Span | undefined {
  if (!others.every((concepts) => says(reading, ...concepts))) return undefined;
  for (const concept of first) {
    for (const anchor of reading.said.get(concept) ?? none) {
      const near = others.map((concepts) => nearest(reading, anchor, { concepts, within }));
      if (near.every((each) => each !== undefined)) return spanning([anchor, ...near]);
    }
  }
  return undefined;
}

const spanning = (spans: readonly Span[]): Span => ({
  from: Math.min(...spans.map(({ from }) => from)),
  to: Math.max(...spans.map(({ to }) => to)),
});

interface Search {
  readonly concepts: readonly Concept[];
  readonly within: number;
}

function nearest({ said }: Reading, anchor: Hit, { concepts, within }: Search): Hit | undefined {
  for (const concept of concepts) {
    const hits = said.get(concept) ?? none;
    const hit = hits[firstFrom(hits, anchor.from - within)];
    if (hit && hit.from <= anchor.to + within) return hit;
  }
  return undefined;
}

/** The number of the first hit that does not begin before a place: hits stand in the order of the text. */
function firstFrom(hits: readonly Hit[], place: number): number {
  let low = 0;
  let high = hits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((hits[middle]?.from ?? Infinity) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}
