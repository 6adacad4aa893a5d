import { setImmediate as turnsFirst } from 'node:timers/promises';
import { sql, type RawBuilder } from 'kysely';
import type { Engine, Writing } from './engine';
import type { Database } from './schema';

/** How long an answered activity's id is kept against redelivery; channels redeliver within minutes. */
const SEEN_KEPT_MS = 2 * 24 * 60 * 60 * 1000;

/** How many rows go in one transaction, before the turns get their say: so few that none of them waits long. */
const BATCH = 25;

/**
 * Deletes conversations that have rested longer than the retention, with all that was said in them. A website chat
 * and its turns go together, by the newer of their two ages: a count of turns that began again under an old log
 * would give new replies the ids of old ones.
 */
export async function purge(engine: Engine, retentionMs: number, now: number): Promise<void> {
  const before = now - retentionMs;
  const seenBefore = now - Math.min(retentionMs, SEEN_KEPT_MS);
  // The log goes first: a message that arrives meanwhile finds no chat, and never a log without its count.
  await forgetRested(engine, { table: 'direct_line_conversations', beside: 'conversations', before });
  await forgetRested(engine, { table: 'conversations', beside: 'direct_line_conversations', before });
  await forgetOlder(engine, sql`replies`, sql`conversation, revision, position`, before);
  await forgetOlder(engine, sql`seen_activities`, sql`conversation, activity_id`, seenBefore);
}

type Talks = 'conversations' | 'direct_line_conversations';

interface Rested {
  readonly table: Talks;
  /** Where the same conversation may have been used more lately. */
  readonly beside: Talks;
  readonly before: number;
}

/** Where a walk from the oldest to the youngest has come to. */
interface Place {
  readonly id: string;
  readonly updated_at: number;
}

async function forgetRested(engine: Engine, rested: Rested): Promise<void> {
  let oldest: readonly Place[] = [];
  do {
    oldest = await oldestAfter(engine.db, rested, oldest.at(-1));
    const ids = oldest.map(({ id }) => id);
    if (ids.length > 0) await tracelessly(engine, (trx) => forgetUnused(trx, rested, ids));
    await turnsFirst();
  } while (oldest.length === BATCH);
}

async function oldestAfter(
  db: Database,
  { table, before }: Rested,
  last: Place | undefined,
): Promise<readonly Place[]> {
  const { rows } = await sql<Place>`
    select id, updated_at from ${sql.table(table)}
    where updated_at < ${before}
      and ${last ? sql`(updated_at, id) > (${last.updated_at}, ${last.id})` : sql`true`}
    order by updated_at, id limit ${sql.lit(BATCH)}`.execute(db);
  return rows;
}

/** What is deleted leaves the log at once, which would grow large otherwise. */
const tracelessly = <T>(engine: Engine, write: (trx: Writing) => Promise<T>): Promise<T> =>
  engine.durably((trx) => {
    engine.leaveNoTrace();
    return write(trx);
  });

/** The sum keeps PostgreSQL from walking along all that is old again for each batch. */
const forgetUnused = (
  trx: Writing,
  { table, beside, before }: Rested,
  ids: readonly string[],
): Promise<unknown> =>
  sql`
    delete from ${sql.table(table)} as rested
    where id in (${sql.join(ids)}) and updated_at + 0 < ${before}
      and not exists (
        select 1 from ${sql.table(beside)} as used where used.id = rested.id and used.updated_at >= ${before})`.execute(
    trx,
  );

async function forgetOlder(
  engine: Engine,
  table: RawBuilder<unknown>,
  key: RawBuilder<unknown>,
  before: number,
): Promise<void> {
  let deleted = 0;
  do {
    const { numAffectedRows } = await tracelessly(engine, (trx) =>
      sql`
        delete from ${table}
        where (${key}) in (
          select ${key} from ${table} where at < ${before} order by at limit ${sql.lit(BATCH)})`.execute(trx),
    );
    deleted = Number(numAffectedRows ?? 0);
    await turnsFirst();
  } while (deleted === BATCH);
}
