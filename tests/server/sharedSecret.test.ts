import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '../../src/storage';
import { call, opened } from '../support/directLineCalls';
import { startPostgres, type PostgresServer } from '../support/postgres';
import { removeFolder, startServer } from '../support/server';

const MADE = 'm'.repeat(43);
const OTHER = 'o'.repeat(43);
const KEYS = [Buffer.alloc(32, 1), Buffer.alloc(32, 2)] as const;

describe('processes that share a PostgreSQL', () => {
  let postgres: PostgresServer;
  beforeAll(async () => {
    postgres = await startPostgres();
  }, 60_000);
  afterAll(() => postgres.stop());

  it('read each other’s tokens without a setting', async () => {
    const DATABASE_URL = await postgres.database();
    const [one, two] = await Promise.all([1, 2].map(() => startServer({ settings: { DATABASE_URL } })));
    if (!one || !two) throw new Error('they start');
    const { token } = await opened(one);
    expect((await call(two, '/tokens/refresh', { token })).status).toBe(200);
    for (const server of [one, two]) {
      await server.close();
      removeFolder(server.folder);
    }
  });
});

describe('a secret in the store', () => {
  let file: string;
  beforeEach(() => {
    file = join(mkdtempSync(join(tmpdir(), 'notice-guide-secret-')), 'guide.db');
  });
  afterEach(() => removeFolder(join(file, '..')));

  const secretUnder = async (keys: readonly Buffer[], made: string): Promise<string> => {
    const store = await openStore({ kind: 'sqlite', file }, { keys });
    try {
      await store.reseal();
      return await store.secret('s', made);
    } finally {
      await store.close();
    }
  };

  it('is the one that was made first', async () => {
    expect([await secretUnder([], MADE), await secretUnder([], OTHER)]).toEqual([MADE, MADE]);
  });

  it('is sealed, and follows a change of keys', async () => {
    const [old, next] = KEYS;
    expect(await secretUnder([old], MADE)).toBe(MADE);
    await expect(secretUnder([next], OTHER)).rejects.toMatchObject({ code: 'storeSealed' });
    expect(await secretUnder([next, old], OTHER)).toBe(MADE);
    expect(await secretUnder([next], OTHER)).toBe(MADE);
  });
});
