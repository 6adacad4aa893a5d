import { Client } from 'pg';
import { sql } from 'kysely';
import { localSignal, type AppendSignal } from './appendSignal';
import type { Database } from './schema';

const CHANNEL = 'direct_line_append';

/** How long a lost connection rests before the next try. */
const RETRY_MS = 1000;

/** For a store that several processes share: news travel through PostgreSQL's own LISTEN and NOTIFY. */
export async function postgresSignal(db: Database, url: string): Promise<AppendSignal> {
  const local = localSignal();
  const ear = new Ear(url, (conversation) => void local.announce(conversation));
  await ear.open();
  return {
    announce: async (conversation) => {
      await sql`select pg_notify(${CHANNEL}, ${conversation})`.execute(db);
    },
    listen: local.listen,
    close: async () => {
      await ear.close();
      await local.close();
    },
  };
}

/** One connection that only listens, and is opened again when it breaks. */
class Ear {
  private client: Client | undefined;
  private retry: NodeJS.Timeout | undefined;
  private closed = false;

  constructor(
    private readonly url: string,
    private readonly onNews: (conversation: string) => void,
  ) {}

  async open(): Promise<void> {
    const client = new Client({ connectionString: this.url, connectionTimeoutMillis: 5000, keepAlive: true });
    client.on('notification', ({ payload }) => payload && this.onNews(payload));
    client.on('error', () => this.openAgain(client));
    client.on('end', () => this.openAgain(client));
    this.client = client;
    await client.connect();
    await client.query(`listen ${CHANNEL}`);
  }

  async close(): Promise<void> {
    this.closed = true;
    clearTimeout(this.retry);
    await this.client?.end();
  }

  private openAgain(broken: Client | undefined): void {
    if (this.closed || this.client === undefined || this.client !== broken) return;
    this.client = undefined;
    this.retry = setTimeout(
      () => void this.open().catch(() => this.openAgain(this.client)),
      RETRY_MS,
    ).unref();
  }
}
