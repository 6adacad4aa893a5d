import { sql } from 'kysely';
import type { Database, Tables } from './schema';

/** Which messages are looked at: those of this time, of one conversation or of all. */
export interface Looking {
  readonly since: number;
  readonly before: number;
  readonly conversation: string | undefined;
}

/** An entry of a website chat with its place, as it rests. */
export type RestingEntry = Pick<
  Tables['direct_line_activities'],
  'conversation' | 'watermark' | 'activity_id' | 'activity'
>;

/**
 * What people said in this time and after the newest message that a turn answered, in order within each talk. Looks once at each talk
 * that went on since, never at each message: there are many, and nearly all of them were answered.
 */
export async function unansweredEntries(
  db: Database,
  { since, before, conversation }: Looking,
): Promise<readonly RestingEntry[]> {
  const { rows } = await sql<RestingEntry>`
    select said.conversation, said.watermark, said.activity_id, said.activity
    from direct_line_conversations as talk
    join direct_line_activities as said on said.conversation = talk.id and said.watermark > coalesce((
      select heard.watermark from direct_line_activities as heard
      where heard.conversation = talk.id and heard.incoming = 1 and exists (
        select 1 from seen_activities as seen
        where seen.conversation = heard.conversation and seen.activity_id = heard.activity_id)
      order by heard.watermark desc limit 1), 0)
    where talk.updated_at >= ${since} and said.incoming = 1 and said.at >= ${since} and said.at < ${before}
      and ${conversation === undefined ? sql`true` : sql`talk.id = ${conversation}`}
    order by talk.updated_at, said.watermark`.execute(db);
  return rows;
}
