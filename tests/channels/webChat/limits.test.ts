import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { WebSocket } from 'ws';
import {
  DirectLineStreams,
  DirectLineTokens,
  REFUSALS,
  type StreamLimits,
} from '../../../src/channels/webChat';
import { ENTRIES_AT_ONCE } from '../../../src/channels/webChat/activityLog';
import { openStore, type Store } from '../../../src/storage';
import {
  activitiesOf,
  call,
  directLineBench,
  history,
  jsonOf,
  opened,
  post,
  streamUrlOf,
  type Logged,
} from '../../support/directLineCalls';
import { generateToken, type Credentials } from '../../support/directLineClient';
import type { TestServer } from '../../support/server';

const { serve, connect, closeAll } = directLineBench();
afterEach(closeAll);

const TOO_MANY = { error: { code: 'TooManyRequests', message: REFUSALS.TooManyRequests.message } };

interface Part {
  readonly activities: readonly Logged[];
  readonly watermark: string;
}

describe('messages that wait for the bot', () => {
  let letGo: () => void;
  let server: TestServer;
  let talk: Credentials;
  const heard: string[] = [];
  beforeEach(async () => {
    heard.length = 0;
    const held = new Promise<void>((resolve) => (letGo = resolve));
    server = await serve({
      settings: { RATE_PER_CONVERSATION: '0' },
      logic: async ({ activity }) => {
        await held;
        if (activity.type === 'message') heard.push(activity.text);
      },
    });
    talk = await opened(server);
  });
  afterEach(() => letGo());

  it('are fifty with the one that is being answered; the next is refused and not kept', async () => {
    // The first place is taken by the meeting.
    for (let sent = 1; sent < 50; sent += 1) {
      expect((await post(server, talk, { type: 'message', text: `${sent}` })).status).toBe(200);
    }
    const refused = await post(server, talk, { type: 'message', text: 'one too many' });
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '2']);
    expect(await refused.json()).toEqual(TOO_MANY);
    expect(await history(server, talk)).toHaveLength(49);
    const other = await opened(server);
    expect((await post(server, other, { type: 'message', text: 'hi' })).status).toBe(200);
    letGo();
  });

  it('are counted from their arrival, so that a flood at one moment gains nothing', async () => {
    const statuses = await Promise.all(
      Array.from({ length: 120 }, async (_, place) => {
        return (await post(server, talk, { type: 'message', text: `${place}` })).status;
      }),
    );
    expect(statuses.filter((status) => status === 200).length).toBeLessThanOrEqual(50);
    expect(new Set(statuses)).toEqual(new Set([200, 429]));
    letGo();
  });

  it('make room as they are answered', async () => {
    for (let sent = 1; sent < 50; sent += 1) await post(server, talk, { type: 'message', text: `${sent}` });
    letGo();
    const again = async () => (await post(server, talk, { type: 'message', text: 'again' })).status;
    for (let asked = 0; (await again()) !== 200; asked += 1) expect(asked).toBeLessThan(200);
    await server.close();
    expect(heard).toEqual([...Array.from({ length: 49 }, (_, place) => `${place + 1}`), 'again']);
  });
});

describe('a long talk', () => {
  const LENGTH = ENTRIES_AT_ONCE * 2 + 1;
  let server: TestServer;
  let talk: Credentials;
  beforeEach(async () => {
    server = await serve({
      logic: async (context) => {
        if (context.activity.type !== 'message') return;
        // With the message itself, twice what is sent at once and one more.
        const replies = Array.from({ length: LENGTH - 1 }, (_, place) => `reply ${place + 1}`);
        await context.sendActivities(replies.map((text) => ({ type: 'message', text })));
      },
    });
    talk = await opened(server);
    await post(server, talk, { type: 'message', text: 'go' });
  });

  const part = async (watermark: string): Promise<Part> => {
    const path = `${activitiesOf(talk)}?watermark=${watermark}`;
    return jsonOf<Part>(await call(server, path, { token: talk.token, method: 'GET' }));
  };
  const expected = ['go', ...Array.from({ length: LENGTH - 1 }, (_, place) => `reply ${place + 1}`)];
  const untilSaid = async (): Promise<void> => {
    for (let asked = 0; (await part(`${LENGTH - 1}`)).activities.length === 0; asked += 1) {
      expect(asked).toBeLessThan(500);
    }
  };

  it('is read in parts, each from the place where the last one ended', async () => {
    await untilSaid();
    const texts: (string | undefined)[] = [];
    const lengths: number[] = [];
    for (let watermark = ''; lengths.at(-1) !== 0;) {
      const next = await part(watermark);
      texts.push(...next.activities.map((each) => each.text));
      lengths.push(next.activities.length);
      watermark = next.watermark;
    }
    expect(lengths).toEqual([ENTRIES_AT_ONCE, ENTRIES_AT_ONCE, 1, 0]);
    expect(texts).toEqual(expected);
  });

  it('comes to a page that opens in parts, all of them, once and in order', async () => {
    await untilSaid();
    const page = new WebSocket(await streamUrlOf(server, talk));
    const parts: Part[] = [];
    page.on('message', (data) => parts.push(JSON.parse(String(data))));
    while (parts.at(-1)?.watermark !== `${LENGTH}`) await once(page, 'message');
    expect(parts.map((each) => each.activities.length)).toEqual([ENTRIES_AT_ONCE, ENTRIES_AT_ONCE, 1]);
    expect(parts.flatMap((each) => each.activities.map(({ text }) => text))).toEqual(expected);
    page.terminate();
  });
});

