import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createServer } from '../../src/server/createServer';
import { mountHealth } from '../../src/server/mountHealth';

async function serving(isReady: () => Promise<boolean>) {
  const server = createServer();
  mountHealth(server, isReady);
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

it('a store that comes back is ready again', async () => {
  const answers = [false, true];
  const { status, close } = await serving(() => Promise.resolve(answers.shift() ?? false));
  expect([await status('/readyz'), await status('/readyz')]).toEqual([503, 200]);
  close();
});
