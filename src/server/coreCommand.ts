import { text } from 'node:stream/consumers';
import { clock } from './clock';
import type { CommandRun, CommandSurroundings } from './commandRun';

/** Runs a command of the core as a process: JSON on standard input, JSON on standard output, one line of complaint on the other. */
export async function coreCommand(
  run: (args: readonly string[], surroundings: CommandSurroundings) => Promise<CommandRun>,
): Promise<void> {
  // Whoever reads us may stop early (`| head`); that is the end of the work, not a fault.
  process.stdout.once('error', () => process.exit());
  const { stdout, stderr, status } = await run(process.argv.slice(2), {
    readInput: () => text(process.stdin),
    today: () => clock(undefined).today(),
  });
  process.stdout.write(stdout);
  process.stderr.write(stderr);
  process.exitCode = status;
}
