import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { removeCompiled } from '../support/compiled';
import { startConnector, type StubConnector } from '../support/stubConnector';
import { killed } from './killed';
import { MortalServer } from './mortalServer';
import { seedOfRun } from './seededRandom';
import { settingsOf } from './settingsOf';

const KILLS = 100;
const seed = seedOfRun();

let folder: string;
let connector: StubConnector;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'notice-guide-kills-'));
  connector = await startConnector();
});
afterAll(() => {
  connector.close();
  removeCompiled();
  rmSync(folder, { recursive: true });
});

it(`loses, doubles and mixes up nothing on SQLite when its process is killed ${KILLS} times (seed ${seed})`, async () => {
  const aftermath = await killed({
    servers: [new MortalServer(settingsOf(folder))],
    location: { kind: 'sqlite', file: join(folder, 'guide.db') },
    connector,
    kills: KILLS,
    seed,
  });
  expect(aftermath).toMatchObject({ kills: KILLS, wrongs: [], unansweredChats: [] });
  expect(aftermath.outcomes).not.toContain(500);
  expect(aftermath.unknown.length).toBeLessThanOrEqual(aftermath.messages * 0.05);
}, 600_000);
