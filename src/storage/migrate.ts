import { sql } from 'kysely';
import { migrations } from './migrations';
import type { Database } from './schema';
import { StoreFault } from './storeFault';

/** The dialect's way to let one starting process do the work while the others wait. */
export interface MigrationLock {
  readonly begin: string;
  readonly lock?: string;
}

/** Brings the tables to today's version in one transaction; processes that start together take turns. */
export async function migrate(db: Database, { begin, lock }: MigrationLock): Promise<void> {
  await db.connection().execute(async (connection) => {
    await sql.raw(begin).execute(connection);
    try {
      if (lock) await sql.raw(lock).execute(connection);
      await bringUpToDate(connection);
      await sql.raw('commit').execute(connection);
    } catch (failure) {
      await sql.raw('rollback').execute(connection);
      throw failure;
    }
  });
}

async function bringUpToDate(db: Database): Promise<void> {
  const current = await versionOf(db);
  if (current > migrations.length) throw new StoreFault('storeNewer');
  for (const statement of migrations.slice(current).flat()) await sql.raw(statement).execute(db);
  await db.updateTable('schema_version').set({ version: migrations.length }).execute();
}

async function versionOf(db: Database): Promise<number> {
  await sql
    .raw('create table if not exists schema_version (version integer not null, checked_at bigint not null)')
    .execute(db);
  const row = await db.selectFrom('schema_version').select('version').executeTakeFirst();
  if (row) return row.version;
  await db.insertInto('schema_version').values({ version: 0, checked_at: 0 }).execute();
  return 0;
}
