import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { openStore } from '../../src/storage';
import { removeCompiled } from '../support/compiled';
import { startPostgres, type PostgresServer } from '../support/postgres';
import { startConnector, type StubConnector } from '../support/stubConnector';
import { messageOf } from './connectorTalk';
import { openPage } from './directLineTalk';
import { insist } from './insist';
import { MortalServer } from './mortalServer';
import { inDollars } from './script';
import { settingsOf } from './settingsOf';
import type { Site } from './talk';

const MESSAGES = 20;
const TIMES = 3;

let folder: string;
let url: string;
let postgres: PostgresServer;
let connector: StubConnector;
let servers: readonly MortalServer[];
let sites: readonly Site[];
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'notice-guide-kills-'));
  [postgres, connector] = await Promise.all([startPostgres(), startConnector()]);
  url = await postgres.database();
  const settings = settingsOf(folder, { DATABASE_URL: url });
  servers = [new MortalServer(settings), new MortalServer(settings)];
  await Promise.all(servers.map((server) => server.up()));
  sites = servers.map((server) => ({ address: () => server.address, outcomes: new Map() }));
}, 120_000);
afterAll(async () => {
  await Promise.all(servers.map((server) => server.stop()));
  connector.close();
  await postgres.stop();
  removeCompiled();
  rmSync(folder, { recursive: true });
}, 60_000);

const site = (turn: number): Site =>
  sites[turn % sites.length] ?? { address: () => undefined, outcomes: new Map() };

/** Amounts, of which each corrects the one before: the last that was heard rests. */
const said = Array.from({ length: MESSAGES }, (_, n) => `$${20_001 + n}.11`);
const amountIn = (text: unknown): string | undefined =>
  /Amount on the letter: (\$[\d,]+\.\d\d)/.exec(String(text))?.[1];

async function restingOf(key: string) {
  const store = await openStore({ kind: 'postgres', url });
  const open = await store.turns.open(key, undefined);
  await open.release();
  await store.close();
  return {
    revision: open.revision,
    amount: inDollars(Session.parse(JSON.parse(open.record ?? '{}')).caseFile.amountDue),
    waiting: open.waiting,
  };
}

const Session = z.looseObject({ caseFile: z.looseObject({ amountDue: z.number() }) });

it('answers twenty messages at once through a connector, each once and in order, on two processes', async () => {
  const post = (turn: number, id: string, text: string) =>
    insist(site(turn), {
      method: 'POST',
      path: '/api/messages',
      body: messageOf(1, id, text, connector.serviceUrl),
    });
  for (const [turn, text] of ['a letter', 'CP504', 'November 2, 2026'].entries())
    await post(turn, `first-${turn}`, text);
  const before = connector.heard.length;
  await Promise.all(
    said.flatMap((text, n) => Array.from({ length: TIMES }, (_, time) => post(n + time, `m${n}`, text))),
  );
  await Promise.all(said.map((text, n) => post(n + 1, `m${n}`, text)));
  const replies = connector.heard.slice(before).map(({ activity }) => activity);
  expect(replies.map(({ replyToId }) => replyToId).sort()).toEqual(said.map((_, n) => `m${n}`).sort());
  expect(await restingOf('emulator/talk-1')).toEqual({
    revision: 3 + MESSAGES,
    amount: amountIn(replies.at(-1)?.['text']),
    waiting: [],
  });
}, 60_000);

it('answers twenty messages at once in the website chat, each once and in order, on two processes', async () => {
  const page = await openPage(site(0));
  await page.untilHeard('the meeting', /letter/);
  const post = (turn: number, id: string, text: string) => page.say(text, id, site(turn));
  for (const [turn, text] of ['a letter', 'CP504', 'November 2, 2026'].entries()) {
    await post(turn, `first-${turn}`, text);
    await page.untilHeard(`u-first-${turn}`, /./);
  }
  await Promise.all(
    said.flatMap((text, n) => Array.from({ length: TIMES }, (_, time) => post(n + time, `m${n}`, text))),
  );
  for (const [n] of said.entries()) await page.untilHeard(`u-m${n}`, /./);
  await page.look();
  const replies = page.heard.filter(({ replyTo }) => replyTo.startsWith('u-m'));
  expect(replies.map(({ replyTo }) => replyTo).sort()).toEqual(said.map((_, n) => `u-m${n}`).sort());
  const revisions = replies.map(({ id }) => Number(/^b-(\d+)\.0$/.exec(id)?.[1]));
  expect(revisions).toEqual(revisions.toSorted((a, b) => a - b));
  expect(await restingOf(`webchat/${page.conversation}`)).toEqual({
    revision: 4 + MESSAGES,
    amount: amountIn(replies.at(-1)?.text),
    waiting: [],
  });
}, 60_000);
