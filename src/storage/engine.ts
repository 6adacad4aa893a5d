import type { Transaction } from 'kysely';
import type { Database, Tables } from './schema';

export type Writing = Transaction<Tables>;

/** What the two dialects do each in their own way; all queries above it are the same. */
export interface Engine {
  /** No other process uses the store, so nobody is at work on what rests in it at the start. */
  readonly alone: boolean;
  /** For reading. */
  readonly db: Database;
  /** One transaction that survives a loss of power once it resolves. */
  durably<T>(write: (trx: Writing) => Promise<T>): Promise<T>;
  /** The same for one statement, without a transaction around it. */
  firmly<T>(write: (db: Database) => Promise<T>): Promise<T>;
  /** One statement that may be lost with the power or with the database, never with a process of ours alone. */
  lightly<T>(write: (db: Database) => Promise<T>): Promise<T>;
  /** The same for several statements, in one transaction. */
  lightlyTogether<T>(write: (trx: Writing) => Promise<T>): Promise<T>;
  /**
   * Within a durable write: once that resolves, what was deleted rests in no file of ours, the write-ahead log
   * included. The log of a PostgreSQL server is its operator's.
   */
  leaveNoTrace(): void;
  /** Keeps every other turn of any process away from a conversation until the hold ends. */
  hold(conversation: string): Promise<Hold>;
  close(): Promise<void>;
}

/** A conversation that one turn has to itself; ends with one of the two calls. */
export interface Hold {
  readonly db: Database;
  /** Writes durably, and ends the hold. */
  commit<T>(write: (trx: Writing) => Promise<T>): Promise<T>;
  /** Ends the hold without a trace; after a commit it does nothing. */
  release(): Promise<void>;
}
