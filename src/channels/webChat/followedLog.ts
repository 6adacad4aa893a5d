import type { WebSocket } from 'ws';

type ReadSince = (
  watermark: number,
) => Promise<readonly { readonly watermark: number; readonly activity: string }[]>;

/** A page that does not take what it is sent is let go; it comes back and reads on from its watermark. */
const MOST_UNSENT_BYTES = 4_000_000;

/** One open page: sends each entry of the log once, in order, however often it is told of news. */
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
        this.send(await this.readSince(this.watermark));
      }
    } catch {
      // The store is away: the page comes back and reads on when it is there again.
      this.socket.close(1011);
    } finally {
      this.sending = false;
    }
  }

  private send(entries: Awaited<ReturnType<ReadSince>>): void {
    const last = entries.at(-1);
    if (!last || this.socket.readyState !== this.socket.OPEN) return;
    if (this.socket.bufferedAmount > MOST_UNSENT_BYTES) return this.socket.terminate();
    const activities = entries.map((each) => each.activity).join(',');
    this.socket.send(`{"activities":[${activities}],"watermark":"${last.watermark}"}`);
    this.watermark = last.watermark;
  }
}
