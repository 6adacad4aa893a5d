/** A reply that was committed with its turn; `activity` is the channel activity as JSON. */
export interface StoredReply {
  readonly id: string;
  readonly activity: string;
}

/** What one read gives: the conversation as it rests, and what is already known about the activity that arrived. */
export interface LoadedConversation {
  /** The session as JSON, or `undefined` for a conversation that is new or was forgotten. */
  readonly record: string | undefined;
  /** Grows by one with each commit; 0 when nothing was ever kept. */
  readonly revision: number;
  /** This activity id was answered before: deliver `undelivered` again, and do nothing else. */
  readonly seen: boolean;
  /** Replies of earlier turns that were committed and never marked delivered, oldest first. */
  readonly undelivered: readonly StoredReply[];
}

/** One turn's whole effect, written in one transaction. */
export interface TurnCommit {
  readonly conversation: string;
  /** The revision that was loaded. Another one in the store means another process was faster: nothing is written. */
  readonly revision: number;
  readonly activityId: string | undefined;
  /** The session as JSON; `undefined` forgets the conversation: record, log and replies. */
  readonly record: string | undefined;
  /** Channel activities as JSON, in order. */
  readonly replies: readonly string[];
  /** Milliseconds since 1970, from the injected clock. */
  readonly at: number;
}

/** Where conversations rest between turns. One read and one write a turn. */
export interface TurnStore {
  load(conversation: string, activityId: string | undefined): Promise<LoadedConversation>;
  /** The replies with their ids; `'conflict'` when the revision had moved on. */
  commit(turn: TurnCommit): Promise<readonly StoredReply[] | 'conflict'>;
  markDelivered(conversation: string, replyIds: readonly string[]): Promise<void>;
}
