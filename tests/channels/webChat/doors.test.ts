import {
  activitiesOf,
  call,
  directLineBench,
  jsonOf,
  opened,
  streamUrlOf,
} from '../../support/directLineCalls';
import { generateToken, type Credentials } from '../../support/directLineClient';
import type { TestServer } from '../../support/server';

/** A message whose JSON has this many bytes. */
const messageOf = (size: number): string => {
  const empty = JSON.stringify({ type: 'message', text: '' });
  return empty.replace('""', `"${'x'.repeat(size - empty.length)}"`);
};

const { serve, closeAll } = directLineBench();
afterEach(closeAll);

describe('the doors', () => {
  let now = Date.UTC(2026, 10, 22);
  let server: TestServer;
  let credentials: Credentials;
  beforeEach(async () => {
    now = Date.UTC(2026, 10, 22);
    server = await serve({ now: () => now, settings: { ALLOWED_SITES: 'https://site.example' } });
    credentials = await opened(server);
  });

  const refused = async (answer: Promise<Response>, status: number, code: string): Promise<void> => {
    const response = await answer;
    expect({ status: response.status, body: await response.json() }).toEqual({
      status,
      body: { error: { code, message: expect.any(String) } },
    });
  };

  it.each([
    ['one second before its end', 1799, 200],
    ['at its end', 1800, 403],
    ['one second after its end', 1801, 403],
  ])('open to a token %s', async (_when, seconds, status) => {
    now += seconds * 1000;
    const { token } = credentials;
    expect((await call(server, activitiesOf(credentials), { token, method: 'GET' })).status).toBe(status);
  });

  it('give a fresh token for one that is still good', async () => {
    now += 1700 * 1000;
    const refresh = await call(server, '/tokens/refresh', { token: credentials.token });
    const { token } = await jsonOf<Credentials>(refresh);
    now += 1700 * 1000;
    expect((await call(server, activitiesOf(credentials), { token, method: 'GET' })).status).toBe(200);
    await refused(call(server, '/tokens/refresh', { token: credentials.token }), 403, 'TokenRefused');
  });

  it('give the same conversation back for its resume token, long after its other token ended', async () => {
    now += 20 * 24 * 3600 * 1000;
    const again = await generateToken(server.address, { resume: credentials.resume });
    expect(again).toMatchObject({ conversationId: credentials.conversationId, resumed: true });
    const stranger = await generateToken(server.address, { resume: credentials.token });
    expect(stranger).toMatchObject({ resumed: false });
    expect(stranger.conversationId).not.toBe(credentials.conversationId);
  });

  it('stay shut to the token of another conversation', async () => {
    const other = await opened(server);
    const paths = [activitiesOf(credentials), `/conversations/${credentials.conversationId}`];
    for (const path of paths) {
      await refused(call(server, path, { token: other.token, method: 'GET' }), 403, 'TokenRefused');
    }
    await refused(
      call(server, activitiesOf(credentials), {
        token: other.token,
        body: '{"type":"message"}',
      }),
      403,
      'TokenRefused',
    );
  });

  it('stay shut to tokens that were changed, unsigned or made for something else', async () => {
    const [header = '', payload = '', signature = ''] = credentials.token.split('.');
    const encode = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
    const claims = JSON.parse(Buffer.from(payload, 'base64url').toString());
    const later = encode({ ...claims, exp: claims.exp + 9999 });
    const forged = [
      `${header}.${later}.${signature}`,
      `${encode({ alg: 'none', typ: 'JWT' })}.${payload}.`,
      `${encode({ alg: 'none', typ: 'JWT' })}.${payload}.${signature}`,
      `${header}.${payload}.${signature}x`,
      `${header}.${payload}`,
      credentials.resume,
      'x',
    ];
    for (const token of forged) {
      await refused(call(server, activitiesOf(credentials), { token, method: 'GET' }), 403, 'TokenRefused');
    }
  });

  it('ask for a token', async () => {
    for (const path of ['/tokens/refresh', '/conversations', activitiesOf(credentials)]) {
      await refused(call(server, path, { body: '{}' }), 401, 'Unauthorized');
    }
  });

  it.each([
    ['no JSON', '{', 400, 'BadRequest'],
    ['nothing', '', 400, 'BadRequest'],
    ['an array', '[]', 400, 'BadRequest'],
    ['no type', '{"text":"x"}', 400, 'BadRequest'],
    ['a type that is no text', '{"type":1}', 400, 'BadRequest'],
    ['64 KB and one byte', messageOf(64 * 1024 + 1), 413, 'TooLarge'],
  ])('turn away a body of %s', async (_what, body, status, code) => {
    const { token } = credentials;
    await refused(call(server, activitiesOf(credentials), { token, body }), status, code);
  });

  it('take a body of exactly 64 KB', async () => {
    const { token } = credentials;
    const body = messageOf(64 * 1024);
    expect((await call(server, activitiesOf(credentials), { token, body })).status).toBe(200);
  });

  it('turn away what is not JSON by its kind', async () => {
    const { token } = credentials;
    const headers = { 'content-type': 'text/plain' };
    await refused(call(server, activitiesOf(credentials), { token, headers, body: '{}' }), 415, 'NotJson');
  });

  it('take no files', async () => {
    const { conversationId, token } = credentials;
    const path = `/conversations/${conversationId}/upload?userId=x`;
    await refused(call(server, path, { token }), 415, 'FilesNotTaken');
  });

  it('turn away a watermark that is none', async () => {
    const { token } = credentials;
    const path = `${activitiesOf(credentials)}?watermark=-1`;
    await refused(call(server, path, { token, method: 'GET' }), 400, 'BadRequest');
  });

  it('know no sign-in session', async () => {
    await refused(call(server, '/session/getsessionid', { method: 'GET' }), 404, 'NotFound');
  });

  it('open a stream to its own token only', async () => {
    const ended = (url: string): Promise<string> =>
      new Promise((resolve) => {
        const socket = new WebSocket(url);
        socket.addEventListener('open', () => resolve('open'));
        socket.addEventListener('error', () => resolve('refused'));
      });
    const { conversationId, token } = credentials;
    const base = `${server.address.replace('http', 'ws')}/v3/directline/conversations/${conversationId}/stream`;
    expect(await ended(base)).toBe('refused');
    expect(await ended(`${base}?t=${token}`)).toBe('refused');
    expect(await ended(`${server.address.replace('http', 'ws')}/elsewhere`)).toBe('refused');
    const streamUrl = await streamUrlOf(server, credentials);
    now += 61_000;
    expect(await ended(streamUrl)).toBe('refused');
  });

  it('give tokens to our own page and to configured sites, and to no other', async () => {
    const from = (origin: string) => call(server, '/tokens/generate', { headers: { origin } });
    expect((await from(server.address)).status).toBe(200);
    const allowed = await from('https://site.example');
    expect(allowed.status).toBe(200);
    expect(allowed.headers.get('access-control-allow-origin')).toBe('https://site.example');
    for (const origin of [
      'https://evil.example',
      'http://site.example',
      'https://site.example.evil.example',
      'null',
    ]) {
      const answer = await from(origin);
      expect(answer.headers.get('access-control-allow-origin')).toBeNull();
      await refused(Promise.resolve(answer), 403, 'SiteRefused');
    }
  });

  it('tell browsers beforehand which sites may call', async () => {
    const ask = (origin: string) =>
      call(server, '/conversations', { method: 'OPTIONS', headers: { origin } });
    const allowed = await ask('https://site.example');
    expect(allowed.status).toBe(204);
    expect(allowed.headers.get('access-control-allow-headers')).toContain('X-Ms-Bot-Agent');
    expect((await ask('https://evil.example')).headers.get('access-control-allow-origin')).toBeNull();
  });
});
