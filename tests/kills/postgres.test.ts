import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { removeCompiled } from '../support/compiled';
import { startPostgres, type PostgresServer } from '../support/postgres';
import { startConnector, type StubConnector } from '../support/stubConnector';
import { killed } from './killed';
import { MortalServer } from './mortalServer';
import { seedOfRun } from './seededRandom';
import { settingsOf } from './settingsOf';

const KILLS = 100;
const seed = seedOfRun();

let folder: string;
let postgres: PostgresServer;
let connector: StubConnector;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'notice-guide-kills-'));
  postgres = await startPostgres();
  connector = await startConnector();
}, 60_000);
afterAll(async () => {
  connector.close();
  await postgres.stop();
  removeCompiled();
  rmSync(folder, { recursive: true });
});

it(`loses, doubles and mixes up nothing on PostgreSQL when two processes are killed ${KILLS} times (seed ${seed})`, async () => {
  const url = await postgres.database();
  const settings = settingsOf(folder, { DATABASE_URL: url });
  const aftermath = await killed({
    servers: [new MortalServer(settings), new MortalServer(settings)],
    location: { kind: 'postgres', url },
    connector,
    kills: KILLS,
    seed,
  });
  expect(aftermath).toMatchObject({ wrongs: [], unansweredChats: [] });
  expect(aftermath.kills).toBeGreaterThanOrEqual(KILLS);
  expect(aftermath.outcomes).not.toContain(500);
  expect(aftermath.unknown.length).toBeLessThanOrEqual(aftermath.messages * 0.05);
}, 600_000);
