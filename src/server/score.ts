import './requireNode24';
import { readFile } from 'node:fs/promises';
import { runScore } from './scoreCommand';

/** The published scores on the command line: labelled files in, shares out. */
async function score(): Promise<void> {
  process.stdout.once('error', () => process.exit());
  const { stdout, stderr, status } = await runScore(process.argv.slice(2), {
    readFile: (path) => readFile(path, 'utf8'),
  });
  process.stdout.write(stdout);
  process.stderr.write(stderr);
  process.exitCode = status;
}

void score();
