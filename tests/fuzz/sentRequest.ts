import { request } from 'node:http';
import type { Credentials } from '../support/directLineClient';
import type { AnyRequest } from './anyRequest';

/** Where requests go, and the talks whose tokens and addresses they carry. */
export interface Place {
  readonly address: string;
  readonly talks: readonly Credentials[];
}

/** What came back, and how long it took. */
export interface Answered {
  readonly status: number;
  readonly text: string;
  readonly ms: number;
}

/** After this much silence there is no answer. */
const PATIENCE_MS = 4_000;

/** Sends it over a connection of its own pool; a server that closes early has answered before. */
export function sent(wish: AnyRequest, place: Place): Promise<Answered> {
  const { hostname, port } = new URL(place.address);
  const path = wish.path.replace('{id}', talkIn(place.talks, wish.talk).conversationId);
  const started = performance.now();
  return new Promise((resolve, reject) => {
    const sending = request(
      {
        hostname,
        port,
        path,
        method: wish.method,
        headers: {
          'content-type': 'application/json',
          ...authorization(wish, place),
          ...wish.headers,
          ...(wish.chunked
            ? { 'transfer-encoding': 'chunked' }
            : { 'content-length': Buffer.byteLength(wish.body) }),
        },
      },
      (answer) => {
        let text = '';
        answer.setEncoding('utf8');
        answer.on('data', (part) => (text += part));
        answer.on('end', () =>
          resolve({ status: answer.statusCode ?? 0, text, ms: performance.now() - started }),
        );
        answer.on('error', reject);
      },
    );
    sending.setTimeout(PATIENCE_MS, () => sending.destroy(new Error('no answer')));
    sending.on('error', reject);
    sending.end(wish.body);
  });
}

/** One of the talks; numbers beyond the last begin again. */
export function talkIn(talks: readonly Credentials[], number: number): Credentials {
  const talk = talks[number % talks.length];
  if (!talk) throw new Error('no talk was opened');
  return talk;
}

function authorization({ token, talk }: AnyRequest, { talks }: Place): Record<string, string> {
  const own = talkIn(talks, talk).token;
  switch (token) {
    case 'own':
      return { authorization: `Bearer ${own}` };
    case 'of another':
      return { authorization: `Bearer ${talkIn(talks, talk + 1).token}` };
    case 'changed':
      return { authorization: `Bearer ${own.slice(0, talk)}A${own.slice(talk + 1)}` };
    case 'garbage':
      return {
        authorization:
          ['Bearer', 'Bearer x.y.z', 'Basic eDp5', 'Bearer ..', `Bearer ${'a'.repeat(3_000)}`][talk % 5] ??
          '',
      };
    case 'none':
      return {};
  }
}
