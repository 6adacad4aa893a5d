/** An activity of a website chat as it rests: the JSON that every page of the conversation is sent. */
export interface LogEntry {
  readonly id: string;
  readonly activity: string;
  /** Said by the person, not by the bot. */
  readonly incoming: boolean;
}

/** How much of a log is read and sent at once; a longer talk comes in several parts. */
export const ENTRIES_AT_ONCE = 100;

/** What is kept of a website chat beside what was said in it. */
export interface LoggedConversation {
  readonly userId: string;
  readonly locale: string | undefined;
  /** The place of the newest entry; 0 when nothing was said yet. */
  readonly watermark: number;
}

/** A message of a person that no turn answered. */
export interface UnheardEntry {
  readonly conversation: string;
  readonly id: string;
  readonly activity: string;
}

/** Where website chats rest, so that a page or a server that starts again finds the talk where it was. */
export interface ActivityLog {
  /** True when the conversation is new. */
  open(
    conversation: string,
    who: { readonly userId: string; readonly locale?: string },
    at: number,
  ): Promise<boolean>;
  find(conversation: string): Promise<LoggedConversation | undefined>;
  /** Adds entries in order; one whose id is there already is left as it is. The place of the last; `undefined` when there is no such conversation. */
  append(conversation: string, entries: readonly LogEntry[], at: number): Promise<number | undefined>;
  /** The oldest entries after this place, at most as many as the limit. */
  since(
    conversation: string,
    watermark: number,
    limit?: number,
  ): Promise<readonly { readonly watermark: number; readonly activity: string }[]>;
  replace(conversation: string, entry: LogEntry, at: number): Promise<void>;
  remove(conversation: string, id: string): Promise<void>;
  /**
   * What people said in this time and after the newest message that a turn answered: the work of a process that died.
   * Nothing older is open, for no message is answered before an earlier one whose turn failed.
   */
  unanswered(since: number, before: number, conversation?: string): Promise<readonly UnheardEntry[]>;
  /** Calls back after every append, by this process or another one; returns the way to stop. */
  watch(onAppend: (conversation: string) => void): () => void;
}
