import { sql } from 'kysely';
import type { Engine } from './engine';
import { RESTING_TEXTS } from './restingTexts';
import type { Database } from './schema';
import { MARK_LENGTH, type Seal } from './sealing';
import { StoreFault } from './storeFault';

/**
 * Refuses to open a store where something rests under a key that was not given: a conversation must not begin anew
 * over what could have been read. Which keys are in use is noted before the first text is sealed.
 */
export async function admitKeys({ db, durably }: Engine, { marks }: Seal): Promise<void> {
  const noted = (await db.selectFrom('seals').select('mark').execute()).map(({ mark }) => mark);
  const missing = noted.filter((mark) => !marks.includes(mark));
  for (const mark of missing) if (await restsUnder(db, mark)) throw new StoreFault('storeSealed');
  const added = marks.slice(0, 1).filter((mark) => !noted.includes(mark));
  if (missing.length + added.length === 0) return;
  await durably(async (trx) => {
    for (const mark of missing) await trx.deleteFrom('seals').where('mark', '=', mark).execute();
    for (const mark of added) {
      await trx
        .insertInto('seals')
        .values({ mark })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
    }
  });
}

async function restsUnder(db: Database, mark: string): Promise<boolean> {
  for (const { table, text } of RESTING_TEXTS) {
    const { rows } = await sql`
      select 1 from ${sql.table(table)} where substr(${sql.ref(text)}, 1, ${sql.lit(MARK_LENGTH)}) = ${mark} limit 1`.execute(
      db,
    );
    if (rows.length > 0) return true;
  }
  return false;
}
