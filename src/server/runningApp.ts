import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import type { Server } from 'restify';
import type { RunningWork } from '../channels/runningWork';
import type { DirectLineStreams } from '../channels/webChat';
import type { Store } from '../storage';
import { listenFault } from './listenFault';

/** How long turns and requests that are under way may take to end when the server is asked to stop. */
const DRAIN_MS = 20_000;

/** How long connections and the store may take to close after that; what was committed is safe without it. */
const REST_MS = 5_000;

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
  /** Starts what happens beside the requests, once they are heard, and returns the way to stop it. */
  readonly keep: () => () => void;
  /** How long the end of the store is waited for. */
  readonly restMs?: number;
}

export function runningApp(parts: AppParts): App {
  const { server, streams } = parts;
  server.server.on('upgrade', (request, socket, head) => void streams.upgrade(request, socket, head));
  let closing: Promise<void> | undefined;
  let stopKeeping = (): void => undefined;
  return {
    // A process that does not get its address, because another has it, touches nothing that the other is at work on.
    listen: async () => {
      const address = await listen(parts);
      stopKeeping = parts.keep();
      return address;
    },
    isClosing: () => closing !== undefined,
    close: () => {
      stopKeeping();
      return (closing ??= close(parts));
    },
  };
}

async function listen({ server, host, port }: AppParts): Promise<string> {
  const { server: http } = server;
  http.listen(port, host);
  try {
    await once(http, 'listening');
  } catch (cause) {
    throw listenFault(cause, `${host}:${port}`);
  }
  const address = http.address();
  const actual = typeof address === 'object' && address ? address.port : port;
  return `http://${LOOPBACK_OR_ANY.has(host) ? 'localhost' : host}:${actual}`;
}

const LOOPBACK_OR_ANY: ReadonlySet<string> = new Set(['127.0.0.1', '0.0.0.0', '::', '::1']);

async function close(parts: AppParts): Promise<void> {
  const { server, streams, running, store, restMs = REST_MS } = parts;
  const closed = new Promise<void>((resolve) => server.server.close(() => resolve()));
  server.server.closeIdleConnections();
  streams.close();
  await within(DRAIN_MS, running.ended());
  server.server.closeAllConnections();
  streams.cut();
  await within(
    restMs,
    closed.then(() => store.close()),
  );
}

/** Waits for the end of this work, but no longer than so. */
async function within(ms: number, work: Promise<void>): Promise<void> {
  const limit = new AbortController();
  const over = pause(ms, undefined, { signal: limit.signal }).catch(() => undefined);
  try {
    await Promise.race([work, over]);
  } finally {
    limit.abort();
  }
}
