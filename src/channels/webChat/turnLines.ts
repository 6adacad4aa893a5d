import { setTimeout as wait } from 'node:timers/promises';
import { ConversationQueue } from '../../bot/conversationQueue';

/** What a turn that failed waits for before each further try: long enough for a store that was away a moment. */
export const PAUSES_MS: readonly number[] = [250, 1000, 3000, 6000];

/** Lets this time pass; rejects when the signal ends it. */
export type Pause = (ms: number, signal: AbortSignal) => Promise<unknown>;

export interface Turn {
  /** The message that it answers; none for a turn of the bot's own accord, which is tried once. */
  readonly id: string | undefined;
  readonly run: () => Promise<void>;
}

/**
 * The turns of each conversation in the order of their messages. One that fails is tried again in its place, for what
 * stands behind it would be read as the answer to its question. When it fails in the end, those behind it leave the
 * line with it, unheard, and all of them are heard again in order later.
 */
export class TurnLines {
  private readonly queue = new ConversationQueue();
  private readonly lines = new Map<string, Line>();
  private readonly stopping = new AbortController();

  constructor(private readonly pause: Pause = passing) {}

  /** How many turns of this conversation run or wait. */
  lengthOf(conversation: string): number {
    return this.queue.lengthOf(conversation);
  }

  /** Runs a turn in its place, unless one of its message stands in the line already; rejects with what it threw last. */
  async run(conversation: string, { id, run }: Turn): Promise<void> {
    if (id === undefined) return this.queue.run(conversation, run);
    const line = this.lines.get(conversation) ?? new Set();
    if (line.has(id)) return;
    this.lines.set(conversation, line.add(id));
    await this.queue.run(conversation, async () => {
      if (!line.has(id)) return;
      try {
        await this.persist(run);
      } catch (failure) {
        line.clear();
        throw failure;
      } finally {
        this.leave(conversation, line, id);
      }
    });
  }

  /** From now on nothing is tried again: the process ends, and the next one hears what was not heard. */
  stop(): void {
    this.stopping.abort();
  }

  private async persist(run: () => Promise<void>): Promise<void> {
    for (const ms of PAUSES_MS) {
      try {
        return await run();
      } catch (failure) {
        await this.pause(ms, this.stopping.signal).catch(() => Promise.reject(failure));
      }
    }
    await run();
  }

  private leave(conversation: string, line: Line, id: string): void {
    line.delete(id);
    if (line.size === 0 && this.lines.get(conversation) === line) this.lines.delete(conversation);
  }
}

/** The messages whose turns run or wait. Emptied by a failure, it is not joined again. */
type Line = Set<string>;

const passing: Pause = (ms, signal) => wait(ms, undefined, { signal, ref: false });
