import type { AppendSignal } from './appendSignal';
import type { Engine, Writing } from './engine';
import type { Database } from './schema';
import type { Seal } from './sealing';
import { failing } from './storeFault';
import { unansweredEntries, type RestingEntry } from './unansweredEntries';

/** An activity of a website chat as it rests. */
interface LogEntry {
  readonly id: string;
  readonly activity: string;
  /** Said by the person, not by the bot. */
  readonly incoming: boolean;
}

/** What is kept of a website chat beside what was said in it. */
interface LoggedConversation {
  readonly userId: string;
  readonly locale: string | undefined;
  /** The place of the newest entry; 0 when nothing was said yet. */
  readonly watermark: number;
}

/** The website chat's log in SQL, so that a page or a server that starts again finds the talk where it was. */
export class SqlActivityLog {
  constructor(
    private readonly engine: Engine,
    private readonly signal: AppendSignal,
    private readonly seal: Seal,
  ) {}

  /** True when the conversation is new. */
  async open(conversation: string, who: { userId: string; locale?: string }, at: number): Promise<boolean> {
    const opening = (db: Database) =>
      db
        .insertInto('direct_line_conversations')
        .values({
          id: conversation,
          user_id: who.userId,
          locale: who.locale ?? null,
          watermark: 0,
          updated_at: at,
        })
        .onConflict((conflict) => conflict.doNothing())
        .returning('id')
        .execute();
    // Whoever was told that the talk is open must find it again.
    return (await failing(() => this.engine.firmly(opening))).length > 0;
  }

  async find(conversation: string): Promise<LoggedConversation | undefined> {
    const finding = this.engine.db
      .selectFrom('direct_line_conversations')
      .select(['user_id', 'locale', 'watermark'])
      .where('id', '=', conversation);
    const row = await failing(() => finding.executeTakeFirst());
    return row && { userId: row.user_id, locale: row.locale ?? undefined, watermark: row.watermark };
  }

  /** Adds entries in order; one whose id is there already is left as it is. The place of the last; `undefined` when there is no such conversation. */
  async append(conversation: string, entries: readonly LogEntry[], at: number): Promise<number | undefined> {
    const write = (trx: Writing): Promise<number | undefined> =>
      appendEntries(trx, this.seal, { conversation, entries, at });
    // What a person said is answered with "kept", so it is; a reply also rests with its turn until it stands here.
    const place = await failing(() =>
      entries.some(({ incoming }) => incoming)
        ? this.engine.durably(write)
        : this.engine.lightlyTogether(write),
    );
    if (place !== undefined) await failing(() => this.signal.announce(conversation));
    return place;
  }

  /** The oldest entries after this place, at most as many as the limit. */
  async since(
    conversation: string,
    watermark: number,
    limit = Number.MAX_SAFE_INTEGER,
  ): Promise<readonly { readonly watermark: number; readonly activity: string }[]> {
    const reading = this.engine.db
      .selectFrom('direct_line_activities')
      .select(['conversation', 'watermark', 'activity'])
      .where('conversation', '=', conversation)
      .where('watermark', '>', watermark)
      .orderBy('watermark')
      .limit(limit);
    const rows = await failing(() => reading.execute());
    return rows.flatMap((row) =>
      openEntry(row, this.seal).map((activity) => ({ watermark: row.watermark, activity })),
    );
  }

  /** The changed entry moves to the end, so that every open page learns of it. */
  async replace(conversation: string, entry: LogEntry, at: number): Promise<void> {
    await this.engine.durably(async (trx) => {
      await removeEntry(trx, conversation, entry.id);
      await appendEntries(trx, this.seal, { conversation, entries: [entry], at });
    });
    await this.signal.announce(conversation);
  }

  async remove(conversation: string, id: string): Promise<void> {
    await this.engine.lightly((db) => removeEntry(db, conversation, id));
  }

  /** What people said in this time and after the newest message that a turn answered: the work of a process that died. */
  async unanswered(
    since: number,
    before: number,
    conversation?: string,
  ): Promise<readonly { readonly conversation: string; readonly id: string; readonly activity: string }[]> {
    const looking = { since, before, conversation };
    const rows = await failing(() => unansweredEntries(this.engine.db, looking));
    return rows.flatMap((row) =>
      openEntry(row, this.seal).map((activity) => ({
        conversation: row.conversation,
        id: row.activity_id,
        activity,
      })),
    );
  }

  /** Calls back after every append to any conversation, by this process or another one; returns the way to stop. */
  watch(onAppend: (conversation: string) => void): () => void {
    return this.signal.listen(onAppend);
  }
}

interface Append {
  readonly conversation: string;
  readonly entries: readonly LogEntry[];
  readonly at: number;
}

/** Counting up first locks the conversation: entries become visible in the order of their watermarks. */
async function appendEntries(
  trx: Writing,
  seal: Seal,
  { conversation, entries, at }: Append,
): Promise<number | undefined> {
  const moved = await trx
    .updateTable('direct_line_conversations')
    .set((row) => ({ watermark: row('watermark', '+', entries.length), updated_at: at }))
    .where('id', '=', conversation)
    .returning('watermark')
    .executeTakeFirst();
  if (!moved) return undefined;
  const first = moved.watermark - entries.length + 1;
  await trx
    .insertInto('direct_line_activities')
    .values(
      entries.map(({ id, activity, incoming }, index) => ({
        conversation,
        watermark: first + index,
        activity_id: id,
        incoming: incoming ? 1 : 0,
        activity: seal.close(activity, ['direct_line_activities', conversation, first + index]),
        at,
      })),
    )
    .onConflict((conflict) => conflict.columns(['conversation', 'activity_id']).doNothing())
    .execute();
  return moved.watermark;
}

/** The text of an entry; none of a damaged one, which is left out of what is read. */
function openEntry(
  { conversation, watermark, activity }: Omit<RestingEntry, 'activity_id'>,
  seal: Seal,
): readonly string[] {
  const text = seal.open(activity, ['direct_line_activities', conversation, watermark]);
  return text === undefined ? [] : [text];
}

const removeEntry = (db: Database, conversation: string, id: string): Promise<unknown> =>
  db
    .deleteFrom('direct_line_activities')
    .where('conversation', '=', conversation)
    .where('activity_id', '=', id)
    .execute();
