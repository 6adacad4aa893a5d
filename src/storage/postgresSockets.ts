import { Socket } from 'node:net';

/** Longer than any wait of ours for an answer; what is idle as long is opened anew with the next need. */
const SILENCE_MS = 20_000;

/** How long an orderly goodbye may take. */
const GOODBYE_MS = 5000;

/**
 * The sockets to one PostgreSQL server. One that stays silent is broken: behind a network that swallows everything
 * a query would wait for ever, and its connection would be lost to the pool.
 */
export class PostgresSockets {
  private readonly open = new Set<Socket>();

  constructor(
    readonly silenceMs = SILENCE_MS,
    private readonly goodbyeMs = GOODBYE_MS,
  ) {}

  /** A new one, for the driver's `stream` option. */
  readonly stream = (): Socket => {
    const socket = new Socket();
    this.open.add(socket);
    socket.once('close', () => this.open.delete(socket));
    return socket.setTimeout(this.silenceMs, () =>
      socket.destroy(new Error('the database server is silent')),
    );
  };

  /** Waits for the goodbye, but not for a server that no longer answers. */
  async closeAfter(goodbye: Promise<unknown>): Promise<void> {
    const timer = setTimeout(() => {
      for (const socket of this.open) socket.destroy();
    }, this.goodbyeMs);
    try {
      await goodbye;
    } finally {
      clearTimeout(timer);
    }
  }
}
