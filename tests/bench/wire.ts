import { connect, type Socket } from 'node:net';

/** What a server answered. */
export interface Answer {
  readonly status: number;
  readonly body: string;
}

/** Posts over connections that stay open, at a fraction of what `fetch` costs: the driver must not be the bottleneck. */
export class Wire {
  private readonly free: Socket[] = [];
  private readonly open = new Set<Socket>();

  constructor(private readonly url: URL) {}

  async post(body: string): Promise<Answer> {
    const socket = this.free.pop() ?? this.dial();
    const answer = answerFrom(socket);
    socket.write(this.head(body) + body);
    const answered = await answer;
    if (!socket.destroyed) this.free.push(socket);
    return answered;
  }

  close(): void {
    for (const socket of this.open) socket.destroy();
  }

  private dial(): Socket {
    const socket = connect({ host: this.url.hostname, port: Number(this.url.port), noDelay: true });
    this.open.add(socket);
    return socket.on('error', () => undefined).on('close', () => this.forget(socket));
  }

  private forget(socket: Socket): void {
    this.open.delete(socket);
    if (this.free.includes(socket)) this.free.splice(this.free.indexOf(socket), 1);
  }

  private readonly head = (body: string): string =>
    `POST ${this.url.pathname} HTTP/1.1\r\nHost: ${this.url.host}\r\nContent-Type: application/json\r\n` +
    `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n`;
}

function answerFrom(socket: Socket): Promise<Answer> {
  return new Promise((resolve, reject) => {
    let bytes = '';
    const onData = (chunk: Buffer): void => {
      bytes += chunk.toString('latin1');
      const answer = wholeAnswer(bytes);
      if (answer) done(() => resolve(answer));
    };
    const onClose = (): void => done(() => reject(new Error('the connection was closed')));
    const done = (settle: () => void): void => {
      socket.off('data', onData).off('close', onClose);
      settle();
    };
    socket.on('data', onData).on('close', onClose);
  });
}

/** The answer that these bytes are, or nothing while more has to come. */
function wholeAnswer(bytes: string): Answer | undefined {
  const headEnd = bytes.indexOf('\r\n\r\n');
  if (headEnd < 0) return undefined;
  const head = bytes.slice(0, headEnd);
  const body = bytes.slice(headEnd + 4);
  const length = /\r\ncontent-length: *(\d+)/i.exec(head)?.[1];
  const complete = length === undefined ? endsChunked(head, body) : body.length >= Number(length);
  return complete ? { status: Number(head.slice(9, 12)), body } : undefined;
}

/** No bot answers a message with more than a few words, so the frames of a chunked body may stay in it. */
const endsChunked = (head: string, body: string): boolean =>
  /\r\ntransfer-encoding: *chunked/i.test(head) ? body.endsWith('0\r\n\r\n') : true;
