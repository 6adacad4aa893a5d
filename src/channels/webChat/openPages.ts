import type { FollowedLog } from './followedLog';

/** The open pages that share something: a conversation, or the address they came from. Nothing is kept of the last one that closed. */
export class OpenPages {
  private readonly pages = new Map<string, Set<FollowedLog>>();

  of(key: string): ReadonlySet<FollowedLog> {
    return this.pages.get(key) ?? NONE;
  }

  all(): readonly FollowedLog[] {
    return [...this.pages.values()].flatMap((each) => [...each]);
  }

  add(key: string, page: FollowedLog): void {
    const pages = this.pages.get(key) ?? new Set();
    this.pages.set(key, pages.add(page));
  }

  remove(key: string, page: FollowedLog): void {
    const pages = this.pages.get(key);
    pages?.delete(page);
    if (pages?.size === 0) this.pages.delete(key);
  }
}

const NONE: ReadonlySet<FollowedLog> = new Set();
