import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** A way to a PostgreSQL server that fails as networks do. */
export interface PostgresProxy {
  readonly url: string;
  /** How many connections are open. */
  connections(): number;
  /** From now on the open connections carry nothing, and nobody is told; new ones work. */
  silence(): void;
  /** Breaks every connection that says this. */
  breakAt(words: string): void;
  stop(): void;
}

export async function startProxy(database: string): Promise<PostgresProxy> {
  const ways = new Set<Way>();
  let forbidden: string | undefined;
  const server = createServer((near) => {
    const far = connect(Number(new URL(database).port), '127.0.0.1');
    const way: Way = { near, far, silent: false };
    ways.add(way);
    near.on('data', (bytes) => {
      if (forbidden !== undefined && bytes.includes(forbidden)) near.destroy();
      else if (!way.silent) far.write(bytes);
    });
    far.on('data', (bytes) => way.silent || near.write(bytes));
    near.on('error', () => undefined).on('close', () => ways.delete(way) && far.destroy());
    far.on('error', () => undefined).on('close', () => way.silent || near.destroy());
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const url = new URL(database);
  url.port = String(portOf(server.address()));
  return {
    url: url.href,
    connections: () => ways.size,
    silence: () => {
      for (const way of ways) way.silent = true;
    },
    breakAt: (words) => {
      forbidden = words;
    },
    stop: () => {
      server.close();
      for (const { near } of ways) near.destroy();
    },
  };
}

interface Way {
  readonly near: Socket;
  readonly far: Socket;
  silent: boolean;
}

function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === 'string') throw new TypeError('not listening on a port');
  return address.port;
}
