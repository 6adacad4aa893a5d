import { once } from 'node:events';
import { destination, type DestinationStream } from 'pino';

/** Lines are gathered to about so many bytes, because each write wakes a thread and costs more than the line. */
const GATHERED_LENGTH = 4096;
const LATEST_MS = 1000;

/** What may wait when nobody reads us; then lines are dropped, and the chat goes on. */
const WAITING_BYTES = 4 * 1024 * 1024;

/** Where log lines go: gathered, a second late at most, and written to the last one when the process ends. */
export class LogLines implements DestinationStream {
  private readonly stream;
  private gathered = '';
  private timer: NodeJS.Timeout | undefined;

  /** A file, or a descriptor that is open already. */
  constructor(to: string | number) {
    this.stream = destination({ dest: to, sync: false, maxLength: WAITING_BYTES });
    // A full disk under the log must not end the chat; what cannot be written is lost.
    this.stream.on('error', () => undefined);
    process.once('exit', this.writeRest);
  }

  write(line: string): void {
    this.gathered += line;
    if (this.gathered.length >= GATHERED_LENGTH) this.flush();
    else this.timer ??= setTimeout(() => this.flush(), LATEST_MS).unref();
  }

  /** Sends on what was gathered now. */
  flush(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    if (this.gathered !== '') this.stream.write(this.gathered);
    this.gathered = '';
  }

  /** Resolves when all of it is written, or cannot be. */
  async close(): Promise<void> {
    this.flush();
    process.off('exit', this.writeRest);
    const closed = once(this.stream, 'close');
    this.stream.end();
    await closed.catch(() => undefined);
  }

  /** Nothing that takes time runs any more. */
  private readonly writeRest = (): void => {
    try {
      this.flush();
      this.stream.flushSync();
    } catch {
      return;
    }
  };
}
