import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createServer } from '../../src/server/createServer';
import { mountHealth, type Health } from '../../src/server/mountHealth';

let now = 0;

async function serving(check: Health['check'], isClosing: Health['isClosing'] = () => false) {
  const server = createServer();
  mountHealth(server, { check, isClosing, now: () => now });
  server.server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  const { port } = server.server.address() as AddressInfo;
  return {
    status: async (path: string) => (await fetch(`http://127.0.0.1:${port}${path}`)).status,
    close: () => {
      server.server.closeAllConnections();
      server.server.close();
    },
  };
}

it('a store that hangs is not ready within two seconds, is asked once, and the process answers all the same', async () => {
  let asked = 0;
  const { status, close } = await serving(() => {
    asked += 1;
    return new Promise(() => undefined);
  });
  const started = performance.now();
  expect(await Promise.all([status('/readyz'), status('/readyz'), status('/healthz')])).toEqual([
    503, 503, 200,
  ]);
  expect(performance.now() - started).toBeLessThan(2000);
  expect(asked).toBe(1);
  close();
});

it('a store is looked at once a second, however often somebody asks, and is ready when it is back', async () => {
  let [asked, away] = [0, true];
  const { status, close } = await serving(async () => {
    asked += 1;
    if (away) throw new Error('away');
  });
  expect([await status('/readyz'), await status('/readyz'), asked]).toEqual([503, 503, 1]);
  away = false;
  now += 999;
  expect([await status('/readyz'), asked]).toEqual([503, 1]);
  now += 1;
  expect([await status('/readyz'), await status('/readyz'), asked]).toEqual([200, 200, 2]);
  close();
});

it('a process on its way out is not ready at once, whatever was seen before', async () => {
  let closing = false;
  const { status, close } = await serving(
    async () => undefined,
    () => closing,
  );
  expect(await status('/readyz')).toBe(200);
  closing = true;
  expect([await status('/readyz'), await status('/healthz')]).toEqual([503, 200]);
  close();
});
