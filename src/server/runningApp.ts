import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import type { Server } from 'restify';
import { Fault } from '../bot/fault';
import type { RunningWork } from '../channels/runningWork';
import type { DirectLineStreams } from '../channels/webChat';
import type { Store } from '../storage';

/** How long turns and requests that are under way may take to end when the server is asked to stop. */
const DRAIN_MS = 20_000;

/** A server that is wired, from its start to its end. */
export interface App {
  /** Starts to answer; the address at which it does. */
  listen(): Promise<string>;
  isClosing(): boolean;
  /** Takes nothing new, ends what is running, closes the store. */
  close(): Promise<void>;
}

export interface AppParts {
  readonly server: Server;
  readonly streams: DirectLineStreams;
  /** Every turn and every answer that is under way: the store outlives them. */
  readonly running: RunningWork;
  readonly store: Store;
  readonly host: string;
  readonly port: number;
  /** Stops what happens from time to time. */
  readonly stopKeeping: () => void;
}

export function runningApp(parts: AppParts): App {
  const { server, streams } = parts;
  server.server.on('upgrade', (request, socket, head) => void streams.upgrade(request, socket, head));
  let closing: Promise<void> | undefined;
  return {
    listen: () => listen(parts),
    isClosing: () => closing !== undefined,
    close: () => (closing ??= close(parts)),
  };
}

async function listen({ server, host, port }: AppParts): Promise<string> {
  const { server: http } = server;
  http.listen(port, host);
  try {
    await once(http, 'listening');
  } catch (cause) {
    throw new Fault('portTaken', `${host}:${port}`, { cause });
  }
  const address = http.address();
  const actual = typeof address === 'object' && address ? address.port : port;
  return `http://${LOOPBACK_OR_ANY.has(host) ? 'localhost' : host}:${actual}`;
}

const LOOPBACK_OR_ANY: ReadonlySet<string> = new Set(['127.0.0.1', '0.0.0.0', '::', '::1']);

async function close({ server, streams, running, store, stopKeeping }: AppParts): Promise<void> {
  stopKeeping();
  const closed = new Promise<void>((resolve) => server.server.close(() => resolve()));
  server.server.closeIdleConnections();
  streams.close();
  const limit = new AbortController();
  await Promise.race([
    running.ended(),
    pause(DRAIN_MS, undefined, { signal: limit.signal }).catch(() => undefined),
  ]);
  limit.abort();
  server.server.closeAllConnections();
  await closed;
  await store.close();
}
