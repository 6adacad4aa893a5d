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
import { faultOf } from './faultOf';
import { EACH_DOORS } from './inputCount';
import { inParallel } from './inParallel';
import { sent, talkIn, type Place } from './sentRequest';
import { mutatedText } from './mutatedText';

const TALKS = 8;

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

const place = (): Place => ({ address: server.address, talks });
const talkOf = (number: number): Credentials => talkIn(talks, number);

describe.each(fuzzSeeds)('with the seed %i', (seed) => {
  it('every door answers soon, never with a fault of its own, and with fixed texts', async () => {
    const wishes = fc.sample(anyRequest, { seed, numRuns: EACH_DOORS });
    const faults: unknown[] = [];
    let answers = 0;
    await inParallel(wishes, async (wish) => {
      const answer = await sent(wish, place()).catch((failure: Error) => ({
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
    const answer = await sent({ ...wish, method: 'GET', path: '/', headers: { host }, body: '' }, place());
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
