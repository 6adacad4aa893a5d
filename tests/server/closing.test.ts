import { setImmediate as soon } from 'node:timers/promises';
import { BotFrameworkAdapter } from '../../src/channels/botFramework';
import { RunningWork } from '../../src/channels/runningWork';
import { DirectLineStreams, DirectLineTokens, type Route } from '../../src/channels/webChat';
import { createServer } from '../../src/server/createServer';
import { mountBotMessages } from '../../src/server/mountBotMessages';
import { mountDirectLine } from '../../src/server/mountDirectLine';
import { rateLimits } from '../../src/server/rateLimits';
import { runningApp } from '../../src/server/runningApp';
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

async function serving(work: () => Promise<void>) {
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
  const app = runningApp({
    server,
    streams: new DirectLineStreams(
      store.activityLog,
      new DirectLineTokens('s'.repeat(32), Date.now, 30),
      rateLimits({ perAddress: 0, perConversation: 0, trustedProxies: 0 }, Date.now).streams,
    ),
    running,
    store: { ...store, close },
    host: '127.0.0.1',
    port: 0,
    stopKeeping: () => undefined,
  });
  return { app, steps, address: await app.listen() };
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
