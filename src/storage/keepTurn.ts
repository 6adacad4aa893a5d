import { sql } from 'kysely';
import type { StoredReply, TurnEffect } from '../bot/turnStore';
import type { Writing } from './engine';
import { idOf } from './replyIds';
import type { Seal } from './sealing';

/** A turn's effect with its place; another revision in the store means that another turn was faster. */
export interface KeptTurn extends TurnEffect {
  readonly conversation: string;
  readonly revision: number;
}

/** Writes session, activity id and replies together; nothing at all when another turn was faster. */
export async function keepTurn(
  trx: Writing,
  seal: Seal,
  turn: KeptTurn,
): Promise<readonly StoredReply[] | 'conflict'> {
  if (!(await moveOn(trx, seal, turn))) return 'conflict';
  if (turn.record === undefined) await forget(trx, turn.conversation);
  await remember(trx, turn);
  return keepReplies(trx, seal, turn);
}

/** Compare and set. */
async function moveOn(trx: Writing, seal: Seal, turn: KeptTurn): Promise<boolean> {
  const { conversation, revision, at } = turn;
  const record = turn.record === undefined ? null : seal.close(turn.record, ['conversations', conversation]);
  const { rows } = await sql`
    insert into conversations (id, revision, record, updated_at)
    values (${conversation}, ${revision + 1}, ${record}, ${at})
    on conflict (id) do update
      set revision = excluded.revision, record = excluded.record, updated_at = excluded.updated_at
      where conversations.revision = ${revision}
    returning id`.execute(trx);
  return rows.length > 0;
}

async function remember(trx: Writing, { conversation, activityId, at }: KeptTurn): Promise<void> {
  if (activityId === undefined) return;
  await sql`
    insert into seen_activities (conversation, activity_id, at)
    values (${conversation}, ${activityId}, ${at})
    on conflict do nothing`.execute(trx);
}

/** What was said by both sides goes; the row that counts revisions stays, without content. */
async function forget(trx: Writing, conversation: string): Promise<void> {
  await trx.deleteFrom('replies').where('conversation', '=', conversation).execute();
  await trx.deleteFrom('direct_line_activities').where('conversation', '=', conversation).execute();
}

async function keepReplies(trx: Writing, seal: Seal, turn: KeptTurn): Promise<readonly StoredReply[]> {
  if (turn.replies.length === 0) return [];
  const { conversation, at } = turn;
  const revision = turn.revision + 1;
  const rows = turn.replies.map((reply, position) => {
    const activity = seal.close(reply, ['replies', conversation, revision, position]);
    return sql`(${conversation}, ${revision}, ${position}, ${activity}, ${at})`;
  });
  await sql`
    insert into replies (conversation, revision, position, activity, at)
    values ${sql.join(rows)}`.execute(trx);
  return turn.replies.map((activity, position) => ({ id: idOf(revision, position), activity, at }));
}
