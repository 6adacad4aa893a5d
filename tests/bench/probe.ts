import { Session } from 'node:inspector/promises';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/**
 * Loaded before a bot, to tell from inside what cannot be seen from outside. It costs nothing until it is asked:
 * `heap` is answered with the bytes that are still alive after a collection, `watch` starts to time the event loop,
 * and `block` is answered with the longest time in milliseconds that the loop stood still since then. `profile` starts
 * to sample what runs, and `profiled` is answered with the samples.
 */
process.on('message', (question) => {
  if (question === 'watch') watch();
  if (question === 'block') process.send?.(longestBlock());
  if (question === 'profile') void profile();
  if (question === 'profiled') void profiled();
  if (question === 'heap') process.send?.(liveBytes());
});
process.channel?.unref();

/** A bench that broke off leaves no bot behind. */
process.on('disconnect', () => process.exit());

/** The finest that timers can tell; it is part of each reading. */
const RESOLUTION_MS = 1;
const SAMPLE_MICROSECONDS = 500;
const delay = monitorEventLoopDelay({ resolution: RESOLUTION_MS });

const inspector = new Session();

async function profile(): Promise<void> {
  inspector.connect();
  await inspector.post('Profiler.enable');
  await inspector.post('Profiler.setSamplingInterval', { interval: SAMPLE_MICROSECONDS });
  await inspector.post('Profiler.start');
  process.send?.(0);
}

async function profiled(): Promise<void> {
  process.send?.((await inspector.post('Profiler.stop')).profile);
}

function watch(): void {
  delay.enable();
  delay.reset();
  process.send?.(0);
}

function longestBlock(): number {
  delay.disable();
  return delay.max / 1e6 - RESOLUTION_MS;
}

function liveBytes(): number {
  setFlagsFromString('--expose-gc');
  const collect: () => void = runInNewContext('gc');
  collect();
  collect();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
