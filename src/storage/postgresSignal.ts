import { Client } from 'pg';
import { sql } from 'kysely';
import { localSignal, type AppendSignal } from './appendSignal';
import { PostgresSockets } from './postgresSockets';
import type { Database } from './schema';

const CHANNEL = 'direct_line_append';

/** How long a lost connection rests before the next try. */
const RETRY_MS = 1000;

/** For a store that several processes share: news travel through PostgreSQL's own LISTEN and NOTIFY. */
export async function postgresSignal(
  db: Database,
  url: string,
  sockets = new PostgresSockets(),
): Promise<AppendSignal> {
  const local = localSignal();
  const ear = new Ear({ url, sockets, onNews: (conversation) => void local.announce(conversation) });
  try {
    await ear.open();
  } catch (refusal) {
    await ear.close();
    throw refusal;
  }
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

interface EarParts {
  readonly url: string;
  readonly sockets: PostgresSockets;
  readonly onNews: (conversation: string) => void;
}

/** One connection that only listens, and is opened again when it breaks. */
class Ear {
  private client: Client | undefined;
  private next: NodeJS.Timeout | undefined;
  private closed = false;

  constructor(private readonly parts: EarParts) {}

  async open(): Promise<void> {
    const { url, sockets, onNews } = this.parts;
    const client = new Client({
      connectionString: url,
      connectionTimeoutMillis: 5000,
      stream: sockets.stream,
    });
    client.on('notification', ({ payload }) => payload && onNews(payload));
    client.on('error', () => this.openAgain(client));
    client.on('end', () => this.openAgain(client));
    this.client = client;
    await client.connect();
    await client.query(`listen ${CHANNEL}`);
    this.askLater(client);
  }

  async close(): Promise<void> {
    this.closed = true;
    clearTimeout(this.next);
    if (this.client) await this.parts.sockets.closeAfter(this.client.end());
  }

  /** One question waits for its answer before the next: a connection that is asked and does not answer falls silent. */
  private askLater(client: Client): void {
    if (this.closed || this.client !== client) return;
    this.next = setTimeout(() => {
      const answered = client.query('select 1');
      answered.then(
        () => this.askLater(client),
        () => this.openAgain(client),
      );
    }, this.parts.sockets.silenceMs / 2).unref();
  }

  private openAgain(broken: Client | undefined): void {
    if (this.closed || this.client === undefined || this.client !== broken) return;
    this.client = undefined;
    clearTimeout(this.next);
    this.next = setTimeout(() => void this.open().catch(() => this.openAgain(this.client)), RETRY_MS).unref();
  }
}
