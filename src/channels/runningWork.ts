/** Counts what is under way in any channel, so that a process that stops can wait for its end. */
export class RunningWork {
  private readonly works = new Set<Promise<unknown>>();

  async run<T>(work: () => Promise<T>): Promise<T> {
    const mine = work();
    this.works.add(mine);
    try {
      return await mine;
    } finally {
      this.works.delete(mine);
    }
  }

  /** Resolves when nothing is under way, what began meanwhile included. */
  async ended(): Promise<void> {
    while (this.works.size > 0) await Promise.allSettled(this.works);
  }
}
