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
export const saidAt = ({ hits }: Reading, concept: Concept): Span | undefined =>
  (hits.get(concept) ?? none).find(({ denied }) => !denied);

export const says = (reading: Reading, ...concepts: readonly Concept[]): boolean =>
  concepts.some((concept) => saidAt(reading, concept) !== undefined);

/** Says it or denies it. */
export const names = ({ hits }: Reading, ...concepts: readonly Concept[]): boolean =>
  concepts.some((concept) => (hits.get(concept)?.length ?? 0) > 0);

/** One thing said, and each of the others at most `within` words away from it; a list of concepts means any of them. */
export function together(
  reading: Reading,
  within: number,
  first: readonly Concept[],
  ...others: readonly (readonly Concept[])[]
): Span | undefined {
  for (const anchor of live(reading, first)) {
    const near = others.map((concepts) => nearest(reading, anchor, { concepts, within }));
    if (near.every((each) => each !== undefined)) return spanning([anchor, ...near]);
  }
  return undefined;
}

/** One thing said and another at most `within` words behind it. */
export function follows(
  reading: Reading,
  within: number,
  first: readonly Concept[],
  second: readonly Concept[],
): Span | undefined {
  for (const anchor of live(reading, first)) {
    const behind = second
      .map((concept) => nextFrom(reading.hits.get(concept) ?? none, anchor.to))
      .find((hit) => hit && !hit.denied && hit.from - anchor.to <= within);
    if (behind) return spanning([anchor, behind]);
  }
  return undefined;
}

const live = ({ hits }: Reading, concepts: readonly Concept[]): readonly Hit[] =>
  concepts.flatMap((concept) => (hits.get(concept) ?? none).filter(({ denied }) => !denied));

const spanning = (spans: readonly Span[]): Span => ({
  from: Math.min(...spans.map(({ from }) => from)),
  to: Math.max(...spans.map(({ to }) => to)),
});

interface Search {
  readonly concepts: readonly Concept[];
  readonly within: number;
}

function nearest(reading: Reading, anchor: Hit, { concepts, within }: Search): Hit | undefined {
  for (const concept of concepts) {
    const hits = reading.hits.get(concept) ?? none;
    for (let at = firstFrom(hits, anchor.from - within); at < hits.length; at += 1) {
      const hit = hits[at];
      if (!hit || hit.from > anchor.to + within) break;
      if (!hit.denied) return hit;
    }
  }
  return undefined;
}

const nextFrom = (hits: readonly Hit[], place: number): Hit | undefined => hits[firstFrom(hits, place)];

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
