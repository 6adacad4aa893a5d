import type { Hit } from './hit';
import type { Token } from './token';

/** What makes a saying its own contrary, as found in a text. */
export interface DenialHits {
  /** `never asks`, `do not accept`, `did not`. */
  readonly denials: readonly Hit[];
  /** The same at the end of a sentence, as in Korean. */
  readonly denialsBehind: readonly Hit[];
  /** `if you do not pay`: a threat, not a denial. */
  readonly conditions: readonly Hit[];
  /** `but`, `only`, `otherwise`: what comes behind is said again. */
  readonly turns: readonly Hit[];
  /** `beware of`, `scammers ask for`: the whole sentence tells of others. */
  readonly warnings: readonly Hit[];
}

/** Tells for each word whether it stands in what is denied: from a denial to the next turn or the end of its sentence. */
export function deniedWords(tokens: readonly Token[], hits: DenialHits): readonly boolean[] {
  const { denials, denialsBehind, conditions, turns, warnings } = hits;
  const told = new Set([...warnings, ...denialsBehind].map(({ sentence }) => sentence));
  const turning = placesOf(turns);
  const denying = placesOf(
    unconditional(denials, conditions).map(({ from, to }) => ({ from: Math.max(from, to - 1) })),
  );
  let denied = false;
  return tokens.map(({ sentence }, at) => {
    if (sentence !== tokens[at - 1]?.sentence || turning.has(at)) denied = false;
    if (denying.has(at)) denied = true;
    return denied || told.has(sentence);
  });
}

const placesOf = (hits: readonly Pick<Hit, 'from'>[]): ReadonlySet<number> =>
  new Set(hits.map(({ from }) => from));

/** A denial is a condition when `if` stands at most this many words before it. */
const CONDITION_WITHIN = 8;

function unconditional(denials: readonly Hit[], conditions: readonly Hit[]): readonly Hit[] {
  const sentences = new Map(conditions.map(({ from, sentence }) => [from, sentence]));
  return denials.filter(({ from, sentence }) => {
    const before = Array.from({ length: CONDITION_WITHIN + 1 }, (_, back) => from - back);
    return !before.some((place) => sentences.get(place) === sentence);
  });
}
