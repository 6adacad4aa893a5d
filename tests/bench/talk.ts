/** One thing that a person says, and what each message of the answer must hold, in order. */
export interface Step {
  readonly say: string;
  readonly expect: readonly RegExp[];
}

/** A script: the opening is said once, then the round again and again, so its end must lead back to its beginning. */
export interface Talk {
  readonly opening: readonly Step[];
  readonly round: readonly Step[];
}

/** What is said as the n-th thing of a conversation. */
export function stepAt({ opening, round }: Talk, turn: number): Step {
  const step = opening[turn] ?? round[(turn - opening.length) % round.length];
  if (!step) throw new Error('a talk needs a round');
  return step;
}
