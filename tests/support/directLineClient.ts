import { DirectLine, ConnectionStatus, type DirectLineOptions } from 'botframework-directlinejs';

/** What a client of the protocol needs to begin. */
export interface Credentials {
  readonly conversationId: string;
  readonly token: string;
  readonly resume: string;
  readonly resumed: boolean;
}

// Microsoft's client expects a browser's XMLHttpRequest.
Object.assign(globalThis, { XMLHttpRequest: require('xhr2') });

export async function generateToken(address: string, body: object = {}): Promise<Credentials> {
  const response = await fetch(`${address}/v3/directline/tokens/generate`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`no token: ${response.status}`);
  return (await response.json()) as Credentials;
}

const ignore = (): void => undefined;

/** Microsoft's own Direct Line client, with what it received. */
export class Client {
  readonly received: {
    readonly id?: string;
    readonly text?: string;
    readonly from: { readonly id: string };
  }[] = [];
  status: ConnectionStatus = ConnectionStatus.Uninitialized;
  readonly line: DirectLine;
  private waiting: (() => void)[] = [];

  constructor(address: string, options: Partial<DirectLineOptions>) {
    this.line = new DirectLine({ domain: `${address}/v3/directline`, ...options } as DirectLineOptions);
    // The client tells the end of a talk as an error, too.
    this.line.connectionStatus$.subscribe((status) => {
      this.status = status;
      this.wake();
    }, ignore);
    this.line.activity$.subscribe((activity) => {
      this.received.push(activity as (typeof this.received)[number]);
      this.wake();
    }, ignore);
  }

  get texts(): readonly string[] {
    return this.received.map((each) => `${each.from.id.startsWith('dl_') ? 'me' : 'bot'}: ${each.text}`);
  }

  say(text: string, more: object = {}): Promise<string> {
    return new Promise((resolve, reject) => {
      this.line
        .postActivity({ type: 'message', from: { id: 'anyone' }, text, ...more } as never)
        .subscribe(resolve, reject);
    });
  }

  /** Resolves when it holds; looked at after each arrival. */
  async until(holds: (client: Client) => boolean): Promise<void> {
    while (!holds(this)) await new Promise<void>((resolve) => this.waiting.push(resolve));
  }

  end(): void {
    this.line.end();
  }

  private wake(): void {
    const ready = this.waiting;
    this.waiting = [];
    ready.forEach((each) => each());
  }
}
