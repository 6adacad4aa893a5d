import type { Saying } from './noticeIndex';

/** The sayings that stand in a text, each with how many words it matched; `gap` other words may stand between two of theirs. */
export function sayingsIn<T>(
  stems: readonly string[],
  sayings: ReadonlyMap<string, readonly Saying<T>[]>,
  gap: number,
): readonly Saying<T>[] {
  return stems.flatMap((stem, at) =>
    (sayings.get(stem) ?? []).filter(({ words }) => followsFrom(stems, { at, words, gap })),
  );
}

interface Place {
  readonly at: number;
  readonly words: readonly string[];
  readonly gap: number;
}

function followsFrom(stems: readonly string[], { at, words, gap }: Place): boolean {
  let last = at;
  return words.slice(1).every((word) => {
    const window = stems.slice(last + 1, last + 2 + gap);
    const step = window.indexOf(word);
    last += step + 1;
    return step >= 0;
  });
}
