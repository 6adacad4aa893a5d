import { Kysely, PostgresDialect, sql } from 'kysely';
import { Pool, type PoolConfig } from 'pg';
import type { Engine, Hold } from './engine';
import { migrate } from './migrate';
import { PostgresSockets } from './postgresSockets';
import type { Database, Tables } from './schema';

/** Connections of one process that hold turns and read; more turns than these wait for one. */
const CONNECTIONS = 10;

/** Connections for what need not be flushed. */
const LIGHT_CONNECTIONS = 4;

/** Nothing holds a conversation, or a connection, longer than this: a process that stands still must not stop the others. */
const LIMITS = {
  connectionTimeoutMillis: 5000,
  statement_timeout: 15_000,
  lock_timeout: 12_000,
  idle_in_transaction_session_timeout: 15_000,
};

/** A store that any number of processes share; the lock of a conversation is its row. */
export async function openPostgres(url: string, sockets = new PostgresSockets()): Promise<Engine> {
  await bringUpToDate(url);
  const limits = { connectionString: url, stream: sockets.stream, ...LIMITS };
  const firm = connect({ ...limits, max: CONNECTIONS });
  const light = connect({ ...limits, max: LIGHT_CONNECTIONS, options: '-c synchronous_commit=off' });
  return {
    alone: false,
    db: light,
    durably: (write) => firm.transaction().execute(write),
    firmly: (write) => write(firm),
    lightly: (write) => write(light),
    lightlyTogether: (write) => light.transaction().execute(write),
    leaveNoTrace: () => undefined,
    hold: (conversation) => hold(firm, conversation),
    close: () => sockets.closeAfter(Promise.all([firm.destroy(), light.destroy()])),
  };
}

/** On a connection of its own, for an index over a large table may take long, and so may the process that is at it. */
async function bringUpToDate(url: string): Promise<void> {
  const { connectionTimeoutMillis } = LIMITS;
  const db = connect({ connectionString: url, max: 1, keepAlive: true, connectionTimeoutMillis });
  try {
    await migrate(db, { begin: 'begin', lock: 'select pg_advisory_xact_lock(7350241)' });
  } finally {
    await db.destroy();
  }
}

function connect(config: PoolConfig): Database {
  const pool = new Pool(config);
  // A connection that breaks fails its query, or is replaced at the next one; where nobody listens, idle or in a turn, it would end the process.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
}

/** A conversation that was never kept has no row to lock: of two first turns the second finds the revision moved. */
async function hold(db: Database, conversation: string): Promise<Hold> {
  const trx = await db.startTransaction().execute();
  const release = async (): Promise<void> => {
    if (!trx.isCommitted && !trx.isRolledBack) await trx.rollback().execute();
  };
  try {
    await sql`select 1 from conversations where id = ${conversation} for update`.execute(trx);
  } catch (failure) {
    await release();
    throw failure;
  }
  return {
    db: trx,
    commit: async (write) => {
      const outcome = await write(trx);
      await trx.commit().execute();
      return outcome;
    },
    release,
  };
}
