import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { guideOnPostgres } from './contender';
import { onBotCore } from './cores';
import { driveWhole } from './driveWhole';
import type { Effort } from './effort';
import { IN_FLIGHT, warmBot } from './slices';
import { median } from './statistics';

/** Turns a second of one process and of two that share the database and each conversation. */
export interface Processes {
  readonly one: number;
  readonly two: number;
  readonly ratio: number;
}

/**
 * The machine may have two cores only, one for the driver and the database. So each process gets half of the other:
 * one shares it with a program that only burns time, two share it with each other.
 */
export async function measureTwoProcesses(effort: Effort): Promise<Processes> {
  const postgres = await startPostgres();
  const contender = guideOnPostgres(postgres.url);
  const bots = [await warmBot(contender, effort), await warmBot(contender, effort)];
  const urls = bots.map(({ url }) => url);
  const rate = async (processes: readonly string[]): Promise<number> => {
    const load = { arrivals: { inFlight: IN_FLIGHT }, seconds: effort.closedSeconds, talk: contender.talk };
    const { turns, seconds } = await driveWhole({ urls: processes, ...load });
    return turns / seconds;
  };
  const slices: Processes[] = [];
  for (let slice = 0; slice < effort.slices; slice += 1) {
    const one = await besideIdleWork(() => rate(urls.slice(0, 1)));
    const two = await rate(urls);
    slices.push({ one, two, ratio: two / one });
  }
  for (const bot of bots) await bot.stop();
  await postgres.stop();
  const middle = (key: keyof Processes): number => median(slices.map((each) => each[key]));
  return { one: middle('one'), two: middle('two'), ratio: middle('ratio') };
}

async function besideIdleWork<T>(work: () => Promise<T>): Promise<T> {
  const [command, args] = onBotCore(['--eval', 'for (const end = Date.now() + 60_000; Date.now() < end; );']);
  const burner = spawn(command, args, { stdio: 'ignore' });
  const ended = once(burner, 'exit');
  const result = await work().finally(() => burner.kill('SIGKILL'));
  await ended;
  return result;
}

async function startPostgres(): Promise<{ readonly url: string; stop(): Promise<void> }> {
  const server = join(process.cwd(), 'tests', 'support', 'postgresServer.mjs');
  const child = spawn(process.execPath, [server], { stdio: ['pipe', 'pipe', 'inherit'] });
  const ended = once(child, 'exit');
  const [url] = await once(createInterface(child.stdout), 'line');
  return {
    url: String(url),
    stop: async () => {
      child.stdin.end();
      await ended;
    },
  };
}
