import type { WebSocket } from 'ws';
import { logPart, type LogEntries, type LogPart } from './logPart';

/** Reads at most `ENTRIES_AT_ONCE`. */
type ReadSince = (watermark: number) => Promise<LogEntries>;

/**
 * One open page: sends each entry of the log once, in order, however often it is told of news. The next part is read when
 * the last one has left, so that a slow page holds one part in memory; one that takes nothing fails its sign of life.
 */
export class FollowedLog {
  private sending = false;
  private more = false;
  private alive = true;

  constructor(
    private readonly socket: WebSocket,
    private readonly readSince: ReadSince,
    private watermark: number,
  ) {
    // What pages send is an empty sign of life; a broken socket closes itself.
    socket.on('error', () => socket.terminate());
    socket.on('pong', () => {
      this.alive = true;
    });
  }

  sendNews(): void {
    this.more = true;
    if (!this.sending) void this.sendAll();
  }

  checkAlive(): void {
    if (!this.alive) return this.socket.terminate();
    this.alive = false;
    this.socket.ping();
  }

  end(): void {
    this.socket.close(1001);
  }

  private async sendAll(): Promise<void> {
    this.sending = true;
    try {
      while (this.more) {
        this.more = false;
        const part = logPart(await this.readSince(this.watermark), this.watermark);
        if (part.hasMore) this.more = true;
        await this.send(part);
      }
    } catch {
      // The store is away: the page comes back and reads on when it is there again.
      this.socket.close(1011);
    } finally {
      this.sending = false;
    }
  }

  private async send({ json, watermark, isEmpty }: LogPart): Promise<void> {
    if (this.socket.readyState !== this.socket.OPEN) return;
    this.watermark = watermark;
    if (!isEmpty) await new Promise<unknown>((left) => this.socket.send(json, left));
  }
}
