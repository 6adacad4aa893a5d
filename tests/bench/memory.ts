import { setTimeout as passed } from 'node:timers/promises';
import type { Contender } from './contender';
import { driveWhole } from './driveWhole';
import type { Effort } from './effort';
import { residentBytes } from './processCost';
import type { RunningBot } from './runningBot';
import { IN_FLIGHT, warmBot } from './slices';

/** Bytes more than before: what is alive, and what the machine sees, garbage and all. */
export interface Added {
  readonly live: number;
  readonly resident: number;
}

/** What conversations add that nobody goes on with, and what a long run leaves behind with them. */
export interface Memory {
  readonly idle: Added;
  readonly growth: Added;
}

/** In the middle of a question, which is where people leave. */
const TURNS_OF_IDLE = 3;

/** One long life of a bot: first it fills what it keeps for speed, then many people come and leave, then it goes on. */
export async function measureMemory(contender: Contender, effort: Effort): Promise<Memory> {
  const { warmUpTurns, idleConversations: conversations, longRunTurns: turns } = effort;
  const bot = await warmBot(contender, { warmUpTurns: warmUpTurns * 2 });
  const load = { urls: [bot.url], talk: contender.talk, arrivals: { inFlight: IN_FLIGHT } };
  const before = await held(bot);
  await driveWhole({ ...load, conversations, turnsEach: TURNS_OF_IDLE });
  const idle = since(before, await held(bot));
  await driveWhole({ ...load, turns: turns - conversations * TURNS_OF_IDLE });
  const growth = since(before, await held(bot));
  await bot.stop();
  return { idle, growth };
}

const since = (before: Added, now: Added): Added => ({
  live: now.live - before.live,
  resident: now.resident - before.resident,
});

/** V8 gives memory back to the machine some seconds after it has become free. */
const GIVEN_BACK_MS = 12_000;

async function held(bot: RunningBot): Promise<Added> {
  const live = await bot.ask('heap');
  await passed(GIVEN_BACK_MS);
  return { live, resident: residentBytes(bot.pid) };
}
