import { createHmac } from 'node:crypto';
import { request } from 'node:http';
import { ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import { publicCloud } from '../../../src/channels/botFramework';
import { rateLimits } from '../../../src/server/rateLimits';
import {
  APP_ID,
  forged,
  inMinutes,
  PUBLIC_PEM,
  startIssuer,
  unsigned,
  type ChannelIssuer,
} from '../../support/channelIssuer';
import {
  startBotMessages,
  teamsMessage,
  type BotMessagesOptions,
  type BotMessagesServer,
  type Posted,
} from '../../support/botMessages';

const TENANT = '99999999-2222-4333-8444-555555555555';
const identity = { type: 'SingleTenant', id: APP_ID, password: 'secret', tenant: TENANT } as const;
const UNAUTHORIZED = {
  status: 401,
  text: '{"error":{"code":"Unauthorized","message":"This needs a token."}}',
};

let issuer: ChannelIssuer;
let server: BotMessagesServer;
const heard: string[] = [];
let now = Date.now;

beforeAll(async () => {
  // The SDK tells the console about each token that it refuses.
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  issuer = await startIssuer();
  server = await serving(issuer);
});
afterAll(async () => {
  jest.restoreAllMocks();
  await server.close();
  issuer.close();
});
beforeEach(() => {
  heard.length = 0;
  now = Date.now;
});

const serving = (
  { cloud }: ChannelIssuer,
  more: Partial<BotMessagesOptions> = {},
): Promise<BotMessagesServer> =>
  startBotMessages({
    ...more,
    door: { kind: 'signed', identity },
    cloud,
    now: () => now(),
    logic: async ({ activity }) => void heard.push(activity.text),
  });

const post = (authorization: string, activity: unknown = teamsMessage()): Promise<Posted> =>
  server.post(activity, { authorization });

it('lets in what a channel signed for this bot', async () => {
  expect(await post(issuer.bearer())).toEqual({ status: 200, text: '' });
  expect(heard).toEqual(['hello']);
});

it('lets in the same token again, for another message too', async () => {
  const token = issuer.bearer();
  for (const text of ['one', 'two', 'three']) await post(token, teamsMessage({ text }));
  expect(heard).toEqual(['one', 'two', 'three']);
});

it('lets in a token that expired four minutes ago, because clocks differ', async () => {
  expect((await post(issuer.bearer({ exp: inMinutes(-4) }))).status).toBe(200);
});

it.each<[string, () => string]>([
  ['expired six minutes ago', () => issuer.bearer({ exp: inMinutes(-6) })],
  ['never expires', () => issuer.bearer({ exp: undefined })],
  ['expires at a time in words', () => issuer.bearer({ exp: 'never' })],
  ['is not valid for ten minutes to come', () => issuer.bearer({ nbf: inMinutes(10) })],
  ['is for another bot', () => issuer.bearer({ aud: '22222222-2222-4333-8444-555555555555' })],
  ['is for nobody', () => issuer.bearer({ aud: undefined })],
  ['is for several bots', () => issuer.bearer({ aud: [APP_ID, 'x'] })],
  ['has another issuer', () => issuer.bearer({ iss: 'https://evil.example' })],
  [
    'has the issuer of the emulator',
    () => issuer.bearer({ iss: `https://sts.windows.net/${TENANT}/`, tid: TENANT }),
  ],
  ['has no issuer', () => issuer.bearer({ iss: undefined })],
  [
    'is for another service address',
    () => issuer.bearer({ serviceurl: 'https://smba.trafficmanager.net/emea/' }),
  ],
  ['is for no service address', () => issuer.bearer({ serviceurl: undefined })],
  ['is of a skill', () => issuer.bearer({ ver: '2.0', azp: '22222222-2222-4333-8444-555555555555' })],
  ['is of an anonymous skill', () => issuer.bearer({ ver: '1.0', appid: 'AnonymousSkill' })],
  ['names a key that nobody published', () => issuer.bearer({}, { kid: 'k2' })],
  ['names no key', () => issuer.bearer({}, { kid: undefined })],
  ['names a key that is no name', () => issuer.bearer({}, { kid: { toString: 'k1' } })],
  ['says of itself that it has no signature', () => issuer.bearer({}, { alg: 'none' })],
  ['was signed with another key', forged],
  [
    'was changed after it was signed',
    () => `Bearer ${unsigned({ sub: 'x' })}.${issuer.bearer().split('.')[2]}`,
  ],
  ['has no signature', () => `Bearer ${unsigned({}, { alg: 'none' })}.`],
  ['has an empty signature', () => `Bearer ${unsigned()}.`],
  ['has half a signature', () => issuer.bearer().slice(0, -100)],
  ['was signed with the public key as a secret', hmac],
  ['is garbage', () => 'Bearer garbage'],
  ['is garbage in three parts', () => 'Bearer a.b.c'],
  ['holds no claims', () => `Bearer ${unsigned().split('.')[0]}.bnVsbA.c2ln`],
  ['is missing', () => 'Bearer'],
  ['is empty', () => 'Bearer '],
  ['has another scheme', () => issuer.bearer().replace('Bearer', 'Basic')],
  ['has another scheme in front', () => `Basic ${issuer.bearer()}`],
  ['has something behind it', () => `${issuer.bearer()} x`],
])('turns away a token that %s, with one text', async (_what, token) => {
  expect(await post(token())).toEqual(UNAUTHORIZED);
  expect(heard).toEqual([]);
  expect(server.bugs).toEqual([]);
});

function hmac(): string {
  const text = unsigned({}, { alg: 'HS256' });
  return `Bearer ${text}.${createHmac('sha256', PUBLIC_PEM).update(text).digest('base64url')}`;
}

it.each(['emulator', 'AseChannel', 'slack'])(
  'turns away a channel that the key does not vouch for: %s',
  async (channelId) => {
    expect(await post(issuer.bearer(), teamsMessage({ channelId }))).toEqual(UNAUTHORIZED);
  },
);

it('turns away a trusted token with another channel or address', async () => {
  const token = issuer.bearer();
  expect((await post(token)).status).toBe(200);
  expect(await post(token, teamsMessage({ channelId: 'emulator' }))).toEqual(UNAUTHORIZED);
  const serviceUrl = 'https://smba.trafficmanager.net/emea/';
  expect(await post(token, teamsMessage({ serviceUrl }))).toEqual(UNAUTHORIZED);
});

it('turns away a request without a token before it reads the body', async () => {
  expect(await server.post('no JSON')).toEqual(UNAUTHORIZED);
});

it('turns away two tokens, of which a proxy may have read the other', async () => {
  const token = issuer.bearer();
  const { hostname, port, host } = new URL(server.address);
  const body = JSON.stringify(teamsMessage());
  const headers = ['Host', host, 'Content-Type', 'application/json', 'Content-Length', String(body.length)];
  headers.push('Authorization', token, 'Authorization', 'Bearer x');
  const status = await new Promise((resolve, reject) => {
    const asking = request({ hostname, port, path: '/api/messages', method: 'POST', headers }, (answer) =>
      resolve(answer.resume().statusCode),
    );
    asking.on('error', reject).end(body);
  });
  expect({ status, heard }).toEqual({ status: 401, heard: [] });
});

describe('the signature', () => {
  const checks = jest.spyOn(ConfigurationBotFrameworkAuthentication.prototype, 'authenticateRequest');
  const checksOf = async (token: string, activity = teamsMessage()): Promise<number> => {
    checks.mockClear();
    expect((await post(token, activity)).status).toBe(200);
    return checks.mock.calls.length;
  };

  it('is checked once in five minutes, and for each channel and address', async () => {
    const token = issuer.bearer({ exp: inMinutes(7) });
    expect(await checksOf(token)).toBe(1);
    expect(await checksOf(token)).toBe(0);
    expect(await checksOf(token, teamsMessage({ channelId: 'directline' }))).toBe(1);
    now = () => Date.now() + 6 * 60_000;
    expect(await checksOf(token)).toBe(1);
    expect(await checksOf(token)).toBe(0);
    now = () => Date.now() + 8 * 60_000;
    expect(await checksOf(token)).toBe(1);
  });

  it('is checked each time once the token expired', async () => {
    const token = issuer.bearer({ exp: inMinutes(-4) });
    expect([await checksOf(token), await checksOf(token)]).toEqual([1, 1]);
  });
});

it('tells the channel to try again while the keys of the issuer cannot be had', async () => {
  const away = await startIssuer({ keysAway: true });
  const own = await serving(away);
  const { status, text } = await own.post(teamsMessage(), { authorization: away.bearer() });
  expect({ status, code: JSON.parse(text).error.code }).toEqual({ status: 500, code: 'ServerError' });
  expect(heard).toEqual([]);
  expect(own.bugs).toMatchObject([
    { code: 'channelKeysAway', about: new URL(away.cloud.openIdMetadata).host },
  ]);
  await own.close();
  away.close();
});

it('gives up waiting for the keys of an issuer that hangs', async () => {
  const hung = await startIssuer({ keysHang: true });
  const own = await serving(hung, { keysLimitMs: 50 });
  expect((await own.post(teamsMessage(), { authorization: hung.bearer() })).status).toBe(500);
  expect(own.bugs).toMatchObject([{ code: 'channelKeysAway' }]);
  await own.close();
  hung.close();
});

it('counts against its address whoever makes it ask for keys in vain', async () => {
  const away = await startIssuer({ keysAway: true });
  const rates = { perAddress: 1, perConversation: 0, trustedProxies: 0 };
  const own = await serving(away, { limits: rateLimits(rates, () => 0) });
  const statuses: number[] = [];
  for (let count = 0; count < 42; count += 1)
    statuses.push((await own.post(teamsMessage(), { authorization: away.bearer() })).status);
  expect(statuses).toEqual([...Array<number>(40).fill(500), 429, 429]);
  await own.close();
  away.close();
});

it.each([
  ['of another host', 'https://evil.example/'],
  ['of this machine', 'http://127.0.0.1:1/'],
])('turns away a signed request whose replies would go to an address %s', async (_what, serviceUrl) => {
  const answer = await post(issuer.bearer({ serviceurl: serviceUrl }), teamsMessage({ serviceUrl }));
  expect({ status: answer.status, code: JSON.parse(answer.text).error.code, heard }).toEqual({
    status: 403,
    code: 'ServiceRefused',
    heard: [],
  });
});

it('turns away a signed request that names no address for replies', async () => {
  const answer = await post(issuer.bearer(), teamsMessage({ serviceUrl: undefined }));
  expect({ status: answer.status, heard }).toEqual({ status: 403, heard: [] });
});

it('trusts the issuer of the public cloud unless told otherwise', () => {
  expect(publicCloud).toMatchObject({
    issuer: 'https://api.botframework.com',
    openIdMetadata: 'https://login.botframework.com/v1/.well-known/openidconfiguration',
  });
});
