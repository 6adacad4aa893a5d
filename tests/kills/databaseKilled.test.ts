import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { removeCompiled } from '../support/compiled';
import { startPostgres, type PostgresServer } from '../support/postgres';
import { startConnector, type StubConnector } from '../support/stubConnector';
import { connectorTalks, messageOf } from './connectorTalk';
import { Crowd } from './crowd';
import { talkOverDirectLine } from './directLineTalk';
import { ask } from './insist';
import { unanswered, wrongsOf } from './judge';
import { MortalServer } from './mortalServer';
import { settingsOf } from './settingsOf';
import type { Site, Talk } from './talk';
import { whatRests } from './whatRests';

const CRASHES = 3;
const TALKS_EACH = 6;
const UNAVAILABLE = '{"error":{"code":"Unavailable","message":"The server is not ready."}}';

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

const statusOf = async (site: Site, path: string): Promise<number | undefined> =>
  (await ask(site, { method: 'GET', path }))?.status;

async function until(site: Site, path: string, status: number): Promise<void> {
  for (let looks = 0; (await statusOf(site, path)) !== status; looks += 1) {
    if (looks > 400) throw new Error(`${path} never answered ${status}`);
    await pause(50);
  }
}

/** What the killed database forgot of a chat's log is written again under its id, and a page shows an id once. */
const asShown = (talk: Talk): Talk =>
  talk.key.startsWith('webchat/')
    ? { ...talk, heard: [...new Map(talk.heard.map((reply) => [reply.id, reply])).values()] }
    : talk;

it('refuses turns while the database is killed, says so, and goes on without a restart or a loss', async () => {
  const url = await postgres.database();
  const server = new MortalServer(settingsOf(folder, { DATABASE_URL: url }));
  await server.up();
  const site: Site = { address: () => server.address, outcomes: new Map() };
  const crowd = new Crowd(site);
  const talking = Promise.all([
    crowd.begin(TALKS_EACH, talkOverDirectLine),
    crowd.begin(TALKS_EACH, connectorTalks(connector)),
  ]);
  const crashing = (async () => {
    for (let crash = 1; crash <= CRASHES; crash += 1) {
      await pause(300);
      await postgres.crash();
      await until(site, '/readyz', 503);
      expect(await statusOf(site, '/healthz')).toBe(200);
      const body = messageOf(0, `crash-${crash}`, 'a letter', connector.serviceUrl);
      expect(await ask(site, { method: 'POST', path: '/api/messages', body })).toEqual({
        status: 503,
        body: UNAVAILABLE,
      });
      await postgres.start();
      await until(site, '/readyz', 200);
    }
    crowd.close();
  })();
  await Promise.race([talking, crashing]);
  await crashing;
  await talking;
  await server.stop();
  expect([...site.outcomes.keys()].sort()).toEqual([200, 201, 503]);
  const resting = await whatRests({ kind: 'postgres', url }, crowd.ended);
  expect(crowd.ended.map(asShown).flatMap((talk, place) => wrongsOf(talk, resting[place]))).toEqual([]);
  const chats = crowd.ended.filter(({ key }) => key.startsWith('webchat/'));
  expect(chats.flatMap(unanswered)).toEqual([]);
  expect(server.complaints).toBe('');
  const faults = server.said.filter((line) => line.includes('"fault"'));
  expect(faults.map((line) => JSON.parse(line).code)).toEqual(['storeUnreachable']);
}, 120_000);
