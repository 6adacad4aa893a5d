import type { Kysely } from 'kysely';

/** The tables as queries see them. Column names are the same in both dialects; times are milliseconds since 1970. */
export interface Tables {
  conversations: { id: string; revision: number; record: string | null; updated_at: number };
  seen_activities: { conversation: string; activity_id: string; at: number };
  replies: {
    conversation: string;
    revision: number;
    position: number;
    activity: string;
    at: number;
    /** When a process began to send it; `null` while it waits. */
    claimed_at: number | null;
  };
  direct_line_conversations: {
    id: string;
    user_id: string;
    locale: string | null;
    watermark: number;
    updated_at: number;
  };
  direct_line_activities: {
    conversation: string;
    watermark: number;
    activity_id: string;
    incoming: number;
    activity: string;
    at: number;
  };
  /** The keys under which something was sealed, by their marks. */
  seals: { mark: string };
  /** What processes share and nobody else may know. */
  secrets: { name: string; value: string };
  schema_version: { version: number; checked_at: number };
}

export type Database = Kysely<Tables>;
