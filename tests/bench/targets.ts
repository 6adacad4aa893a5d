import type { Memory } from './memory';
import { closed, megabytes, open, ratio, table } from './report';
import type { Sliced } from './slices';
import type { Processes } from './twoProcesses';

/** Everything that a target is about. */
export interface Measurements {
  readonly guide: Sliced;
  readonly echo: Sliced;
  readonly waterfall: Sliced;
  /** Of the guide, over that of the EchoBot. */
  readonly coldStartRatio: number;
  readonly memory: Memory;
  readonly processes: Processes;
  /** Of one comparison over ten years, in milliseconds. */
  readonly comparison: number;
}

/** What we set out for beside what was measured. A target that was missed is printed, not failed: machines differ. */
export function targetsTable(all: Measurements): string {
  return table(
    ['target', 'measured', 'met'],
    TARGETS.map(({ wanted, measured, met }) => [wanted, measured(all), met(all) ? 'yes' : 'NO']),
  );
}

interface Target {
  readonly wanted: string;
  readonly measured: (all: Measurements) => string;
  readonly met: (all: Measurements) => boolean;
}

const atMost = (wanted: string, limit: number, value: (all: Measurements) => number, digits = 2): Target => ({
  wanted,
  measured: (all) => value(all).toFixed(digits),
  met: (all) => value(all) <= limit,
});

const atLeast = (wanted: string, limit: number, value: (all: Measurements) => number): Target => ({
  wanted,
  measured: (all) => value(all).toFixed(2),
  met: (all) => value(all) >= limit,
});

/** Less than this is what code and caches still settle, not what turns leave behind. */
const SETTLING_BYTES = 3e6;

const TARGETS: readonly Target[] = [
  atMost('CPU of a turn, x EchoBot: at most 1.3', 1.3, ({ guide, echo }) => ratio(guide, echo, 'cpuPer1000')),
  atLeast('turns/s, x waterfall: at least 4', 4, ({ guide, waterfall }) =>
    ratio(guide, waterfall, 'turnsPerSecond'),
  ),
  atMost('p99 at 60 turns/s: under 30 ms', 30, ({ guide }) => open(guide, 'p99'), 1),
  atMost('longest block of the event loop: at most 5 ms', 5, ({ guide }) => open(guide, 'block'), 1),
  atMost('cold start, x EchoBot: at most 1.35', 1.35, ({ coldStartRatio }) => coldStartRatio),
  atMost('messages a turn: at most 1.5', 1.5, ({ guide }) => closed(guide, 'messagesPerTurn')),
  {
    wanted: 'memory growth over the long run: none',
    measured: ({ memory }) => megabytes(memory.growth),
    met: ({ memory }) => memory.growth.live < SETTLING_BYTES,
  },
  {
    wanted: 'idle conversations: less than 50 MB',
    measured: ({ memory }) => megabytes(memory.idle),
    met: ({ memory }) => memory.idle.resident < 50e6,
  },
  atLeast('two processes on PostgreSQL, x one: at least 1.7', 1.7, ({ processes }) => processes.ratio),
  atMost('ways out compared over ten years: at most 5 ms', 5, ({ comparison }) => comparison),
];
