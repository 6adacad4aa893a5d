/** Some bytes each; a talk that falls out costs one look at its log. */
const MOST_TALKS = 10_000;

/**
 * How far this process has written each talk's log itself. While nobody else wrote in between, every message in it was
 * heard here; after a gap, one of a process that died may lie there unheard.
 */
export class WrittenHere {
  private readonly ends = new Map<string, number>();

  /** Notes what this process wrote, up to the given place; whether it also wrote what stands before that. */
  goesOn(conversation: string, entries: number, place: number): boolean {
    const known = this.ends.get(conversation) === place - entries;
    if (known) this.ends.set(conversation, place);
    else this.ends.delete(conversation);
    return known;
  }

  /** Whether nothing up to this place can lie there unheard. */
  reaches(conversation: string, place: number): boolean {
    return this.ends.get(conversation) === place;
  }

  /** All up to this place was looked at. */
  caughtUp(conversation: string, place: number): void {
    if (this.ends.size >= MOST_TALKS) this.ends.clear();
    this.ends.set(conversation, place);
  }

  /** Something in it was not heard after all. */
  lost(conversation: string): void {
    this.ends.delete(conversation);
  }
}
