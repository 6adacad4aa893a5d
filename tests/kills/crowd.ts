import type { Site, Talk } from './talk';

/** Talks that go on side by side: in each lane one after the other for as long as the killing lasts, each to its end. */
export class Crowd {
  private readonly talks: Talk[] = [];
  private readers = 0;
  private open = true;

  constructor(private readonly site: Site) {}

  /** Begins so many lanes of this kind of talk; resolves when the last one of each has ended. */
  async begin(lanes: number, talk: (site: Site, reader: number) => Promise<Talk>): Promise<void> {
    await Promise.all(
      Array.from({ length: lanes }, async () => {
        while (this.open) {
          this.readers += 1;
          this.talks.push(await talk(this.site, this.readers));
        }
      }),
    );
  }

  /** No new talk begins after this. */
  close(): void {
    this.open = false;
  }

  get ended(): readonly Talk[] {
    return this.talks;
  }
}
