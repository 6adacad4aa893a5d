import './requireNode24';
import { text } from 'node:stream/consumers';
import { runAssess } from './assessCommand';
import { clock } from './clock';

/** The command line of the core: a case as JSON on standard input, the assessment as JSON on standard output. */
async function main(): Promise<void> {
  // Whoever reads us may stop early (`| head`); that is the end of the work, not a fault.
  process.stdout.once('error', () => process.exit());
  const { stdout, stderr, status } = await runAssess(process.argv.slice(2), {
    readInput: () => text(process.stdin),
    today: () => clock(undefined).today(),
  });
  process.stdout.write(stdout);
  process.stderr.write(stderr);
  process.exitCode = status;
}

void main();
