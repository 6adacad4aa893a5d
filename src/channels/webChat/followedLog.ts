import type { WebSocket } from 'ws';
import { ENTRIES_AT_ONCE } from './activityLog';

/** Reads at most `ENTRIES_AT_ONCE`. */
type ReadSince = (
  watermark: number,
) => Promise<readonly { readonly watermark: number; readonly activity: string }[]>;

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
        const entries = await this.readSince(this.watermark);
        if (entries.length === ENTRIES_AT_ONCE) this.more = true;
        await this.send(entries);
      }
    } catch {
      // The store is away: the page comes back and reads on when it is there again.
      this.socket.close(1011);
    } finally {
      this.sending = false;
    }
  }

  private async send(entries: Awaited<ReturnType<ReadSince>>): Promise<void> {
    const last = entries.at(-1);
    if (!last || this.socket.readyState !== this.socket.OPEN) return;
    const activities = entries.map((each) => each.activity).join(',');
    this.watermark = last.watermark;
    await new Promise<unknown>((left) =>
      this.socket.send(`{"activities":[${activities}],"watermark":"${last.watermark}"}`, left),
    );
  }
}
