import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { Client } from 'pg';
import { openStore } from '../../src/storage';
import type { Engine } from '../../src/storage/engine';
import { openEngine } from '../../src/storage/openEngine';
import { failing, storeFaultOf } from '../../src/storage/storeFault';
import { startPostgres, type PostgresServer } from '../support/postgres';

let folder: string;
let engine: Engine;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'notice-guide-failures-'));
  engine = await openEngine({ kind: 'sqlite', file: join(folder, 'guide.db') });
});
afterEach(async () => {
  await engine.close();
  rmSync(folder, { recursive: true });
});

const write = (id: string, bytes: number) =>
  engine.durably((trx) =>
    trx
      .insertInto('conversations')
      .values({ id, revision: 1, record: 'x'.repeat(bytes), updated_at: 0 })
      .execute(),
  );

const kept = async () =>
  (await engine.db.selectFrom('conversations').select('id').orderBy('id').execute()).map(({ id }) => id);

const mostPages = (pages: number) => sql`pragma max_page_count = ${sql.lit(pages)}`.execute(engine.db);

it('tells a full SQLite file, keeps what was kept before, and goes on when there is room', async () => {
  await write('before', 10);
  await mostPages(1);
  await expect(
    write('large', 100_000).catch((failure) => Promise.reject(storeFaultOf(failure))),
  ).rejects.toMatchObject({
    code: 'storeFull',
  });
  expect(await kept()).toEqual(['before']);
  await mostPages(1_000_000);
  await write('large', 100_000);
  expect(await kept()).toEqual(['before', 'large']);
});

it('lets a write go through that shares its round with one for which there is no room', async () => {
  await mostPages(1);
  const outcomes = await Promise.allSettled([write('a', 10), write('large', 100_000), write('b', 10)]);
  expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  expect(await kept()).toEqual(['a', 'b']);
});

it('does not pass a bug off as a store that is away', async () => {
  await expect(failing(() => Promise.reject(new TypeError('a bug')))).rejects.toBeInstanceOf(TypeError);
  await expect(failing(() => Promise.reject(new Error('gone')))).rejects.toMatchObject({
    code: 'storeUnreachable',
  });
});

describe('a PostgreSQL that may only be read', () => {
  let postgres: PostgresServer;
  beforeAll(async () => {
    postgres = await startPostgres();
  }, 60_000);
  afterAll(() => postgres.stop());

  it('is told as such, and written again when it may be', async () => {
    const url = await postgres.database();
    const store = await openStore({ kind: 'postgres', url });
    await readOnly(url, 'on');
    await expect(commit(store)).rejects.toMatchObject({ code: 'storeReadOnly' });
    await readOnly(url, 'off');
    expect(await commit(store)).toEqual([]);
    await store.close();
  });
});

async function commit(store: Awaited<ReturnType<typeof openStore>>) {
  const open = await store.turns.open('webchat/one', 'a1');
  try {
    return await open.commit({ activityId: 'a1', record: '{}', replies: [], at: 0 });
  } finally {
    await open.release();
  }
}

/** New connections feel it at once; those that are open are closed for it. */
async function readOnly(url: string, mode: 'on' | 'off'): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  const database = new URL(url).pathname.slice(1);
  await client.query('set default_transaction_read_only = off');
  await client.query(`alter database ${database} set default_transaction_read_only = ${mode}`);
  await client.query(
    'select pg_terminate_backend(pid) from pg_stat_activity where datname = $1 and pid <> pg_backend_pid()',
    [database],
  );
  await client.end();
}
