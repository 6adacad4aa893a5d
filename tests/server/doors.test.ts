import { once } from 'node:events';
import { request } from 'node:http';
import { removeFolder, startServer, type TestServer } from '../support/server';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(async () => {
  await server.close();
  removeFolder(server.folder);
});

/** A path as it stands, which `fetch` would tidy up first. */
const raw = (
  path: string,
  method = 'GET',
): Promise<{ readonly status: number | undefined; readonly text: string }> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(server.address);
    const asking = request({ hostname, port, path, method }, (answer) => {
      let text = '';
      answer.setEncoding('utf8');
      answer.on('data', (part) => (text += part));
      answer.on('end', () => resolve({ status: answer.statusCode, text }));
    });
    asking.on('error', reject);
    asking.end();
  });

const NOT_FOUND = { error: { code: 'NotFound', message: 'There is nothing at this address.' } };

it.each([
  '/nothing',
  '//',
  '/%zz',
  '/assets/%zz',
  '/assets/webchat.js',
  '/assets/..%2f..%2fpackage.json',
  '/v3/directline',
  `/${'x'.repeat(5000)}`,
  '/<script>alert(1)</script>',
])('gives a fixed text for %s', async (path) => {
  const { status, text } = await raw(path);
  expect({ status, body: JSON.parse(text) }).toEqual({ status: 404, body: NOT_FOUND });
});

it.each([
  ['PUT', '/'],
  ['DELETE', '/chat'],
  ['GET', '/api/messages'],
  ['PATCH', '/v3/directline/conversations'],
])('does not take %s %s', async (method, path) => {
  const { status, text } = await raw(path, method);
  expect({ status, code: JSON.parse(text).error.code }).toEqual({ status: 405, code: 'MethodNotAllowed' });
});

it.each(['/', '/chat', '/widget.js', '/nothing', '/healthz', '/v3/directline/conversations'])(
  'sends safe headers with %s',
  async (path) => {
    const { headers } = await fetch(server.address + path);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('permissions-policy')).toContain('camera=()');
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(headers.get('server')).toBeNull();
    expect(headers.get('x-powered-by')).toBeNull();
  },
);

it('answers HEAD like GET, without the page', async () => {
  const answer = await fetch(`${server.address}/`, { method: 'HEAD' });
  expect(answer.status).toBe(200);
  expect(Number(answer.headers.get('content-length'))).toBeGreaterThan(1000);
  expect(await answer.text()).toBe('');
});

it('is alive, and ready while the store can be written', async () => {
  for (const path of ['/healthz', '/readyz']) {
    const answer = await fetch(server.address + path);
    expect({ status: answer.status, body: await answer.json() }).toEqual({ status: 200, body: { ok: true } });
  }
});

describe('/api/messages', () => {
  const message = JSON.stringify({
    type: 'message',
    text: 'hi',
    serviceUrl: 'http://127.0.0.1:1',
    channelId: 'msteams',
    conversation: { id: 'c' },
    from: { id: 'u' },
  });
  const knock = (address: string, headers: Record<string, string>, body = message) =>
    fetch(`${address}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body,
    });
  const UNAUTHORIZED = { error: { code: 'Unauthorized', message: 'This needs a token.' } };

  it.each([
    ['without a token', {}],
    ['with a token', { authorization: 'Bearer x.y.z' }],
  ])('lets nobody in %s while the bot has no identity', async (_how, headers) => {
    const answer = await knock(server.address, headers as Record<string, string>);
    expect({ status: answer.status, body: await answer.json() }).toEqual({ status: 401, body: UNAUTHORIZED });
  });

  describe('with an identity', () => {
    let signed: TestServer;
    const heard: string[] = [];
    beforeAll(async () => {
      signed = await startServer({
        logic: async (context) => void heard.push(context.activity.text),
        settings: {
          MICROSOFT_APP_TYPE: 'SingleTenant',
          MICROSOFT_APP_ID: '11111111-2222-4333-8444-555555555555',
          MICROSOFT_APP_PASSWORD: 'secret',
          MICROSOFT_APP_TENANT_ID: '99999999-2222-4333-8444-555555555555',
        },
      });
    });
    afterAll(async () => {
      await signed.close();
      removeFolder(signed.folder);
    });

    it.each([
      ['no token', {}],
      ['an empty token', { authorization: 'Bearer ' }],
      ['another scheme', { authorization: 'Basic eDp5' }],
      ['garbage', { authorization: 'Bearer garbage' }],
      ['a token without a signature', { authorization: `Bearer ${unsigned()}` }],
    ])('answers 401 and one text to %s', async (_what, headers) => {
      const answer = await knock(signed.address, headers as Record<string, string>);
      expect({ status: answer.status, body: await answer.json() }).toEqual({
        status: 401,
        body: UNAUTHORIZED,
      });
      expect(heard).toEqual([]);
    });

    it.each(['', 'Bearer x', `Bearer ${unsigned('RS256', 'https://attacker.example')}x`])(
      'does not wait for the body of whoever shows %p',
      async (authorization) => {
        const { hostname, port } = new URL(signed.address);
        const headers = { authorization, 'content-type': 'application/json', 'content-length': 260_000 };
        const asking = request({ hostname, port, path: '/api/messages', method: 'POST', headers });
        asking.flushHeaders();
        const [answer] = await once(asking, 'response');
        expect(answer.statusCode).toBe(401);
        asking.destroy();
      },
    );

    it('turns away what is too large or no activity', async () => {
      const authorization = `Bearer ${unsigned('RS256', 'https://api.botframework.com')}x`;
      const codes = await Promise.all(
        ['{', '[]', '{}', JSON.stringify({ type: 'message', text: 'x'.repeat(256 * 1024) })].map(
          async (body) => (await knock(signed.address, { authorization }, body)).status,
        ),
      );
      expect(codes).toEqual([400, 400, 400, 413]);
    });
  });
});

/** A token up to its signature. */
function unsigned(alg = 'none', iss = 'https://attacker.example'): string {
  const encode = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  const claims = {
    iss,
    aud: '11111111-2222-4333-8444-555555555555',
    exp: 4102444800,
  };
  return `${encode({ alg, typ: 'JWT', kid: 'k' })}.${encode(claims)}.`;
}
