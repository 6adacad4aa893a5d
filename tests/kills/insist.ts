import { Agent, request } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import type { Site } from './talk';

export interface Question {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly token?: string;
  readonly body?: unknown;
}

export interface Answered {
  readonly status: number;
  readonly body: string;
}

const agent = new Agent({ keepAlive: true });
const AGAIN_MS = 15;
const LIMIT_MS = 20_000;

/** Asks the same thing until a server takes it, as a channel does. */
export async function insist(site: Site, question: Question): Promise<Answered> {
  for (;;) {
    const answered = await ask(site, question);
    if (answered && answered.status < 300) return answered;
    if (answered && answered.status < 500) throw new Error(`${question.path}: ${JSON.stringify(answered)}`);
    await pause(AGAIN_MS);
  }
}

/** Asks once; `undefined` when no server is up or the connection breaks. */
export async function ask(site: Site, question: Question): Promise<Answered | undefined> {
  const address = site.address();
  if (address === undefined) return undefined;
  const answered = await exchange(address, question).catch(() => undefined);
  const outcome = answered?.status ?? 'lost';
  site.outcomes.set(outcome, (site.outcomes.get(outcome) ?? 0) + 1);
  return answered;
}

function exchange(address: string, { method, path, token, body }: Question): Promise<Answered> {
  const text = body === undefined ? '' : JSON.stringify(body);
  const headers = {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(text),
    ...(token && { authorization: `Bearer ${token}` }),
  };
  return new Promise((resolve, reject) => {
    const options = { method, headers, agent, timeout: LIMIT_MS };
    const asking = request(address + path, options, (response) => {
      let said = '';
      response.setEncoding('utf8').on('data', (chunk: string) => (said += chunk));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, body: said }));
      response.on('error', reject);
    });
    asking.on('timeout', () => asking.destroy(new Error('no answer')));
    asking.on('error', reject);
    asking.end(text);
  });
}
