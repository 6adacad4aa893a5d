import type { Activity } from 'botbuilder';
import { z } from 'zod';
import { parsedJson } from '../../bot/parsedJson';
import type { ActivityLog, UnheardEntry } from './activityLog';

/** Nobody waits longer for an answer; who comes back later asks again. */
const UNANSWERED_MS = 60 * 60 * 1000;

/** Enough to tell of each damaged entry once; after that many the disk is told of anyway. */
const MOST_TOLD = 1000;

export interface UnheardParts {
  readonly log: ActivityLog;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Told once of each entry that cannot be heard. */
  readonly onBug: (failure: unknown) => void;
}

/** What people said and no turn answered, read back from the log in order; an entry that is no activity is left out. */
export class Unheard {
  private readonly told = new Set<string>();

  constructor(private readonly parts: UnheardParts) {}

  async between(since: number, before: number): Promise<readonly Partial<Activity>[]> {
    return this.read(await this.parts.log.unanswered(since, before));
  }

  /** Of one talk; all of it, or what stands before the given message. */
  async of(key: string, before?: string): Promise<readonly Partial<Activity>[]> {
    const now = this.parts.now();
    const unheard = await this.parts.log.unanswered(now - UNANSWERED_MS, now + 1, key);
    const place = unheard.findIndex(({ id }) => id === before);
    return this.read(place < 0 ? unheard : unheard.slice(0, place));
  }

  private read(unheard: readonly UnheardEntry[]): readonly Partial<Activity>[] {
    return unheard.flatMap((entry) => {
      const activity = parsedJson(entry.activity);
      if (canBeHeard(activity)) return [activity];
      this.tell(entry);
      return [];
    });
  }

  private tell({ conversation, id }: UnheardEntry): void {
    const name = `${conversation}/${id}`;
    if (this.told.has(name)) return;
    if (this.told.size >= MOST_TOLD) this.told.clear();
    this.told.add(name);
    this.parts.onBug(new Error('an entry of the log is no activity and is not heard'));
  }
}

/** As much of a kept activity as a turn cannot begin without. */
const Kept = z.object({ id: z.string(), type: z.string(), conversation: z.object({ id: z.string() }) });

const canBeHeard = (value: unknown): value is Partial<Activity> => Kept.safeParse(value).success;
