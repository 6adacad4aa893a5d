import {
  Agent as HttpAgent,
  request as requestHttp,
  type ClientRequest,
  type IncomingMessage,
} from 'node:http';
import { Agent as HttpsAgent, request as requestHttps } from 'node:https';
import { NotDelivered } from '../../bot/delivery';

/** One request to a channel. */
export interface Question {
  readonly method: 'POST' | 'PUT' | 'DELETE';
  readonly url: URL;
  readonly path: string;
  readonly headers: Readonly<Record<string, string | number>>;
  readonly body: string;
  readonly signal: AbortSignal;
}

export interface Answer {
  readonly status: number;
  readonly retryAfter: string | undefined;
  /** As much of it as is worth reading. */
  readonly body: string;
}

/** Shorter than channels keep an idle connection, so that it is never they who close it under a request. */
const IDLE_MS = 30_000;

/** Far more than the id that a channel answers. */
const MOST_ANSWER_BYTES = 64 * 1024;

/**
 * Asks over connections that stay open, and follows no redirect. A failure before the request had a connection is
 * `NotDelivered`; after that nobody can know. From the first line of the answer on it is answered, whatever follows.
 */
export class Exchange {
  private readonly http = new HttpAgent({ keepAlive: true, timeout: IDLE_MS });
  private readonly https = new HttpsAgent({ keepAlive: true, timeout: IDLE_MS });

  ask(question: Question): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const asking = this.open(question);
      const connected = connection(asking, question.url.protocol === 'https:');
      asking.once('response', (response) => resolve(answerOf(response)));
      asking.on('error', (cause) =>
        reject(
          connected()
            ? new Error('the channel did not answer', { cause })
            : new NotDelivered('the channel could not be reached', { cause }),
        ),
      );
      asking.end(question.body);
    });
  }

  private open({ method, url, path, headers, signal }: Question): ClientRequest {
    const address = {
      hostname: url.hostname.replace(/^\[|\]$/g, ''),
      port: url.port,
      method,
      path,
      headers,
      signal,
    };
    return url.protocol === 'https:'
      ? requestHttps({ ...address, agent: this.https })
      : requestHttp({ ...address, agent: this.http });
  }
}

/** Tells whether the request has had a connection, over which it may have left. */
function connection(asking: ClientRequest, secure: boolean): () => boolean {
  let connected = false;
  asking.once('socket', (socket) => {
    if (asking.reusedSocket) connected = true;
    else socket.once(secure ? 'secureConnect' : 'connect', () => (connected = true));
  });
  return () => connected;
}

function answerOf(response: IncomingMessage): Promise<Answer> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let size = 0;
    const answered = (): void =>
      resolve({
        status: response.statusCode ?? 0,
        retryAfter: response.headers['retry-after'],
        body: Buffer.concat(chunks).toString('utf8'),
      });
    response.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= MOST_ANSWER_BYTES) chunks.push(chunk);
      else response.destroy();
    });
    response.on('error', answered);
    response.once('end', answered);
    response.once('close', answered);
  });
}
