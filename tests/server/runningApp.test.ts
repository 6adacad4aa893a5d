import { once } from 'node:events';
import { createServer as createOther, type AddressInfo } from 'node:net';
import { RunningWork } from '../../src/channels/runningWork';
import { DirectLineStreams, DirectLineTokens } from '../../src/channels/webChat';
import { createServer } from '../../src/server/createServer';
import { rateLimits } from '../../src/server/rateLimits';
import { runningApp, type App } from '../../src/server/runningApp';
import { openStore } from '../../src/storage';

const steps: string[] = [];
beforeEach(() => {
  steps.length = 0;
});

async function appAt(port: number): Promise<App> {
  const store = await openStore({ kind: 'memory' });
  const { streams } = rateLimits({ perAddress: 0, perConversation: 0, trustedProxies: 0 }, Date.now);
  const keep = (): (() => void) => {
    steps.push('kept');
    return () => steps.push('stopped');
  };
  return runningApp({
    server: createServer(),
    streams: new DirectLineStreams(
      store.activityLog,
      new DirectLineTokens('s'.repeat(32), Date.now, 30),
      streams,
    ),
    running: new RunningWork(),
    store,
    host: '127.0.0.1',
    port,
    keep,
  });
}

it('does what happens beside the requests from when it listens until it closes', async () => {
  const app = await appAt(0);
  expect(steps).toEqual([]);
  await app.listen();
  expect(steps).toEqual(['kept']);
  await app.close();
  expect(steps).toEqual(['kept', 'stopped']);
});

it('touches nothing when another process has its address', async () => {
  const other = createOther().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const app = await appAt((other.address() as AddressInfo).port);
  await expect(app.listen()).rejects.toMatchObject({ code: 'portTaken' });
  expect(steps).toEqual([]);
  await app.close();
  other.close();
});
