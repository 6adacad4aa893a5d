import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import type { SqliteDatabase, SqliteStatement } from 'kysely';

/** How many prepared statements are kept; our queries are some thirty, so none is prepared twice. */
const KEPT_STATEMENTS = 200;

/** How long a writer waits for another process's transaction. */
const BUSY_TIMEOUT_MS = 5000;

/**
 * Commits go to the write-ahead log without waiting for the disk. The log is carried over by a thread of its own, here
 * only when it has grown to 64 MB. What is deleted or sealed anew is overwritten in the file too, not only taken out of
 * its tables.
 */
const PRAGMAS = `
  pragma journal_mode = wal;
  pragma synchronous = normal;
  pragma wal_autocheckpoint = 16384;
  pragma foreign_keys = on;
  pragma secure_delete = on;`;

/**
 * Node's own SQLite in the shape Kysely expects, with a write-ahead log. A commit is safe from the end of the process
 * at once; whoever needs it safe from a loss of power flushes the log, so that nobody waits for a disk in between.
 */
export function openNodeSqlite(file: string): SqliteDatabase {
  const database = new DatabaseSync(file, { timeout: BUSY_TIMEOUT_MS });
  try {
    database.exec(PRAGMAS);
  } catch (failure) {
    database.close();
    throw failure;
  }
  const prepared = new Map<string, SqliteStatement>();
  return {
    close: () => database.close(),
    prepare(text) {
      const known = prepared.get(text) ?? statementOf(database.prepare(text));
      if (prepared.size < KEPT_STATEMENTS) prepared.set(text, known);
      return text === 'rollback' ? whileOpen(database, known) : known;
    },
  };
}

/** A full disk ends a transaction by itself; that it is over already must not hide why it failed. */
const whileOpen = (database: DatabaseSync, rollback: SqliteStatement): SqliteStatement => ({
  ...rollback,
  run: (parameters) => (database.isTransaction ? rollback.run(parameters) : NOTHING_CHANGED),
});

const NOTHING_CHANGED = { changes: 0, lastInsertRowid: 0 };

function statementOf(statement: StatementSync): SqliteStatement {
  return {
    reader: statement.columns().length > 0,
    all: (parameters) => statement.all(...parameters.map(inputOf)),
    run: (parameters) => statement.run(...parameters.map(inputOf)),
    iterate: (parameters) => statement.iterate(...parameters.map(inputOf)),
  };
}

/** We write text, numbers and nulls only; anything else is a bug of ours. */
function inputOf(value: unknown): SQLInputValue {
  if (typeof value === 'string' || typeof value === 'number' || value === null) return value;
  throw new TypeError(`SQLite parameter of type ${typeof value}`);
}
