import type { Writing } from './engine';

/** Runs all of its writes in one transaction. */
type Transact = (writes: (trx: Writing) => Promise<void>) => Promise<void>;

/**
 * Lets the writes that arrive while the disk is busy share its next round: one transaction, one flush. A write
 * resolves when it is on the disk, a light one as soon as it is committed; when a flush fails, each write that
 * waited for it fails.
 */
export class GroupCommit {
  private waiting: Waiting[] = [];
  private flushing: Promise<void> | undefined;

  constructor(
    private readonly transact: Transact,
    /** Makes what was committed survive a loss of power. */
    private readonly flush: () => Promise<void>,
  ) {}

  run<T>(write: (trx: Writing) => Promise<T>, weight: Weight = 'flushed'): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      this.waiting.push({
        weight,
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
    const written = await this.written(round);
    for (const { weight, tell } of written) if (weight === 'light') tell();
    const heavy = written.filter(({ weight }) => weight === 'flushed');
    if (heavy.length === 0) return;
    try {
      await this.flush();
      for (const { tell } of heavy) tell();
    } catch (failure) {
      for (const { reject } of heavy) reject(failure);
    }
  }

  /** One transaction for all of them; when it fails each gets one of its own, so that nobody fails for another's sake. */
  private async written(round: readonly Waiting[]): Promise<readonly Written[]> {
    const written: Written[] = [];
    try {
      await this.transact(async (trx) => {
        for (const { weight, write, reject } of round)
          written.push({ weight, tell: await write(trx), reject });
      });
      return written;
    } catch (failure) {
      if (round.length > 1) return this.writtenAlone(round);
      for (const { reject } of round) reject(failure);
      return [];
    }
  }

  private async writtenAlone(round: readonly Waiting[]): Promise<readonly Written[]> {
    const written: Written[] = [];
    for (const each of round) written.push(...(await this.written([each])));
    return written;
  }
}

/** Whether a write must survive a loss of power before it resolves, or the end of the process alone. */
type Weight = 'flushed' | 'light';

interface Waiting {
  readonly weight: Weight;
  /** Writes; calling what it gives back tells the writer of its success. */
  readonly write: (trx: Writing) => Promise<() => void>;
  readonly reject: (failure: unknown) => void;
}

interface Written {
  readonly weight: Weight;
  readonly tell: () => void;
  readonly reject: (failure: unknown) => void;
}
