import { chmodSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Kysely, PostgresDialect, SqliteDialect, type SqliteDatabase } from 'kysely';
import { Pool } from 'pg';
import { migrate } from './migrate';
import { openNodeSqlite } from './nodeSqlite';
import type { Database, Tables } from './schema';
import { StoreFault } from './storeFault';

/** Where the store lives: a file of this machine for one process, a PostgreSQL server for any number of them, or memory for a talk that is not kept. */
export type StoreLocation =
  | { readonly kind: 'memory' }
  | { readonly kind: 'sqlite'; readonly file: string }
  | { readonly kind: 'postgres'; readonly url: string };

/** Opens the database and brings its tables up to date. */
export async function openDatabase(location: StoreLocation): Promise<Database> {
  try {
    if (location.kind === 'memory') return await openMemory();
    return location.kind === 'sqlite' ? await openSqlite(location.file) : await openPostgres(location.url);
  } catch (failure) {
    if (failure instanceof StoreFault) throw failure;
    throw new StoreFault(isDamaged(failure) ? 'storeDamaged' : 'storeUnreachable', { cause: failure });
  }
}

const openMemory = (): Promise<Database> => overSqlite(openNodeSqlite(':memory:'));

async function openSqlite(file: string): Promise<Database> {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  const database = await untilFree(() => openNodeSqlite(file));
  chmodSync(file, 0o600);
  return overSqlite(database);
}

const overSqlite = (database: SqliteDatabase): Promise<Database> =>
  migrated(new Kysely<Tables>({ dialect: new SqliteDialect({ database }) }), { begin: 'begin immediate' });

async function openPostgres(url: string): Promise<Database> {
  const pool = new Pool({ connectionString: url, max: 10, connectionTimeoutMillis: 5000 });
  // A connection that breaks while idle is replaced at the next query; without a listener it would end the process.
  pool.on('error', () => undefined);
  return migrated(new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) }), {
    begin: 'begin',
    lock: 'select pg_advisory_xact_lock(7350241)',
  });
}

async function migrated(db: Database, lock: Parameters<typeof migrate>[1]): Promise<Database> {
  try {
    await migrate(db, lock);
    return db;
  } catch (failure) {
    await db.destroy();
    throw failure;
  }
}

/** Two processes that open a new file together: the switch to WAL does not wait by itself, so it is tried again. */
async function untilFree(open: () => SqliteDatabase, attempts = 100): Promise<SqliteDatabase> {
  for (;;) {
    try {
      return open();
    } catch (failure) {
      attempts -= 1;
      if (attempts === 0 || sqliteCode(failure) !== SQLITE_BUSY) throw failure;
      await pause(50);
    }
  }
}

/** SQLite's result codes (sqlite.org/rescode.html). */
const SQLITE_BUSY = 5;
const SQLITE_CORRUPT = 11;
const SQLITE_NOTADB = 26;

const isDamaged = (failure: unknown): boolean =>
  sqliteCode(failure) === SQLITE_CORRUPT || sqliteCode(failure) === SQLITE_NOTADB;

const sqliteCode = (failure: unknown): unknown =>
  typeof failure === 'object' && failure !== null && 'errcode' in failure ? failure.errcode : undefined;
