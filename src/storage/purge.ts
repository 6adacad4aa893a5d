import type { Database } from './schema';

/** How long an answered activity's id is kept against redelivery; channels redeliver within minutes. */
const SEEN_KEPT_MS = 2 * 24 * 60 * 60 * 1000;

/** Deletes conversations whose last turn is older than the retention, with all that was said in them. */
export async function purge(db: Database, retentionMs: number, now: number): Promise<void> {
  const before = now - retentionMs;
  const seenBefore = now - Math.min(retentionMs, SEEN_KEPT_MS);
  await db.transaction().execute(async (trx) => {
    await trx.deleteFrom('conversations').where('updated_at', '<', before).execute();
    await trx.deleteFrom('replies').where('at', '<', before).execute();
    await trx.deleteFrom('seen_activities').where('at', '<', seenBefore).execute();
    await trx.deleteFrom('direct_line_conversations').where('updated_at', '<', before).execute();
  });
}
