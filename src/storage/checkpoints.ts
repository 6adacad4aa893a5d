import { once } from 'node:events';
import { Worker } from 'node:worker_threads';

/** About a thousand pages, as SQLite's own default. */
const ROUNDS_BETWEEN = 100;

/**
 * Carries the write-ahead log over into the database file now and then, in a thread of its own that begins with the
 * first need: it waits for the disk twice, and no turn shall stand still for that. A first pass runs beside the
 * commits; the second, short one runs between two of them, so that nothing is left and the log begins anew.
 */
export class Checkpoints {
  private worker: Worker | undefined;
  private rounds = 0;
  private firstPass: 'none' | 'running' | 'done' = 'none';

  constructor(private readonly file: string) {}

  /** After each round of commits; the next one waits for it. */
  async round(): Promise<void> {
    this.rounds += 1;
    if (this.rounds < ROUNDS_BETWEEN || this.firstPass === 'running') return;
    if (this.firstPass === 'none') {
      this.firstPass = 'running';
      void this.pass().then(() => (this.firstPass = 'done'));
      return;
    }
    await this.pass();
    this.rounds = 0;
    this.firstPass = 'none';
  }

  async close(): Promise<void> {
    await this.worker?.terminate();
  }

  /** A pass that fails costs nothing: SQLite carries the log over by itself when it is large, and the next need tries again. */
  private async pass(): Promise<void> {
    const worker = (this.worker ??= new Worker(CHECKPOINT, { eval: true, workerData: this.file }));
    worker.ref();
    worker.postMessage(undefined);
    try {
      await once(worker, 'message');
      worker.unref();
    } catch {
      this.worker = undefined;
    }
  }
}

const CHECKPOINT = `
  const { parentPort, workerData } = require('node:worker_threads');
  const { DatabaseSync } = require('node:sqlite');
  const database = new DatabaseSync(workerData);
  parentPort.on('message', () => {
    database.exec('pragma wal_checkpoint(passive)');
    parentPort.postMessage(undefined);
  });
`;
