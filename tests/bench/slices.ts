import type { Contender } from './contender';
import { driveWhole } from './driveWhole';
import type { Effort } from './effort';
import { cpuSeconds, machineSeconds } from './processCost';
import { startBot, type RunningBot } from './runningBot';
import { quantile } from './statistics';

/** As many turns as the bot can take, 16 in flight. */
export interface ClosedSlice {
  readonly turnsPerSecond: number;
  readonly p50: number;
  readonly p99: number;
  readonly cpuPer1000: number;
  readonly messagesPerTurn: number;
  /** Cores that other programs used meanwhile: over 0.2 the figures of time are theirs as much as the bot's. */
  readonly noise: number;
}

/** As many turns as people begin, whenever they do. */
export interface OpenSlice {
  readonly p50: number;
  readonly p99: number;
  /** The longest time that the event loop stood still. */
  readonly block: number;
}

export interface Sliced {
  readonly contender: Contender;
  readonly closed: readonly ClosedSlice[];
  readonly open: readonly OpenSlice[];
}

export const IN_FLIGHT = 16;
export const OPEN_RATE = 60;

/** All bots are up at once and loaded in turn, a slice each, so that what disturbs the machine disturbs all alike. */
export async function measureSlices(
  contenders: readonly Contender[],
  effort: Effort,
): Promise<readonly Sliced[]> {
  const measured = [];
  for (const contender of contenders)
    measured.push({ contender, bot: await warmBot(contender, effort), closed: [], open: [] } as Measured);
  try {
    for (let slice = 0; slice < effort.slices; slice += 1) {
      for (const each of measured) each.closed.push(await closedSlice(each, effort.closedSeconds));
      for (const each of measured) each.open.push(await openSlice(each, effort.openSeconds));
    }
  } finally {
    for (const { bot } of measured) await bot.stop();
  }
  return measured;
}

interface Measured extends Sliced {
  readonly bot: RunningBot;
  readonly closed: ClosedSlice[];
  readonly open: OpenSlice[];
}

/** A bot whose code is compiled: the first thousands of turns are slower than all later ones. */
export async function warmBot(
  contender: Contender,
  { warmUpTurns }: Pick<Effort, 'warmUpTurns'>,
): Promise<RunningBot> {
  const bot = await startBot(contender);
  await driveWhole({
    urls: [bot.url],
    talk: contender.talk,
    arrivals: { inFlight: IN_FLIGHT },
    turns: warmUpTurns,
  });
  return bot;
}

async function closedSlice({ bot, contender: { talk } }: Measured, seconds: number): Promise<ClosedSlice> {
  const before = [cpuSeconds(bot.pid), machineSeconds(), ownSeconds()] as const;
  const outcome = await driveWhole({ urls: [bot.url], talk, arrivals: { inFlight: IN_FLIGHT }, seconds });
  const used = cpuSeconds(bot.pid) - before[0];
  const others = machineSeconds() - before[1] - used - (ownSeconds() - before[2]);
  return {
    turnsPerSecond: outcome.turns / outcome.seconds,
    p50: quantile(outcome.latencies, 0.5),
    p99: quantile(outcome.latencies, 0.99),
    cpuPer1000: (used / outcome.turns) * 1000,
    messagesPerTurn: outcome.messages / outcome.turns,
    noise: others / outcome.seconds,
  };
}

async function openSlice({ bot, contender: { talk } }: Measured, seconds: number): Promise<OpenSlice> {
  await bot.ask('watch');
  const { latencies } = await driveWhole({
    urls: [bot.url],
    talk,
    arrivals: { perSecond: OPEN_RATE },
    seconds,
  });
  const block = await bot.ask('block');
  return { p50: quantile(latencies, 0.5), p99: quantile(latencies, 0.99), block };
}

function ownSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}
