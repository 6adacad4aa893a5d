import type { FollowedLog } from './followedLog';

/** Often enough that proxies keep the connection and a page that went away is noticed. */
const HEARTBEAT_MS = 30_000;

/** Into how many groups the pages are dealt, so that thousands of them do not ask for their logs at one moment. */
const GROUPS = 100;

/** Looks after every open page once in a round: whether it is there, and in the log, in case a word of another process was lost. */
export class Heartbeat {
  private readonly groups = Array.from({ length: GROUPS }, () => new Set<FollowedLog>());
  private readonly timer = setInterval(() => this.beat(), HEARTBEAT_MS / GROUPS).unref();
  private came = 0;
  private beats = 0;

  /** Returns the way to leave. */
  add(page: FollowedLog): () => void {
    this.came += 1;
    const group = this.groups[this.came % GROUPS];
    group?.add(page);
    return () => group?.delete(page);
  }

  stop(): void {
    clearInterval(this.timer);
  }

  private beat(): void {
    this.beats += 1;
    for (const page of this.groups[this.beats % GROUPS] ?? []) {
      page.checkAlive();
      page.sendNews();
    }
  }
}
