import { once } from 'node:events';
import { connect, type AddressInfo, type Socket } from 'node:net';
import { createServer } from '../../src/server/createServer';
import { limitConnections } from '../../src/server/limitConnections';

const RATES = { perAddress: 600, trustedProxies: 0 };
const open: Socket[] = [];
const servers: ReturnType<typeof createServer>[] = [];
afterEach(() => {
  open.splice(0).forEach((socket) => socket.destroy());
  servers.splice(0).forEach(({ server }) => server.close().closeAllConnections());
});

async function serving(rates: Parameters<typeof limitConnections>[1], headersMs?: number): Promise<number> {
  const server = createServer(headersMs);
  servers.push(server);
  limitConnections(server.server, rates, 2);
  server.get('/', (_request: unknown, response: { end(): void }, next: () => void) => {
    response.end();
    next();
  });
  server.server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  return (server.server.address() as AddressInfo).port;
}

/** A connection of the caller at this address of the loopback network. */
async function connected(port: number, localAddress = '127.0.0.1'): Promise<Socket> {
  const socket = connect({ port, host: '127.0.0.1', localAddress }).on('error', () => undefined);
  open.push(socket);
  await once(socket, 'connect');
  return socket;
}

/** What the server says to a request, or nothing when it hangs up. */
const answerOf = (socket: Socket): Promise<string> =>
  new Promise((resolve) => {
    socket.once('data', (data) => resolve(String(data).slice(9, 12)));
    socket.once('close', () => resolve('closed'));
    socket.write('GET / HTTP/1.1\r\nHost: x\r\n\r\n');
  });

describe('connections of one address', () => {
  it('are closed beyond its share, and nobody else is shut out', async () => {
    const port = await serving(RATES);
    const [first, second, third] = [await connected(port), await connected(port), await connected(port)];
    expect(await answerOf(third)).toBe('closed');
    expect([await answerOf(first), await answerOf(second)]).toEqual(['200', '200']);
    expect(await answerOf(await connected(port, '127.0.0.2'))).toBe('200');
  });

  it('are taken again when it closed others', async () => {
    const port = await serving(RATES);
    const first = await connected(port);
    await connected(port);
    first.destroy();
    let looks = 0;
    while ((await answerOf(await connected(port))) !== '200') expect((looks += 1)).toBeLessThan(100);
  });

  it.each([
    ['where addresses are not limited', { perAddress: 0, trustedProxies: 0 }],
    ['where a proxy brings everyone', { perAddress: 600, trustedProxies: 1 }],
  ])('are not counted %s', async (_where, rates) => {
    const port = await serving(rates);
    const sockets = [await connected(port), await connected(port), await connected(port)];
    expect(await Promise.all(sockets.map(answerOf))).toEqual(['200', '200', '200']);
  });
});

describe('a connection is closed', () => {
  it.each([
    ['when it says nothing', ''],
    ['when its headers do not end', 'GET / HTTP/1.1\r\nHost: x\r\n'],
  ])('%s', async (_when, said) => {
    const socket = await connected(await serving(RATES, 100));
    socket.write(said);
    await once(socket.resume(), 'close');
  });

  it('not while it rests between two requests', async () => {
    const port = await serving(RATES, 100);
    const resting = await connected(port);
    expect(await answerOf(resting)).toBe('200');
    await once((await connected(port)).resume(), 'close');
    expect(await answerOf(resting)).toBe('200');
  });
});