describe('Microsoft’s client, when it is refused', () => {
  let now = Date.UTC(2026, 10, 22);

  it.each([true, false])(
    'tells that a message was not sent, and can send it again (web socket: %s)',
    async (webSocket) => {
      const server = await serve({ now: () => now });
      const { token } = await generateToken(server.address);
      const client = connect(server, { token, webSocket });
      await client.until(({ texts }) => texts.includes('bot: Hello.'));
      for (let sent = 0; sent < 60; sent += 1) await client.say('', { type: 'typing' });
      // By this word the client says that nothing was sent; Web Chat then shows its button to send it again.
      expect(await client.say('my letter is LT11')).toBe('retry');
      now += 1000;
      await client.say('my letter is LT11');
      await client.until(({ texts }) => texts.includes('bot: You said: my letter is LT11'));
      expect(client.texts.filter((text) => text === 'me: my letter is LT11')).toHaveLength(1);
    },
  );
});

describe('streams', () => {
  const tokens = new DirectLineTokens('s'.repeat(32), () => Date.UTC(2026, 10, 22), 30);
  let store: Store;
  let http: Server;
  let streams: DirectLineStreams;
  const pages: WebSocket[] = [];

  const listen = async (limits: Partial<StreamLimits>): Promise<void> => {
    store = await openStore({ kind: 'memory' });
    const addressOf: StreamLimits['addressOf'] = ({ headers }) => String(headers['x-from']);
    const mayAsk: StreamLimits['mayAsk'] = () => ({ allowed: true });
    streams = new DirectLineStreams(store.activityLog, tokens, {
      most: 100,
      mostOfAddress: 100,
      addressOf,
      mayAsk,
      ...limits,
    });
    http = createServer().on(
      'upgrade',
      (request, socket, head) => void streams.upgrade(request, socket, head),
    );
    await once(http.listen(0, '127.0.0.1'), 'listening');
  };
  afterEach(async () => {
    streams.close();
    pages.splice(0).forEach((page) => page.terminate());
    await new Promise((resolve) => http.close(resolve));
    await store.close();
  });

  /** 101, or the status, code and waiting time of the refusal. */
  const open = async (conversation: string, from: string): Promise<string> => {
    await store.activityLog.open(`webchat/${conversation}`, { userId: 'dl_1' }, 0);
    const t = tokens.issue({ use: 'stream', conversation, user: 'dl_1' });
    const { port } = http.address() as AddressInfo;
    const url = `ws://127.0.0.1:${port}/v3/directline/conversations/${conversation}/stream?t=${t}`;
    const page = new WebSocket(url, { headers: { 'x-from': from } });
    pages.push(page);
    return new Promise((resolve) => {
      page.on('open', () => resolve('101'));
      page.on('error', () => undefined);
      page.on('unexpected-response', (_request, { statusCode, statusMessage, headers }) =>
        resolve(`${statusCode} ${statusMessage} ${headers['retry-after']}`),
      );
    });
  };

  it('are no more at once than there is room for, whoever asks', async () => {
    await listen({ most: 3 });
    for (const [talk, from] of [
      ['a', 'x'],
      ['b', 'y'],
      ['c', 'z'],
    ] as const) {
      expect(await open(talk, from)).toBe('101');
    }
    expect(await open('d', 'w')).toBe('503 Unavailable 30');
    pages[0]?.terminate();
    for (let asked = 0; (await open('d', 'w')) !== '101'; asked += 1) expect(asked).toBeLessThan(100);
  });

  it('are no more of one address than may be, counted apart from others', async () => {
    await listen({ mostOfAddress: 2 });
    expect([await open('a', 'x'), await open('b', 'x'), await open('c', 'x')]).toEqual([
      '101',
      '101',
      '429 TooManyPages 30',
    ]);
    expect(await open('c', 'y')).toBe('101');
  });

  it('do not exceed their number when many ask at one moment', async () => {
    await listen({ mostOfAddress: 5 });
    const answers = await Promise.all(Array.from({ length: 20 }, (_, place) => open(`t${place}`, 'x')));
    expect(answers.filter((answer) => answer === '101')).toHaveLength(5);
  });

  it('are ten of one conversation', async () => {
    await listen({});
    const answers = await Promise.all(Array.from({ length: 11 }, (_, place) => open('a', `x${place}`)));
    expect(answers.sort()).toEqual([...Array<string>(10).fill('101'), '429 TooManyPages 30']);
  });

  it('are refused before anything is looked up when their address asks too often', async () => {
    await listen({ mayAsk: () => ({ allowed: false, retryAfterSeconds: 7 }) });
    expect(await open('a', 'x')).toBe('429 TooManyRequests 7');
  });
});
