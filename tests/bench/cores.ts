import { spawnSync } from 'node:child_process';
import { cpus } from 'node:os';

const hasTaskset = spawnSync('taskset', ['--version']).status === 0;

/** True where the driver and the bots can have a core each; elsewhere they share what there is, and the report says so. */
export const pinned = hasTaskset && cpus().length > 1;

const DRIVER_CORE = '0';
const BOT_CORE = '1';

/** Keeps this process, the channel's side, on the first core; what it starts stays there too unless it is placed elsewhere. */
export function keepDriverAside(): void {
  if (pinned) spawnSync('taskset', ['-cp', DRIVER_CORE, String(process.pid)]);
}

/** The command that runs a Node program on the core of the bots. */
export function onBotCore(args: readonly string[]): readonly [string, readonly string[]] {
  return pinned ? ['taskset', ['-c', BOT_CORE, process.execPath, ...args]] : [process.execPath, args];
}
