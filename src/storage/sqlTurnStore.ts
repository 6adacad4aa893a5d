import { sql } from 'kysely';
import type { LoadedConversation, OpenTurn, StoredReply, StrandedReply, TurnStore } from '../bot/turnStore';
import type { Engine } from './engine';
import { keepTurn } from './keepTurn';
import { idOf, isOneOf } from './replyIds';
import type { Database } from './schema';
import type { Seal } from './sealing';
import { failing } from './storeFault';

/** Conversations in SQL: one query reads a turn's beginning, one transaction writes its whole effect. */
export class SqlTurnStore implements TurnStore {
  constructor(
    private readonly engine: Engine,
    private readonly seal: Seal,
  ) {}

  open(conversation: string, activityId: string | undefined): Promise<OpenTurn> {
    return failing(async () => {
      const hold = await this.engine.hold(conversation);
      try {
        const loaded = await load(hold.db, this.seal, conversation, activityId);
        const { revision } = loaded;
        return {
          ...loaded,
          commit: (effect) =>
            failing(() =>
              hold.commit((trx) => {
                if (effect.record === undefined) this.engine.leaveNoTrace();
                return keepTurn(trx, this.seal, { ...effect, conversation, revision });
              }),
            ),
          release: () => failing(() => hold.release()),
        };
      } catch (failure) {
        await hold.release();
        throw failure;
      }
    });
  }

  claim(conversation: string, replyIds: readonly string[], at: number): Promise<readonly string[]> {
    return failing(async () => {
      // A claim that was forgotten would send the reply a second time.
      const { rows } = await this.engine.firmly((db) =>
        sql<ReplyRow>`
          update replies set claimed_at = ${at}
          where claimed_at is null and ${isOneOf(conversation, replyIds)}
          returning revision, position`.execute(db),
      );
      return rows.map(({ revision, position }) => idOf(revision, position));
    });
  }

  unclaim(conversation: string, replyIds: readonly string[]): Promise<void> {
    return failing(async () => {
      await this.engine.lightly((db) =>
        sql`update replies set claimed_at = null where ${isOneOf(conversation, replyIds)}`.execute(db),
      );
    });
  }

  forgetReplies(conversation: string, replyIds: readonly string[]): Promise<void> {
    return failing(async () => {
      await this.engine.lightly((db) =>
        sql`delete from replies where ${isOneOf(conversation, replyIds)}`.execute(db),
      );
    });
  }

  isSending(conversation: string, since: number): Promise<boolean> {
    return failing(async () => {
      const claimed = await this.engine.db
        .selectFrom('replies')
        .select('position')
        .where('conversation', '=', conversation)
        .where('claimed_at', '>=', since)
        .executeTakeFirst();
      return claimed !== undefined;
    });
  }

  stranded(before: number): Promise<readonly StrandedReply[]> {
    return failing(async () => {
      await this.engine.lightly((db) => db.deleteFrom('replies').where('claimed_at', '<', before).execute());
      const rows = await this.engine.db
        .selectFrom('replies')
        .select(['conversation', 'revision', 'position', 'activity'])
        .where('at', '<', before)
        .where('claimed_at', 'is', null)
        .orderBy('revision', 'desc')
        .orderBy('position', 'desc')
        .execute();
      const first = new Map<string, StrandedReply>();
      for (const { conversation, revision, position, activity: resting } of rows) {
        const activity = this.seal.open(resting, ['replies', conversation, revision, position]);
        if (activity !== undefined) first.set(conversation, { conversation, activity });
      }
      return [...first.values()];
    });
  }
}

async function load(
  db: Database,
  seal: Seal,
  conversation: string,
  activityId: string | undefined,
): Promise<LoadedConversation> {
  const { rows } = await sql<LoadedRow>`
    select c.record, c.revision, r.revision as reply_revision, r.position, r.activity, r.at, r.claimed_at,
      (select count(*) from seen_activities s
        where s.conversation = ${conversation} and s.activity_id = ${activityId ?? ''}) as seen
    from (select 1 as one) o
    left join conversations c on c.id = ${conversation}
    left join replies r on r.conversation = ${conversation}
    order by r.revision, r.position`.execute(db);
  const first = rows[0];
  const claims = rows.flatMap(({ claimed_at }) => (claimed_at === null ? [] : [Number(claimed_at)]));
  return {
    record: recordIn(first, seal, conversation),
    revision: first?.revision ?? 0,
    seen: Number(first?.seen ?? 0) > 0,
    waiting: rows.flatMap((row) => waitingReply(row, seal, conversation)),
    claimedAt: claims.length > 0 ? Math.max(...claims) : undefined,
  };
}

interface ReplyRow {
  readonly revision: number;
  readonly position: number;
}

interface LoadedRow {
  readonly record: string | null;
  readonly revision: number | null;
  readonly reply_revision: number | null;
  readonly position: number | null;
  readonly activity: string | null;
  readonly at: number | string | null;
  /** PostgreSQL keeps times and counts as bigint, which arrives as text. */
  readonly claimed_at: number | string | null;
  readonly seen: number | string;
}

/** A damaged record is read as one that says nothing: the talk begins anew and says so. */
function recordIn(row: LoadedRow | undefined, seal: Seal, conversation: string): string | undefined {
  const resting = row?.record ?? undefined;
  return resting === undefined ? undefined : (seal.open(resting, ['conversations', conversation]) ?? '');
}

function waitingReply(row: LoadedRow, seal: Seal, conversation: string): readonly StoredReply[] {
  const { reply_revision: revision, position, claimed_at } = row;
  if (revision === null || position === null || row.activity === null || claimed_at !== null) return [];
  const activity = seal.open(row.activity, ['replies', conversation, revision, position]);
  return activity === undefined ? [] : [{ id: idOf(revision, position), activity, at: Number(row.at) }];
}
