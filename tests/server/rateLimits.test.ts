import { once } from 'node:events';
import { request } from 'node:http';
import { WebSocket } from 'ws';
import {
  activitiesOf,
  call,
  directLineBench,
  jsonOf,
  opened,
  post,
  streamUrlOf,
} from '../support/directLineCalls';
import { generateToken, type Credentials } from '../support/directLineClient';
import type { TestServer } from '../support/server';

const { serve, closeAll } = directLineBench();
afterEach(closeAll);

const TOO_MANY = { error: { code: 'TooManyRequests', message: expect.any(String) } };

let now = Date.UTC(2026, 10, 22);
const serving = (settings: NodeJS.ProcessEnv): Promise<TestServer> => serve({ now: () => now, settings });

const get = (server: TestServer, path: string, init: RequestInit = {}): Promise<Response> =>
  fetch(server.address + path, init);
const from = (address: string): RequestInit => ({ headers: { 'x-forwarded-for': address } });

/** Asks until the limit refuses; how often that worked. */
async function answeredUntilRefused(ask: () => Promise<Response>): Promise<number> {
  for (let answered = 0; answered < 500; answered += 1) {
    if ((await ask()).status === 429) return answered;
  }
  throw new Error('never refused');
}

describe('requests from one address', () => {
  let server: TestServer;
  beforeEach(async () => {
    server = await serving({ RATE_PER_ADDRESS: '120', TRUSTED_PROXIES: '1' });
  });
  const ask = () => get(server, '/nothing', from('203.0.113.1'));

  it('are answered up to half a minute’s worth at once, then refused with the time to wait', async () => {
    expect(await answeredUntilRefused(ask)).toBe(60);
    const refused = await ask();
    expect(refused.headers.get('retry-after')).toBe('1');
    expect(refused.headers.get('x-content-type-options')).toBe('nosniff');
    expect(await refused.json()).toEqual(TOO_MANY);
  });

  it('are answered again as time goes by', async () => {
    await answeredUntilRefused(ask);
    now += 499;
    expect((await ask()).status).toBe(429);
    now += 1;
    expect((await ask()).status).toBe(404);
    expect((await ask()).status).toBe(429);
    now += 60_000;
    expect(await answeredUntilRefused(ask)).toBe(60);
  });

  it('do not count for another address, nor can a forged header change whose they are', async () => {
    await answeredUntilRefused(ask);
    expect((await get(server, '/nothing', from('203.0.113.2'))).status).toBe(404);
    expect((await get(server, '/nothing', from('198.51.100.1, 203.0.113.1'))).status).toBe(429);
  });

  it.each([
    '/',
    '/chat',
    '/widget.js',
    '/nothing',
    '/v3/directline/conversations/x/activities',
    '//',
    '/%zz',
  ])('are refused at %s', async (path) => {
    await answeredUntilRefused(ask);
    expect((await get(server, path, from('203.0.113.1'))).status).toBe(429);
  });

  it('are refused without a body to HEAD, and as a whole to POST', async () => {
    await answeredUntilRefused(ask);
    const head = await get(server, '/', { method: 'HEAD', ...from('203.0.113.1') });
    expect([head.status, head.headers.get('retry-after'), await head.text()]).toEqual([429, '1', '']);
    const sent = await get(server, '/v3/directline/tokens/generate', {
      method: 'POST',
      body: JSON.stringify({ resume: 'x'.repeat(60_000) }),
      headers: { 'content-type': 'application/json', 'x-forwarded-for': '203.0.113.1' },
    });
    expect([sent.status, await sent.json()]).toEqual([429, TOO_MANY]);
  });

  it.each(['/healthz', '/readyz'])('are never refused at %s', async (path) => {
    await answeredUntilRefused(ask);
    for (let asked = 0; asked < 5; asked += 1) {
      expect((await get(server, path, from('203.0.113.1'))).status).toBe(200);
    }
  });

  it('leave the question of a browser before its request answered', async () => {
    await answeredUntilRefused(ask);
    const preflight = { method: 'OPTIONS', ...from('203.0.113.1') };
    expect((await get(server, '/v3/directline/conversations', preflight)).status).toBe(204);
  });

  it('are refused at the door of Microsoft’s channels too, before anything is read', async () => {
    await answeredUntilRefused(ask);
    const knock = { method: 'POST', ...from('203.0.113.1') };
    expect((await get(server, '/api/messages', knock)).status).toBe(429);
    expect((await get(server, '/api/messages', from('203.0.113.1'))).status).toBe(429);
    expect((await get(server, '/api/%6dessages', knock)).status).toBe(429);
  });
});

it('a page of a configured site may read that it has to wait, and how long', async () => {
  const server = await serving({ RATE_PER_ADDRESS: '1', ALLOWED_SITES: 'https://site.example' });
  const origin = 'https://site.example';
  await answeredUntilRefused(() => get(server, '/nothing'));
  const refused = await call(server, '/tokens/generate', { headers: { origin } });
  expect(refused.status).toBe(429);
  expect(refused.headers.get('access-control-allow-origin')).toBe(origin);
  expect(refused.headers.get('access-control-expose-headers')).toBe('Retry-After');
});

