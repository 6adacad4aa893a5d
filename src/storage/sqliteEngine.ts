import { chmodSync, closeSync, fdatasync, fsyncSync, mkdirSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { Kysely, SqliteDialect, type SqliteDatabase } from 'kysely';
import { Checkpoints } from './checkpoints';
import type { Engine } from './engine';
import { GroupCommit } from './groupCommit';
import { migrate } from './migrate';
import { openNodeSqlite } from './nodeSqlite';
import type { Database, Tables } from './schema';
import { SQLITE_BUSY, sqliteCode } from './storeFault';

/** A store in one file, for one process. Commits are flushed together and beside the event loop. */
export async function openSqlite(file: string): Promise<Engine> {
  const folder = dirname(file);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const db = await overSqlite(await untilFree(() => openNodeSqlite(file)));
  chmodSync(file, 0o600);
  flushFolder(folder);
  const log = openSync(`${file}-wal`, 'r+');
  const flush = promisify(fdatasync);
  const checkpoints = new Checkpoints(file);
  return engineOver(db, {
    flush: async () => {
      await flush(log);
      await checkpoints.round();
    },
    leaveNoTrace: () => checkpoints.empty(),
    closing: () => checkpoints.close(),
    closed: () => closeSync(log),
  });
}

/** A store that is gone when the process ends. */
export const openMemory = async (): Promise<Engine> =>
  engineOver(await overSqlite(openNodeSqlite(':memory:')), {
    flush: async () => undefined,
    leaveNoTrace: () => undefined,
    closing: async () => undefined,
    closed: () => undefined,
  });

interface Disk {
  readonly flush: () => Promise<void>;
  readonly leaveNoTrace: () => void;
  /** Before and after the database closes. */
  readonly closing: () => Promise<void>;
  readonly closed: () => void;
}

/** One process uses the file, so its own queue of turns is the lock; the revision is compared all the same. */
function engineOver(db: Database, disk: Disk): Engine {
  const commits = new GroupCommit((writes) => db.transaction().execute(writes), disk.flush);
  return {
    alone: true,
    db,
    durably: (write) => commits.run(write),
    // The database is this process: what outlives the process outlives it.
    firmly: (write) => commits.run(write, 'light'),
    lightly: (write) => commits.run(write, 'light'),
    lightlyTogether: (write) => commits.run(write, 'light'),
    leaveNoTrace: disk.leaveNoTrace,
    hold: async () => ({ db, commit: (write) => commits.run(write), release: async () => undefined }),
    close: async () => {
      await commits.ended();
      await disk.closing();
      await db.destroy();
      disk.closed();
    },
  };
}

async function overSqlite(database: SqliteDatabase): Promise<Database> {
  const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database }) });
  await migrate(db, { begin: 'begin immediate' });
  return db;
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

/** The names of new files rest in their folder, which is flushed once; later flushes concern the log alone. */
function flushFolder(folder: string): void {
  const handle = openSync(folder, 'r');
  fsyncSync(handle);
  closeSync(handle);
}
