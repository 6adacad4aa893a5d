import { once } from 'node:events';
import { request } from 'node:http';
import { rateLimits } from '../../../src/server/rateLimits';
import { startBotMessages, teamsMessage, type BotMessagesServer } from '../../support/botMessages';
import { startConnector, type StubConnector } from '../../support/stubConnector';

const heard: string[] = [];
const logic = async ({ activity }: { activity: { text: string } }): Promise<void> =>
  void heard.push(activity.text);
let connector: StubConnector;
let server: BotMessagesServer;

beforeAll(async () => {
  connector = await startConnector();
  server = await startBotMessages({ logic });
});
afterAll(async () => {
  await server.close();
  connector.close();
});
beforeEach(() => (heard.length = 0));

const local = () => teamsMessage({ channelId: 'emulator', serviceUrl: connector.serviceUrl });

it.each([
  ['without a token', {}],
  ['with one that it does not look at', { authorization: 'Bearer x' }],
])('lets in who is on this machine, %s', async (_how, headers) => {
  expect((await server.post(local(), headers as Record<string, string>)).status).toBe(200);
  expect(heard).toEqual(['hello']);
});

it.each([
  ['x-forwarded-for', '203.0.113.7'],
  ['x-forwarded-for', '127.0.0.1'],
  ['forwarded', 'for=203.0.113.7'],
  ['x-real-ip', '203.0.113.7'],
  ['via', '1.1 proxy'],
])('turns away whom a proxy brought: %s: %s', async (name, value) => {
  expect((await server.post(local(), { [name]: value })).status).toBe(401);
  expect(heard).toEqual([]);
});

it('turns away a page of a local browser, whose name for this machine is its own', async () => {
  const { hostname, port } = new URL(server.address);
  const headers = { host: `attacker.example:${port}`, 'content-type': 'application/json' };
  const asking = request({ hostname, port, path: '/api/messages', method: 'POST', headers });
  asking.end(JSON.stringify(local()));
  const [answer] = await once(asking, 'response');
  expect({ status: answer.resume().statusCode, heard }).toEqual({ status: 401, heard: [] });
});

it('sends no reply to an address elsewhere, and asks nothing there', async () => {
  const elsewhere = local();
  const far = { ...elsewhere, serviceUrl: connector.serviceUrl.replace('127.0.0.1', '127.0.0.2') };
  const before = connector.connections();
  const { status, text } = await server.post(far);
  expect({ status, code: JSON.parse(text).error.code }).toEqual({ status: 403, code: 'ServiceRefused' });
  expect({ heard, asked: connector.connections() - before }).toEqual({ heard: [], asked: 0 });
});

it.each([
  ['no JSON', '{', 400],
  ['no activity', '{}', 400],
  ['a list', '[]', 400],
  ['nothing', '', 400],
  ['too much', JSON.stringify({ ...teamsMessage(), text: 'x'.repeat(256 * 1024) }), 413],
])('turns away %s', async (_what, body, status) => {
  expect((await server.post(body)).status).toBe(status);
  expect(heard).toEqual([]);
});

it('turns away what does not say that it is JSON', async () => {
  expect((await server.post(local(), { 'content-type': 'text/plain' })).status).toBe(415);
});

it('lets nobody in while it is closed', async () => {
  const closed = await startBotMessages({ logic, door: { kind: 'closed' } });
  const answers = [await closed.post(local()), await closed.post(local(), { authorization: 'Bearer x' })];
  expect(answers.map(({ status }) => status)).toEqual([401, 401]);
  expect(heard).toEqual([]);
  await closed.close();
});

describe('a limit', () => {
  const limited = async (settings: { perAddress?: number; perConversation?: number }) => {
    const rates = { perAddress: 0, perConversation: 0, trustedProxies: 0, ...settings };
    const limits = rateLimits(rates, () => 0);
    return startBotMessages({ logic, limits, mayHear: limits.conversation });
  };
  const message = (conversation: string) => ({ ...local(), conversation: { id: conversation } });

  it('of a conversation turns away what is too much for it, and nothing of another', async () => {
    const own = await limited({ perConversation: 1 });
    for (let count = 0; count < 60; count += 1) expect((await own.post(message('one'))).status).toBe(200);
    const answer = await fetch(`${own.address}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(message('one')),
    });
    expect({ status: answer.status, wait: answer.headers.get('retry-after'), heard: heard.length }).toEqual({
      status: 429,
      wait: '60',
      heard: 60,
    });
    expect((await own.post(message('two'))).status).toBe(200);
    await own.close();
  });

  it('of an address counts what is turned away, and that alone; beyond it nothing more is read', async () => {
    const own = await limited({ perAddress: 1 });
    for (let count = 0; count < 40; count += 1) {
      expect((await own.post(message('one'))).status).toBe(200);
      expect((await own.post('{}')).status).toBe(400);
    }
    expect((await own.post(message('one'))).status).toBe(429);
    await own.close();
  });
});
