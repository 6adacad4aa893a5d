/** Runs the work of one key in the order of its arrival; other keys do not wait. Empty when nothing runs. */
export class ConversationQueue {
  private readonly lines = new Map<string, { readonly tail: Promise<unknown>; readonly length: number }>();

  /** How much of this key runs or waits. */
  lengthOf(key: string): number {
    return this.lines.get(key)?.length ?? 0;
  }

  async run<T>(key: string, work: () => Promise<T>): Promise<T> {
    const before = this.lines.get(key)?.tail ?? Promise.resolve();
    const mine = before.then(work, work);
    this.lines.set(key, { tail: mine.catch(() => undefined), length: this.lengthOf(key) + 1 });
    try {
      return await mine;
    } finally {
      this.leave(key);
    }
  }

  private leave(key: string): void {
    const line = this.lines.get(key);
    if (line && line.length > 1) this.lines.set(key, { ...line, length: line.length - 1 });
    else this.lines.delete(key);
  }
}
