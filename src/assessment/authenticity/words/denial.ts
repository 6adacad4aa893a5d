import type { Token } from './token';
import type { Hit } from './hit';

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

/** Tells for each word whether it stands in what is denied. */
export function deniedWords(
  tokens: readonly Token[],
  { denials, denialsBehind, conditions, turns, warnings }: DenialHits,
): readonly boolean[] {
  const denied = tokens.map(() => false);
  const warned = new Set([...warnings, ...denialsBehind].map(({ sentence }) => sentence));
  const turning = new Set(turns.map(({ from }) => from));
  for (const { from, to, sentence } of denials.filter((denial) => !isConditional(denial, conditions))) {
    for (let at = to; at < tokens.length && tokens[at]?.sentence === sentence && !turning.has(at); at += 1)
      denied[at] = true;
    if (from < to) denied[to - 1] = true;
  }
  return denied.map((each, at) => each || warned.has(tokens[at]?.sentence ?? -1));
}

const isConditional = (denial: Hit, conditions: readonly Hit[]): boolean =>
  conditions.some(
    ({ from, sentence }) => sentence === denial.sentence && from <= denial.from && denial.from - from <= 8,
  );
