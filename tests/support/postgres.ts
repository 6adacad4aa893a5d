import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { Client } from 'pg';

export interface PostgresServer {
  /** The address of a new, empty database. */
  database(): Promise<string>;
  /** Kill -9. */
  crash(): Promise<void>;
  /** Starts it again after a crash. */
  start(): Promise<void>;
  stop(): Promise<void>;
}

/** A real PostgreSQL for one test file; it ends with this process whatever happens. */
export async function startPostgres(): Promise<PostgresServer> {
  const child = spawn(process.execPath, [join(__dirname, 'postgresServer.mjs')], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  const lines = createInterface(child.stdout);
  const first = await Promise.race([once(lines, 'line'), ended.then(() => undefined)]);
  if (!first) throw new Error('PostgreSQL did not start; its log is above');
  const url = new URL(String(first[0]));
  let count = 0;
  const tell = async (command: 'crash' | 'start'): Promise<void> => {
    const done = once(lines, 'line');
    child.stdin.write(`${command}\n`);
    await done;
  };
  return {
    database: async () => {
      count += 1;
      return createDatabase(url, `test_${count}`);
    },
    crash: () => tell('crash'),
    start: () => tell('start'),
    stop: async () => {
      child.stdin.end();
      await ended;
    },
  };
}

async function createDatabase(server: URL, name: string): Promise<string> {
  const client = new Client({ connectionString: server.href });
  await client.connect();
  await client.query(`create database ${name}`);
  await client.end();
  const database = new URL(server);
  database.pathname = `/${name}`;
  return database.href;
}
