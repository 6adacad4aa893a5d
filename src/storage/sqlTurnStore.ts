import { sql, type Transaction } from 'kysely';
import type { Database, Tables } from './schema';

/** A reply that was committed with its turn and waits for delivery. */
interface StoredReply {
  readonly id: string;
  readonly activity: string;
}

/** A conversation as it rests, and what is known of the activity that arrived. */
interface LoadedConversation {
  readonly record: string | undefined;
  readonly revision: number;
  readonly seen: boolean;
  readonly undelivered: readonly StoredReply[];
}

/** One turn's whole effect. */
interface TurnCommit {
  readonly conversation: string;
  readonly revision: number;
  readonly activityId: string | undefined;
  readonly record: string | undefined;
  readonly replies: readonly string[];
  readonly at: number;
}

/** Conversations in SQL: one query reads a turn's beginning, one transaction writes its whole effect. */
export class SqlTurnStore {
  constructor(private readonly db: Database) {}

  async load(conversation: string, activityId: string | undefined): Promise<LoadedConversation> {
    const { rows } = await sql<LoadedRow>`
      select c.record, c.revision, r.revision as reply_revision, r.position, r.activity,
        (select count(*) from seen_activities s
          where s.conversation = ${conversation} and s.activity_id = ${activityId ?? ''}) as seen
      from (select 1 as one) o
      left join conversations c on c.id = ${conversation}
      left join replies r on r.conversation = ${conversation}
      order by r.revision, r.position`.execute(this.db);
    const first = rows[0];
    return {
      record: first?.record ?? undefined,
      revision: first?.revision ?? 0,
      seen: Number(first?.seen ?? 0) > 0,
      undelivered: rows.flatMap(undeliveredReply),
    };
  }

  async commit(turn: TurnCommit): Promise<readonly StoredReply[] | 'conflict'> {
    return this.db.transaction().execute(async (trx) => {
      if (!(await moveOn(trx, turn))) return 'conflict';
      if (turn.record === undefined) await forget(trx, turn.conversation);
      await remember(trx, turn);
      return keepReplies(trx, turn);
    });
  }

  /** A delivered reply is deleted: nothing that was said stays longer than it must. */
  async markDelivered(conversation: string, replyIds: readonly string[]): Promise<void> {
    for (const { revision, position } of replyIds.map(placeOf)) {
      await this.db
        .deleteFrom('replies')
        .where('conversation', '=', conversation)
        .where('revision', '=', revision)
        .where('position', '=', position)
        .execute();
    }
  }
}

interface LoadedRow {
  readonly record: string | null;
  readonly revision: number | null;
  readonly reply_revision: number | null;
  readonly position: number | null;
  readonly activity: string | null;
  /** PostgreSQL counts in bigint, which arrives as text. */
  readonly seen: number | string;
}

type Writing = Transaction<Tables>;

/** Compare and set: false when another turn was faster. */
async function moveOn(trx: Writing, { conversation, revision, record, at }: TurnCommit): Promise<boolean> {
  const moved = { revision: revision + 1, record: record ?? null, updated_at: at };
  const rows = await trx
    .insertInto('conversations')
    .values({ id: conversation, ...moved })
    .onConflict((conflict) =>
      conflict.column('id').doUpdateSet(moved).where('conversations.revision', '=', revision),
    )
    .returning('id')
    .execute();
  return rows.length > 0;
}

async function remember(trx: Writing, { conversation, activityId, at }: TurnCommit): Promise<void> {
  if (activityId === undefined) return;
  await trx
    .insertInto('seen_activities')
    .values({ conversation, activity_id: activityId, at })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** What was said by both sides goes; the row that counts revisions stays, without content. */
async function forget(trx: Writing, conversation: string): Promise<void> {
  await trx.deleteFrom('replies').where('conversation', '=', conversation).execute();
  await trx.deleteFrom('direct_line_activities').where('conversation', '=', conversation).execute();
}

async function keepReplies(trx: Writing, turn: TurnCommit): Promise<readonly StoredReply[]> {
  if (turn.replies.length === 0) return [];
  const { conversation, at } = turn;
  const revision = turn.revision + 1;
  await trx
    .insertInto('replies')
    .values(turn.replies.map((activity, position) => ({ conversation, revision, position, activity, at })))
    .execute();
  return turn.replies.map((activity, position) => ({ id: idOf(revision, position), activity }));
}

/** A reply's id tells its place, so it is the same however often the turn's outcome is read. */
const idOf = (revision: number, position: number): string => `${revision}.${position}`;

function placeOf(id: string): { readonly revision: number; readonly position: number } {
  const [revision, position] = id.split('.').map(Number);
  if (revision === undefined || position === undefined) throw new RangeError('no reply has this id');
  return { revision, position };
}

function undeliveredReply({ reply_revision, position, activity }: LoadedRow): readonly StoredReply[] {
  if (reply_revision === null || position === null || activity === null) return [];
  return [{ id: idOf(reply_revision, position), activity }];
}
