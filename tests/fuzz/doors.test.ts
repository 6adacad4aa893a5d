import { request } from 'node:http';
import fc from 'fast-check';
import { composeBot } from '../../src/server/composeBot';
import { REFUSALS } from '../../src/channels/webChat';
import { fuzzSeeds } from '../support/fuzzSeeds';
import { generateToken, type Credentials } from '../support/directLineClient';
import {
  activitiesOf,
  call,
  history,
  opened,
  post,
  streamUrlOf,
  type Logged,
} from '../support/directLineCalls';
import { removeFolder, startServer, type TestServer } from '../support/server';
import { WebSocket } from 'ws';
import { addressable, anyRequest, type AnyRequest } from './anyRequest';
import { EACH_DOORS } from './inputCount';
import { mutatedText } from './mutatedText';

const LIMIT_MS = 2_000;
const AT_ONCE = 16;
const TALKS = 8;

interface Answered {
  readonly status: number;
  readonly text: string;
  readonly ms: number;
}

let server: TestServer;
const talks: Credentials[] = [];
const marker = (talk: number): string => `marker-${'abcdefghijklmnop'[talk] ?? ''}-only`;

/** The real bot, and after it an echo, so that whatever arrives can be seen to stay in its own talk. */
beforeAll(async () => {
  server = await startServer({
    settings: { RATE_PER_ADDRESS: '0', RATE_PER_CONVERSATION: '0' },
    composeBot: (parts) => {
      const bot = composeBot(parts);
      return {
        ...bot,
        logic: async (context) => {
          await bot.logic(context);
          if (context.activity.type === 'message')
            await context.sendActivity(`heard ${context.activity.text}`);
        },
      };
    },
  });
  for (let talk = 0; talk < TALKS; talk += 1) talks.push(await opened(server));
});
afterAll(async () => {
  await server.close();
  removeFolder(server.folder);
});

const talkOf = (number: number): Credentials => {
  const talk = talks[number % TALKS];
  if (!talk) throw new Error('no talk was opened');
  return talk;
};

function authorization({ token, talk }: AnyRequest): Record<string, string> {
  const own = talkOf(talk).token;
  switch (token) {
    case 'own':
      return { authorization: `Bearer ${own}` };
    case 'of another':
      return { authorization: `Bearer ${talkOf(talk + 1).token}` };
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

/** Sends it over a connection of its own pool; a server that closes early has answered before. */
function send(wish: AnyRequest): Promise<Answered> {
  const { hostname, port } = new URL(server.address);
  const path = wish.path.replace('{id}', talkOf(wish.talk).conversationId);
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
          ...authorization(wish),
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
    sending.setTimeout(LIMIT_MS * 2, () => sending.destroy(new Error('no answer')));
    sending.on('error', reject);
    sending.end(wish.body);
  });
}

const fixedTexts = new Set(
  Object.entries(REFUSALS).map(
    ([code, { status, message }]) => `${status} ${JSON.stringify({ error: { code, message } })}`,
  ),
);

/** What is wrong with an answer, or nothing. */
function faultOf(wish: AnyRequest, { status, text, ms }: Answered): string | undefined {
  if (status >= 500) return `status ${status}`;
  if (ms > LIMIT_MS) return `${ms} ms`;
  if (/\bat \S+ \(|\.[jt]s:\d+:\d+|node_modules|Error:/.test(text) && !wish.path.startsWith('/assets'))
    return 'a stack';
  const isText = text === '' || fixedTexts.has(`${status} ${text}`);
  return status >= 400 && !isText ? `a text of its own: ${text.slice(0, 200)}` : undefined;
}

/** Runs all with some of them at once. */
async function inParallel<T>(all: readonly T[], work: (each: T) => Promise<void>): Promise<void> {
  const left = all.values();
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (const each of left) await work(each);
    }),
  );
}