describe('opening talks', () => {
  it('takes ten times as much as a question', async () => {
    const server = await serving({ RATE_PER_ADDRESS: '240' });
    expect(await answeredUntilRefused(() => call(server, '/tokens/generate'))).toBe(12);
    now += 60_000;
    const { token } = await generateToken(server.address);
    expect(await answeredUntilRefused(() => call(server, '/conversations', { token, body: '{}' }))).toBe(11);
  });

  it('costs the same however its address is written', async () => {
    const server = await serving({ RATE_PER_ADDRESS: '240' });
    const disguised = (path: string) => () =>
      get(server, path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' });
    expect(await answeredUntilRefused(disguised('/v3/directline/%74okens/generate?x=1'))).toBe(12);
  });

  it('is possible under the lowest of limits', async () => {
    const server = await serving({ RATE_PER_ADDRESS: '1', RATE_PER_CONVERSATION: '1' });
    for (const path of ['/', '/widget.js', '/nothing']) await get(server, path);
    const talk = await opened(server);
    const page = new WebSocket(await streamUrlOf(server, talk));
    await once(page, 'open');
    expect((await post(server, talk, { type: 'message', text: 'hi' })).status).toBe(200);
    page.terminate();
  });
});

describe('a limit of 0', () => {
  it('refuses nobody', async () => {
    const server = await serving({ RATE_PER_ADDRESS: '0', RATE_PER_CONVERSATION: '0' });
    const talk = await opened(server);
    for (let sent = 0; sent < 150; sent += 1) {
      expect((await post(server, talk, { type: 'typing' })).status).toBe(200);
    }
    for (let page = 0; page < 20; page += 1)
      expect((await call(server, '/tokens/generate')).status).toBe(200);
  });
});

describe('messages of one conversation', () => {
  const typing = (server: TestServer, talk: Credentials) => () => post(server, talk, { type: 'typing' });

  it('are taken sixty at once, then refused until there is room, and only there', async () => {
    const server = await serving({ RATE_PER_CONVERSATION: '30' });
    const [talk, other] = [await opened(server), await opened(server)];
    expect(await answeredUntilRefused(typing(server, talk))).toBe(60);
    const refused = await typing(server, talk)();
    expect(refused.headers.get('retry-after')).toBe('2');
    expect(await refused.json()).toEqual(TOO_MANY);
    expect((await typing(server, other)()).status).toBe(200);
    now += 1999;
    expect((await typing(server, talk)()).status).toBe(429);
    now += 1;
    expect((await typing(server, talk)()).status).toBe(200);
  });

  it('may be read while no more are taken', async () => {
    const server = await serving({});
    const talk = await opened(server);
    await answeredUntilRefused(typing(server, talk));
    const read = await call(server, activitiesOf(talk), { token: talk.token, method: 'GET' });
    expect((await jsonOf<{ activities: readonly unknown[] }>(read)).activities.length).toBeLessThan(60);
  });

  it('cannot be used up by someone without its token', async () => {
    const server = await serving({});
    const [talk, other] = [await opened(server), await opened(server)];
    for (let forged = 0; forged < 100; forged += 1) {
      expect((await post(server, { ...talk, token: other.token }, { type: 'typing' })).status).toBe(403);
    }
    expect((await typing(server, talk)()).status).toBe(200);
  });
});

describe('web sockets', () => {
  /** The status and the waiting time of an upgrade that is refused, or 101. */
  const upgrade = (url: string, headers: Record<string, string> = {}): Promise<string> =>
    new Promise((resolve, reject) => {
      const socket = new WebSocket(url, { headers });
      socket.on('open', () => resolve('101'));
      socket.on('error', reject);
      socket.on('unexpected-response', (_request, answer) => {
        let body = '';
        answer.on('data', (part) => (body += part));
        answer.on('end', () =>
          resolve(`${answer.statusCode} ${JSON.parse(body).error.code} ${answer.headers['retry-after']}`),
        );
      });
    });

  it('count as requests of their address', async () => {
    const server = await serving({ RATE_PER_ADDRESS: '60', TRUSTED_PROXIES: '1' });
    const url = await streamUrlOf(server, await opened(server));
    const from = { 'x-forwarded-for': '203.0.113.1' };
    const elsewhere = `${server.address.replace('http', 'ws')}/nothing`;
    for (let asked = 0; asked < 40; asked += 1) {
      expect(await upgrade(elsewhere, from)).toBe('404 NotFound undefined');
    }
    expect(await upgrade(url, from)).toBe('429 TooManyRequests 1');
    expect(await upgrade(url, { 'x-forwarded-for': '203.0.113.2' })).toBe('101');
  });

  it('are open fifty at a time to one address, and again when one has closed', async () => {
    const server = await serving({ TRUSTED_PROXIES: '1', RATE_PER_ADDRESS: '600' });
    const from = { 'x-forwarded-for': '2001:db8:1:2::1' };
    const open: WebSocket[] = [];
    const talks = await Promise.all([1, 2, 3, 4, 5, 6].map(() => opened(server)));
    for (const talk of talks.slice(0, 5)) {
      for (let page = 0; page < 10; page += 1) {
        const socket = new WebSocket(await streamUrlOf(server, talk), { headers: from });
        await once(socket, 'open');
        open.push(socket);
      }
    }
    const [first] = open;
    const url = await streamUrlOf(server, talks[5] as Credentials);
    expect(await upgrade(url, { 'x-forwarded-for': '2001:db8:1:2::2' })).toBe('429 TooManyPages 30');
    expect(await upgrade(url, { 'x-forwarded-for': '2001:db8:1:3::1' })).toBe('101');
    first?.close();
    if (first) await once(first, 'close');
    expect(await upgrade(url, from)).toBe('101');
    open.forEach((socket) => socket.terminate());
  });
});

it('a connection is let go after a refusal whose body was not read', async () => {
  const server = await serving({ RATE_PER_ADDRESS: '1' });
  await answeredUntilRefused(() => get(server, '/nothing'));
  const { hostname, port } = new URL(server.address);
  const asking = request({
    hostname,
    port,
    path: '/v3/directline/tokens/generate',
    method: 'POST',
    headers: { 'content-length': '60000' },
  });
  asking.write('{');
  const [answer] = await once(asking, 'response');
  expect([answer.statusCode, answer.headers.connection]).toEqual([429, 'close']);
  asking.destroy();
});
