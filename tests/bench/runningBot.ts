import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { Profiler } from 'node:inspector';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as passed } from 'node:timers/promises';
import type { Contender } from './contender';
import { onBotCore } from './cores';
import { listening } from './listening';

/** A bot in a process of its own, with a folder of its own; both are gone after `stop`. */
export interface RunningBot {
  readonly pid: number;
  readonly url: string;
  /** Asks the probe inside for a number. */
  ask(question: 'heap' | 'watch' | 'block'): Promise<number>;
  /** What ran inside while the work was done. */
  profiled(work: () => Promise<unknown>): Promise<Profiler.Profile>;
  stop(): Promise<void>;
}

/** Starts a bot and waits until it listens. */
export async function startBot({ name, program, flags, settings }: Contender): Promise<RunningBot> {
  const folder = mkdtempSync(join(tmpdir(), 'notice-guide-bench-'));
  const log = openSync(join(folder, 'log'), 'w');
  const address = new URL(await freeAddress());
  const [command, args] = onBotCore([...flags, '--require', join(__dirname, 'probe.js'), program]);
  const child = spawn(command, args, {
    stdio: ['ignore', log, log, 'ipc'],
    env: { PATH: process.env.PATH, NODE_ENV: 'production', PORT: address.port, ...settings(folder) },
  });
  closeSync(log);
  await listens(child, address).catch((failure: unknown) => {
    throw new Error(`${name}: ${readFileSync(join(folder, 'log'), 'utf8')}`, { cause: failure });
  });
  return {
    pid: child.pid ?? 0,
    url: new URL('/api/messages', address).href,
    ask: async (question) => Number(await answerTo(child, question)),
    profiled: async (work) => {
      await answerTo(child, 'profile');
      await work();
      return answerTo(child, 'profiled');
    },
    stop: async () => {
      await ended(child);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function answerTo(child: ChildProcess, question: string) {
  child.send(question);
  const [answer] = await once(child, 'message');
  return answer;
}

const POLL_MS = 3;
const START_LIMIT_MS = 30_000;
const STOP_LIMIT_MS = 3000;

async function listens(child: ChildProcess, address: URL): Promise<void> {
  for (const since = performance.now(); !(await accepts(address)); await passed(POLL_MS)) {
    if (child.exitCode !== null) throw new Error('it ended');
    if (performance.now() - since > START_LIMIT_MS) throw new Error('it does not listen');
  }
}

const accepts = ({ hostname, port }: URL): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect({ host: hostname, port: Number(port) });
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exit = once(child, 'exit');
  child.kill('SIGTERM');
  const patience = setTimeout(() => child.kill('SIGKILL'), STOP_LIMIT_MS);
  await exit;
  clearTimeout(patience);
}

async function freeAddress(): Promise<string> {
  const server = createServer();
  const address = await listening(server);
  server.close();
  await once(server, 'close');
  return address;
}
