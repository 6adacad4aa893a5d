import type { Writing } from './engine';

/** Runs all of its writes in one transaction. */
type Transact = (writes: (trx: Writing) => Promise<void>) => Promise<void>;

/**
 * Lets the writes that arrive while the disk is busy share its next round: one transaction, one flush. A write
 * resolves when it is on the disk; when the round fails, each write of it fails.
 */
export class GroupCommit {
  private waiting: Waiting[] = [];
  private flushing: Promise<void> | undefined;

  constructor(
    private readonly transact: Transact,
    /** Makes what was committed survive a loss of power. */
    private readonly flush: () => Promise<void>,
  ) {}

  run<T>(write: (trx: Writing) => Promise<T>): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      this.waiting.push({
        write: async (trx) => {
          const outcome = await write(trx);
          return () => resolve(outcome);
        },
        reject,
      });
      this.flushing ??= this.rounds();
    });
  }

  /** Resolves when everything that was handed in has ended. */
  async ended(): Promise<void> {
    await this.flushing;
  }

  private async rounds(): Promise<void> {
    while (this.waiting.length > 0) {
      const round = this.waiting;
      this.waiting = [];
      await this.round(round);
    }
    this.flushing = undefined;
  }

  private async round(round: readonly Waiting[]): Promise<void> {
    try {
      const written: (() => void)[] = [];
      await this.transact(async (trx) => {
        for (const { write } of round) written.push(await write(trx));
      });
      await this.flush();
      for (const tell of written) tell();
    } catch (failure) {
      for (const { reject } of round) reject(failure);
    }
  }
}

interface Waiting {
  /** Writes; calling what it gives back tells the writer of its success. */
  readonly write: (trx: Writing) => Promise<() => void>;
  readonly reject: (failure: unknown) => void;
}
