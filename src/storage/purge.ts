import type { Engine, Writing } from './engine';

/** How long an answered activity's id is kept against redelivery; channels redeliver within minutes. */
const SEEN_KEPT_MS = 2 * 24 * 60 * 60 * 1000;

/**
 * Deletes conversations that have rested longer than the retention, with all that was said in them. A website chat
 * and its turns go together, by the newer of their two ages: a count of turns that began again under an old log
 * would give new replies the ids of old ones.
 */
export async function purge(engine: Engine, retentionMs: number, now: number): Promise<void> {
  const before = now - retentionMs;
  const seenBefore = now - Math.min(retentionMs, SEEN_KEPT_MS);
  await engine.durably(async (trx) => {
    // The log goes first: a message that arrives meanwhile finds no chat, and never a log without its count.
    await forgetRested(trx, { table: 'direct_line_conversations', beside: 'conversations', before });
    await forgetRested(trx, { table: 'conversations', beside: 'direct_line_conversations', before });
    await trx.deleteFrom('replies').where('at', '<', before).execute();
    await trx.deleteFrom('seen_activities').where('at', '<', seenBefore).execute();
  });
}

type Talks = 'conversations' | 'direct_line_conversations';

interface Rested {
  readonly table: Talks;
  /** Where the same conversation may have been used more lately. */
  readonly beside: Talks;
  readonly before: number;
}

const forgetRested = (trx: Writing, { table, beside, before }: Rested): Promise<unknown> =>
  trx
    .deleteFrom(table)
    .where('updated_at', '<', before)
    .where('id', 'not in', trx.selectFrom(beside).select('id').where('updated_at', '>=', before))
    .execute();
