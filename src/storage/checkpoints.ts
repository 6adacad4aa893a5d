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
  private thread: Thread | undefined;
  private passes: Promise<unknown> = Promise.resolve();
  private rounds = 0;
  private firstPass: 'none' | 'running' | 'done' = 'none';
  private emptying: 'no' | 'now' | 'later' = 'no';

  constructor(
    private readonly file: string,
    private readonly begin: (file: string) => Worker = beginThread,
  ) {}

  /** With the next round the log becomes a file of no length: it keeps the words of what was deleted until then. */
  empty(): void {
    this.emptying = 'now';
  }

  /** After each round of commits; the next one waits for it. */
  async round(): Promise<void> {
    this.rounds += 1;
    if (this.emptying === 'now') return this.lastPass();
    if (this.rounds < ROUNDS_BETWEEN || this.firstPass === 'running') return;
    if (this.firstPass === 'done') return this.lastPass();
    this.firstPass = 'running';
    void this.pass('passive').then(() => (this.firstPass = 'done'));
  }

  async close(): Promise<void> {
    await this.thread?.worker.terminate();
  }

  /** Where another program is reading the file the log cannot be emptied: the next time it is tried again. */
  private async lastPass(): Promise<void> {
    const wanted = this.emptying !== 'no';
    const whole = await this.pass(wanted ? 'truncate' : 'passive');
    this.emptying = wanted && !whole ? 'later' : 'no';
    this.rounds = 0;
    if (this.firstPass === 'done') this.firstPass = 'none';
  }

  /** Whether everything was carried over, one pass after the other. */
  private pass(mode: Mode): Promise<boolean> {
    const pass = this.passes.then(() => this.passInThread(mode));
    this.passes = pass;
    return pass;
  }

  /** A pass that fails costs nothing: SQLite carries the log over by itself when it is large, and the next need tries again. */
  private async passInThread(mode: Mode): Promise<boolean> {
    try {
      const { worker, ended } = (this.thread ??= followed(this.begin(this.file)));
      worker.ref();
      worker.postMessage(mode);
      const [whole] = await once(worker, 'message', { signal: ended });
      worker.unref();
      return whole === true;
    } catch {
      this.thread = undefined;
      return false;
    }
  }
}

type Mode = 'passive' | 'truncate';

interface Thread {
  readonly worker: Worker;
  readonly ended: AbortSignal;
}

/** A failure of the thread, whenever it comes, ends the thread alone. */
function followed(worker: Worker): Thread {
  const end = new AbortController();
  worker.on('error', () => undefined);
  worker.on('exit', () => end.abort());
  return { worker, ended: end.signal };
}

const beginThread = (file: string): Worker => new Worker(CHECKPOINT, { eval: true, workerData: file });

const CHECKPOINT = `
  const { parentPort, workerData } = require('node:worker_threads');
  const { DatabaseSync } = require('node:sqlite');
  const database = new DatabaseSync(workerData, { timeout: 100 });
  parentPort.on('message', (mode) => {
    const { busy } = database.prepare('pragma wal_checkpoint(' + mode + ')').get();
    parentPort.postMessage(busy === 0);
  });
`;
