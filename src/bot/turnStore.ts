/** A reply that was committed with its turn; `activity` is the channel activity as JSON, with its address. */
export interface StoredReply {
  readonly id: string;
  readonly activity: string;
  /** When it was committed, in milliseconds since 1970. */
  readonly at: number;
}

/** What one read gives: the conversation as it rests, and what is already known about the activity that arrived. */
export interface LoadedConversation {
  /** The session as JSON, or `undefined` for a conversation that is new or was forgotten. */
  readonly record: string | undefined;
  /** Grows by one with each commit; 0 when nothing was ever kept. */
  readonly revision: number;
  /** This activity id was answered before: deliver `waiting` again, and do nothing else. */
  readonly seen: boolean;
  /** Replies of earlier turns that were committed and not handed to a channel yet, oldest first. */
  readonly waiting: readonly StoredReply[];
  /** When a reply of an earlier turn was last claimed that is still being sent, in milliseconds since 1970. */
  readonly claimedAt: number | undefined;
}

/** One turn's whole effect, written in one transaction. */
export interface TurnEffect {
  readonly activityId: string | undefined;
  /** The session as JSON; `undefined` forgets the conversation: record, log and replies. */
  readonly record: string | undefined;
  /** Channel activities as JSON, in order. */
  readonly replies: readonly string[];
  /** Milliseconds since 1970, from the injected clock. */
  readonly at: number;
}

/** A conversation that one turn holds: no other turn, of any process, has it open meanwhile. Ends with one of the two calls. */
export interface OpenTurn extends LoadedConversation {
  /** The replies with their ids; `'conflict'` when somebody wrote the conversation all the same, and nothing was kept. */
  commit(effect: TurnEffect): Promise<readonly StoredReply[] | 'conflict'>;
  /** Ends the turn without an effect. After a commit it does nothing. */
  release(): Promise<void>;
}

/**
 * Where conversations rest between turns: one read and one write a turn. A reply goes from waiting (committed) to
 * claimed (one process is sending it, and no other will) to gone (delivered, or its fate is unknown).
 */
export interface TurnStore {
  /** Waits for the conversation's lock, then reads it. */
  open(conversation: string, activityId: string | undefined): Promise<OpenTurn>;
  /** Of these replies, those that nobody else is sending: they are the caller's to send now. */
  claim(conversation: string, replyIds: readonly string[], at: number): Promise<readonly string[]>;
  /** Gives claimed replies back: the channel certainly did not take them. */
  unclaim(conversation: string, replyIds: readonly string[]): Promise<void>;
  /** Delivered, or given up: nothing that was said stays longer than it must. */
  forgetReplies(conversation: string, replyIds: readonly string[]): Promise<void>;
  /** Whether another process is sending replies of this conversation that were claimed at or after this moment. */
  isSending(conversation: string, since: number): Promise<boolean>;
  /**
   * The first reply of each conversation whose process is gone: made before this moment and still waiting. Replies that were
   * claimed before it and not forgotten have an unknown fate, and are given up here.
   */
  stranded(before: number): Promise<readonly StrandedReply[]>;
}

/** A reply that a process left behind when it died, as JSON with its address. */
export interface StrandedReply {
  readonly conversation: string;
  readonly activity: string;
}
