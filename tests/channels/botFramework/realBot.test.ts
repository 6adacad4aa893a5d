import { composeBot } from '../../../src/server/composeBot';
import { clock } from '../../../src/server/clock';
import { openStore, type Store } from '../../../src/storage';
import { APP_ID, startIssuer, type ChannelIssuer } from '../../support/channelIssuer';
import { startBotMessages, teamsMessage, type BotMessagesServer } from '../../support/botMessages';
import {
  accept,
  respond,
  startConnector,
  type Answering,
  type StubConnector,
} from '../../support/stubConnector';

let store: Store;
let connector: StubConnector;
let answering: Answering = accept;
let issuer: ChannelIssuer;
const servers: BotMessagesServer[] = [];
const bugs: unknown[] = [];

beforeAll(async () => {
  store = await openStore({ kind: 'memory' });
  connector = await startConnector((response, turn) => answering(response, turn));
  issuer = await startIssuer();
});
afterAll(async () => {
  await Promise.all(servers.map((each) => each.close()));
  connector.close();
  issuer.close();
  await store.close();
});
beforeEach(() => {
  answering = accept;
  bugs.length = 0;
});

async function serving(
  parts: Partial<Parameters<typeof startBotMessages>[0]> = {},
): Promise<BotMessagesServer> {
  const { middleware, logic } = composeBot({
    turns: store.turns,
    clock: clock(undefined),
    retentionDays: 30,
    onBug: (bug) => bugs.push(bug),
    onTurn: () => undefined,
  });
  const server = await startBotMessages({ middleware, logic, ...parts });
  servers.push(server);
  return server;
}

const signed = (): Promise<BotMessagesServer> =>
  serving({
    door: { kind: 'signed', identity: { type: 'MultiTenant', id: APP_ID, password: 'secret' } },
    cloud: issuer.cloud,
  });

const message = (conversation: string, id: string, text = 'hello') =>
  teamsMessage({
    id,
    text,
    channelId: 'emulator',
    serviceUrl: connector.serviceUrl,
    conversation: { id: conversation } as never,
  });

const heardIn = (conversation: string) =>
  connector.heard.filter(({ path }) => path?.includes(`/conversations/${conversation}/`));

it('answers a message that is delivered three times once', async () => {
  const server = await serving();
  const statuses = [];
  for (let time = 0; time < 3; time += 1) statuses.push((await server.post(message('again', 'a1'))).status);
  const once = heardIn('again').length;
  expect({ statuses, answered: once > 0 }).toEqual({ statuses: [200, 200, 200], answered: true });
  await server.post(message('once', 'a1'));
  expect(heardIn('once')).toHaveLength(once);
});

it('answers a signed message that somebody replays with nothing', async () => {
  const server = await signed();
  const replayed = teamsMessage({ deliveryMode: 'expectReplies', conversation: { id: 'replayed' } as never });
  const authorization = issuer.bearer();
  const said = async (): Promise<number> =>
    JSON.parse((await server.post(replayed, { authorization })).text).activities.length;
  expect(await said()).toBeGreaterThan(0);
  expect([await said(), await said()]).toEqual([0, 0]);
});

it('sends what the channel did not take when the channel tries again', async () => {
  const server = await serving();
  answering = (response) => respond(response, 429);
  expect((await server.post(message('refused', 'a1'))).status).toBe(500);
  const refused = heardIn('refused').length;
  answering = accept;
  expect((await server.post(message('refused', 'a1'))).status).toBe(200);
  const [first, second] = [heardIn('refused')[0], heardIn('refused')[refused]];
  expect(second?.activity).toEqual(first?.activity);
});

it('does not ask the channel to come again for what it will never take', async () => {
  const server = await serving();
  answering = (response) => respond(response, 403);
  expect((await server.post(message('barred', 'a1'))).status).toBe(200);
  const barred = heardIn('barred').length;
  answering = accept;
  await server.post(message('barred', 'a1'));
  expect(heardIn('barred')).toHaveLength(barred);
});

it('never sends again what the channel may have taken', async () => {
  const server = await serving();
  answering = (response) => respond(response, 500);
  await server.post(message('unknown', 'a1'));
  const sent = heardIn('unknown').length;
  answering = accept;
  await server.post(message('unknown', 'a1'));
  expect(heardIn('unknown')).toHaveLength(sent);
});

it('keeps nothing of a message whose replies it may not send', async () => {
  const server = await serving();
  const elsewhere = { ...message('nowhere', 'a1'), serviceUrl: 'http://127.0.0.2:1' };
  expect((await server.post(elsewhere)).status).toBe(403);
  const turn = await store.turns.open('emulator/nowhere', 'a1');
  await turn.release();
  expect(turn).toMatchObject({ record: undefined, revision: 0, seen: false });
});

it('keeps nothing of a message that nobody signed', async () => {
  const server = await signed();
  const authorization = issuer.bearer({ aud: 'another bot' });
  const conversation = { id: 'forged' } as never;
  expect((await server.post(teamsMessage({ conversation }), { authorization })).status).toBe(401);
  const turn = await store.turns.open('msteams/forged', 'a1');
  await turn.release();
  expect(turn).toMatchObject({ record: undefined, revision: 0, seen: false });
});

it('writes no word of a person to the console, and no token', async () => {
  const written: string[] = [];
  const spies = (['log', 'warn', 'error', 'info', 'debug'] as const).map((level) =>
    jest
      .spyOn(console, level)
      .mockImplementation((...said: unknown[]) => void written.push(said.map(String).join(' '))),
  );
  const server = await signed();
  const text = 'unmistakable words';
  const tokens = [issuer.bearer(), issuer.bearer({ exp: 1 }), `${issuer.bearer().slice(0, -9)}AAAAAAAAA`];
  for (const authorization of tokens) await server.post(teamsMessage({ text }), { authorization });
  spies.forEach((spy) => spy.mockRestore());
  const all = written.join('\n');
  expect([text, ...tokens.map((each) => each.slice(7, 200))].filter((each) => all.includes(each))).toEqual(
    [],
  );
});