describe.each(fuzzSeeds)('with the seed %i', (seed) => {
  it('every door answers soon, never with a fault of its own, and with fixed texts', async () => {
    const wishes = fc.sample(anyRequest, { seed, numRuns: EACH_DOORS });
    const faults: unknown[] = [];
    let answers = 0;
    await inParallel(wishes, async (wish) => {
      const answer = await send(wish).catch((failure: Error) => ({
        status: 599,
        text: failure.message,
        ms: 0,
      }));
      answers += 1;
      const fault = faultOf(wish, answer);
      if (fault)
        faults.push({
          fault,
          text: answer.text.slice(0, 100),
          wish: { ...wish, body: wish.body.slice(0, 300) },
        });
    });
    expect(faults.slice(0, 5)).toEqual([]);
    expect(server.bugs.slice(0, 3)).toEqual([]);
    expect(answers).toBe(EACH_DOORS);
  }, 60_000);

  it('an upgrade opens to nothing but the right token, and what is said into a stream harms nobody', async () => {
    const streams = await Promise.all([0, 1, 2].map((number) => streamUrlOf(server, talkOf(number))));
    const pieces = fc.sample(mutatedText(300), { seed, numRuns: 150 });
    const wrong = pieces.flatMap((piece, at) => {
      const url = new URL(streams[at % 3] ?? '');
      const token = url.searchParams.get('t') ?? '';
      return [
        `${url.origin}${url.pathname}?t=${token.slice(0, at)}x${token.slice(at + 1)}y`,
        `${url.origin}${url.pathname}?t=${addressable(piece)}`,
        `${url.origin}/${addressable(piece)}?t=${token}`,
      ];
    });
    const outcomes = new Set<string>();
    await inParallel(wrong, async (url) => void outcomes.add(await outcomeOf(url)));
    expect([...outcomes]).not.toContain('open');
    expect(await outcomeOf(streams[0] ?? '', pieces)).toBe('open');
    expect((await fetch(`${server.address}/readyz`)).status).toBe(200);
  }, 60_000);

  it('no talk hears what was said in another', async () => {
    const texts = fc.sample(mutatedText(400), { seed, numRuns: 160 });
    const own = await Promise.all(Array.from({ length: TALKS }, () => opened(server)));
    await inParallel(
      texts.map((text, at) => [text, at % TALKS] as const),
      async ([text, at]) => {
        const talk = own[at];
        if (talk)
          expect((await post(server, talk, { type: 'message', text: `${marker(at)} ${text}` })).status).toBe(
            200,
          );
      },
    );
    for (const [at, talk] of own.entries()) {
      const heard = await untilAnswered(talk, Math.ceil(texts.length / TALKS));
      const words = JSON.stringify(heard);
      expect(words).toContain(marker(at));
      expect(
        own.map((_, other) => other).filter((other) => other !== at && words.includes(marker(other))),
      ).toEqual([]);
      expect(heard.every((each) => conversationOf(each) === talk.conversationId)).toBe(true);
    }
    expect(server.bugs.slice(0, 3)).toEqual([]);
  }, 60_000);
});

const conversationOf = ({ conversation }: Logged): unknown =>
  typeof conversation === 'object' && conversation !== null && 'id' in conversation
    ? conversation.id
    : undefined;

/** The talk once every message in it has its echo; a bounded number of looks. */
async function untilAnswered(talk: Credentials, messages: number): Promise<readonly Logged[]> {
  for (let look = 0; look < 600; look += 1) {
    const all = await history(server, talk);
    if (all.filter(({ text }) => text?.includes('heard ')).length >= messages) return all;
    await new Promise((resolve) => setImmediate(resolve));
  }
  throw new Error('the bot did not answer');
}

/** Whether a web socket opens there; what is then said into it is nobody's to hear. */
function outcomeOf(url: string, says: readonly string[] = []): Promise<string> {
  return new Promise((resolve) => {
    const socket = new WebSocket(url);
    socket.on('unexpected-response', (_request, answer) => {
      resolve(String(answer.statusCode));
      socket.terminate();
    });
    socket.on('error', () => resolve('refused'));
    socket.on('open', () => {
      for (const piece of says) {
        socket.send(piece);
        socket.send(Buffer.from(piece));
      }
      socket.once('close', () => resolve('open'));
      socket.close();
    });
  });
}

it('opens a talk of its own to each who asks, whoever else is asking', async () => {
  const all = await Promise.all(Array.from({ length: 20 }, () => generateToken(server.address)));
  expect(new Set(all.map(({ conversationId }) => conversationId)).size).toBe(20);
});

it.each(['[', 'o]}', 'a b', 'Tl.3', 'x:99999'])(
  'survives the host %j, of which no address can be made',
  async (host) => {
    const [wish] = fc.sample(anyRequest, { seed: 1, numRuns: 1 });
    if (!wish) throw new Error('no request was made');
    const answer = await send({ ...wish, method: 'GET', path: '/', headers: { host }, body: '' });
    expect(answer).toMatchObject({
      status: 400,
      text: JSON.stringify({ error: { code: 'BadRequest', message: REFUSALS.BadRequest.message } }),
    });
    expect((await fetch(`${server.address}/healthz`)).status).toBe(200);
  },
);

it.each([33, 1_000, 4_000, 30_000])('turns away what a card sends %i levels deep', async (depth) => {
  const value = '['.repeat(depth) + ']'.repeat(depth);
  const talk = talkOf(0);
  const body = `{"type":"message","value":${value}}`;
  const answer = await call(server, activitiesOf(talk), { token: talk.token, body });
  expect(answer.status).toBe(400);
});
