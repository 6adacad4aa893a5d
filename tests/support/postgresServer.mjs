// Runs a real PostgreSQL of its own until standard input closes, and prints its address: one line, a URL. The line
// `crash` on standard input kills it, `start` starts it again on what it left; each is answered with one line.
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { enterablePostgres } from './enterablePostgres.mjs';

const log = [];
const folder = await mkdtemp(join(tmpdir(), 'notice-guide-postgres-'));
await chmodForAll(folder);
const { default: EmbeddedPostgres } = await enterablePostgres(folder);
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
  await server.initialise();
  await server.start();
} catch (failure) {
  console.error('PostgreSQL did not start:', failure, log.join('\n'));
  process.exit(1);
}
console.log(`postgres://guide:guide@127.0.0.1:${port}/postgres`);
const commands = { crash, start };
for await (const line of createInterface(process.stdin)) {
  await commands[line]();
  console.log(line);
}
await server.stop();
await rm(folder, { recursive: true, force: true });
process.exit(0);

async function crash() {
  const { process: postmaster } = server;
  const ended = once(postmaster, 'exit');
  process.kill(postmaster.pid, 'SIGKILL');
  await ended;
}

/** What the killed server's own processes still hold, they let go within moments. */
async function start() {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await server.start();
    } catch (failure) {
      if (attempt === 50) throw failure;
      await pause(100);
    }
  }
}

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
