/** So many times over the limit, no further run will be under it. */
const HOPELESS = 10;
const ROUNDS = 5;

/** Milliseconds of this thread's processor for the cheapest of some runs: what the work costs, not what the machine was busy with. */
export function costOf(work: () => unknown, limitMs: number): number {
  let best = Infinity;
  for (
    let round = 0;
    round < ROUNDS && best > limitMs / 2 && !(round > 0 && best > limitMs * HOPELESS);
    round += 1
  ) {
    const start = process.threadCpuUsage();
    work();
    const { user, system } = process.threadCpuUsage(start);
    best = Math.min(best, (user + system) / 1_000);
  }
  return best;
}
