import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { setImmediate as soon } from 'node:timers/promises';
import { BotFrameworkAdapter } from '../../src/channels/botFramework';
import { RunningWork } from '../../src/channels/runningWork';
import { DirectLineStreams, DirectLineTokens, type Route } from '../../src/channels/webChat';
import { createServer } from '../../src/server/createServer';
import { mountBotMessages } from '../../src/server/mountBotMessages';
import { mountDirectLine } from '../../src/server/mountDirectLine';
import { rateLimits } from '../../src/server/rateLimits';
import { runningApp, type AppParts } from '../../src/server/runningApp';
import { sites } from '../../src/server/sites';
import { openStore } from '../../src/storage';

const MESSAGE = JSON.stringify({
  type: 'message',
  channelId: 'emulator',
  conversation: { id: 'c' },
  from: { id: 'u' },
  serviceUrl: 'http://localhost:1',
});

/** Work that begins, and ends when the test says so. */
function held() {
  let began: () => void = () => undefined;
  let letGo: () => void = () => undefined;
  const beginning = new Promise<void>((resolve) => (began = resolve));
  const end = new Promise<void>((resolve) => (letGo = resolve));
  const work = async (): Promise<void> => {
    began();
    await end;
  };
  return { work, beginning, letGo: () => letGo() };
}

async function serving(work: () => Promise<void>, rest: Partial<AppParts> = {}) {
  const store = await openStore({ kind: 'memory' });
  const steps: string[] = [];
  const ending = async (): Promise<void> => {
    await work();
    steps.push('work ended');
  };
  const running = new RunningWork();
  const server = createServer();
  const onBug = (bug: unknown) => steps.push(String(bug));
  const adapter = new BotFrameworkAdapter({
    door: { kind: 'anonymous' },
    serviceHosts: [],
    mayHear: () => ({ allowed: true }),
    now: Date.now,
  });
  const answer: Route['answer'] = async () => ending().then(() => ({ status: 200, body: {} }));
  mountDirectLine(server, {
    routes: [{ method: 'POST', path: '/said', answer }],
    sites: sites([]),
    running,
    onBug,
  });
  mountBotMessages(server, {
    adapter,
    logic: ending,
    limits: { address: () => ({ allowed: true }), hasLeft: () => ({ allowed: true }) },
    running,
    onBug,
  });
  const close = async (): Promise<void> => {
    steps.push('store closed');
    await store.close();
  };
  const tokens = new DirectLineTokens('s'.repeat(32), Date.now, 30);
  const app = runningApp({
    server,
    streams: new DirectLineStreams(
      store.activityLog,
      tokens,
      rateLimits({ perAddress: 0, perConversation: 0, trustedProxies: 0 }, Date.now).streams,
    ),
    running,
    store: { ...store, close },
    host: '127.0.0.1',
    port: 0,
    keep: () => () => undefined,
    ...rest,
  });
  return { app, steps, store, tokens, address: await app.listen() };
}

it.each([
  ['a turn of another channel', '/api/messages'],
  ['a message that waits to be kept', '/said'],
])('closing lets %s end, and answers it, before the store closes', async (_what, path) => {
  const { work, beginning, letGo } = held();
  const { app, steps, address } = await serving(work);
  const answer = fetch(address + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: MESSAGE,
  });
  await beginning;
  const closed = app.close();
  for (let turn = 0; turn < 20; turn += 1) await soon();
  expect(steps).toEqual([]);
  letGo();
  expect((await answer).status).toBe(200);
  await closed;
  expect(steps).toEqual(['work ended', 'store closed']);
});

it('closing waits for work that began while it waited', async () => {
  const running = new RunningWork();
  const [first, second] = [held(), held()];
  let over = false;
  void running.run(first.work);
  const ended = running.ended().then(() => (over = true));
  void running.run(second.work);
  first.letGo();
  for (let turn = 0; turn < 5; turn += 1) await soon();
  expect(over).toBe(false);
  second.letGo();
  await ended;
});

describe('closing does not wait', () => {
  const sockets: Socket[] = [];
  afterEach(() => sockets.splice(0).forEach((each) => each.destroy()));

  /** Asks for a stream, hears the first line of the answer, and from then on neither says nor ends anything. */
  async function mutePage(address: string, token: string): Promise<string> {
    const socket = connect({ host: '127.0.0.1', port: Number(new URL(address).port), allowHalfOpen: true });
    sockets.push(socket);
    const lines = [
      `GET /v3/directline/conversations/one/stream?t=${token} HTTP/1.1`,
      'Host: localhost',
      'Connection: Upgrade',
      'Upgrade: websocket',
      'Sec-WebSocket-Version: 13',
      `Sec-WebSocket-Key: ${Buffer.alloc(16).toString('base64')}`,
    ];
    socket.write(`${lines.join('\r\n')}\r\n\r\n`);
    const [answer] = await once(socket, 'data');
    return String(answer).split(' ')[1] ?? '';
  }

  const secondsOf = async (work: Promise<void>): Promise<number> => {
    const start = performance.now();
    await work;
    return (performance.now() - start) / 1000;
  };

  it('for a page that never answers the end of its stream', async () => {
    const { app, store, tokens, steps, address } = await serving(async () => undefined, { restMs: 20_000 });
    await store.activityLog.open('webchat/one', { userId: 'dl_1' }, 0);
    const token = tokens.issue({ use: 'stream', conversation: 'one', user: 'dl_1' });
    expect(await mutePage(address, token)).toBe('101');
    expect(await secondsOf(app.close())).toBeLessThan(2);
    expect(steps).toEqual(['store closed']);
  });

  it('for a page that was refused and never ends its side', async () => {
    const { app, steps, address } = await serving(async () => undefined, { restMs: 20_000 });
    expect(await mutePage(address, 'forged')).toBe('403');
    expect(await secondsOf(app.close())).toBeLessThan(2);
    expect(steps).toEqual(['store closed']);
  });

  it('for a store that hangs', async () => {
    const open = await openStore({ kind: 'memory' });
    const store = { ...open, close: () => new Promise<void>(() => undefined) };
    const { app } = await serving(async () => undefined, { store, restMs: 50 });
    expect(await secondsOf(app.close())).toBeLessThan(2);
    await open.close();
  });
});
