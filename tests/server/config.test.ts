import { Fault } from '../../src/bot/fault';
import { readConfig } from '../../src/server/config';

const ID = '11111111-2222-4333-8444-555555555555';
const TENANT = '99999999-2222-4333-8444-555555555555';
const single = {
  MICROSOFT_APP_TYPE: 'SingleTenant',
  MICROSOFT_APP_ID: ID,
  MICROSOFT_APP_PASSWORD: 'secret',
  MICROSOFT_APP_TENANT_ID: TENANT,
};

const faultOf = (settings: NodeJS.ProcessEnv): Fault => {
  try {
    readConfig(settings);
  } catch (failure) {
    if (failure instanceof Fault) return failure;
    throw failure;
  }
  throw new Error('the settings were taken');
};

it('starts without any setting, for this machine only', () => {
  expect(readConfig({})).toMatchObject({
    host: '127.0.0.1',
    port: 3978,
    store: { kind: 'sqlite', file: expect.stringMatching(/data[\\/]guide\.db$/) },
    today: undefined,
    sites: [],
    retentionDays: 30,
    bot: { kind: 'closed' },
  });
});

it('treats an empty value as not set', () => {
  const empty = Object.fromEntries(
    ['PORT', 'TODAY', 'DATABASE_URL', 'MICROSOFT_APP_ID'].map((name) => [name, '']),
  );
  expect(readConfig(empty)).toEqual(readConfig({}));
});

it('takes what it knows', () => {
  const url = 'postgres://guide:secret@db.example/guide';
  expect(
    readConfig({
      PORT: '0',
      HOST: '0.0.0.0',
      DATABASE_URL: url,
      TODAY: '2026-11-22',
      ALLOWED_SITES: 'https://a.example, http://localhost:8080',
      RETENTION_DAYS: '7',
      SERVICE_HOSTS: 'connector.example, *.example.net',
      RATE_PER_ADDRESS: '0',
      TRUSTED_PROXIES: '2',
      METRICS_TOKEN: 'm'.repeat(16),
      LOG_LEVEL: 'silent',
    }),
  ).toMatchObject({
    port: 0,
    host: '0.0.0.0',
    store: { kind: 'postgres', url },
    today: '2026-11-22',
    sites: ['https://a.example', 'http://localhost:8080'],
    retentionDays: 7,
    serviceHosts: ['connector.example', '*.example.net'],
    rates: { perAddress: 0, perConversation: 60, trustedProxies: 2 },
    metricsToken: 'm'.repeat(16),
    logLevel: 'silent',
  });
});

it.each([
  ['PORT', '65536'],
  ['PORT', '-1'],
  ['PORT', 'http'],
  ['PORT', ' '],
  ['HOST', 'a b'],
  ['TODAY', '2026-02-30'],
  ['TODAY', '11/22/2026'],
  ['DATABASE_URL', 'mysql://db'],
  ['DATABASE_URL', ' '],
  ['DATABASE_URL', 'postgres://a:1,b:2/db'],
  ['DATABASE_URL', 'postgres://user:pass#word@host/db'],
  ['DATABASE_URL', 'postgres://user:12#34@host/db'],
  ['ALLOWED_SITES', 'a.example'],
  ['ALLOWED_SITES', 'https://a.example/'],
  ['ALLOWED_SITES', '*'],
  ['ALLOWED_SITES', 'https://*.a.example'],
  ['ALLOWED_SITES', 'javascript:alert(1)'],
  ['DIRECT_LINE_SECRET', 'x'.repeat(31)],
  ['RETENTION_DAYS', '0'],
  ['RETENTION_DAYS', 'never'],
  ['ENCRYPTION_KEY', 'secret'],
  ['ENCRYPTION_KEY', Buffer.alloc(16).toString('base64')],
  ['ENCRYPTION_KEY_PREVIOUS', Buffer.alloc(33).toString('base64')],
  ['RATE_PER_ADDRESS', '-1'],
  ['RATE_PER_CONVERSATION', 'none'],
  ['TRUSTED_PROXIES', '11'],
  ['METRICS_TOKEN', 'short'],
  ['LOG_LEVEL', 'debug'],
  ['ALLOW_ANONYMOUS_BOT', 'yes'],
  ['ALLOW_ANONYMOUS_BOT', 'TRUE'],
  ['ALLOW_ANONYMOUS_BOT', '1'],
  ['SERVICE_HOSTS', '*'],
  ['SERVICE_HOSTS', '*.*.example'],
  ['SERVICE_HOSTS', 'a.*.example'],
  ['SERVICE_HOSTS', 'localhost'],
  ['SERVICE_HOSTS', 'https://connector.example'],
  ['SERVICE_HOSTS', 'connector.example:8443'],
  ['SERVICE_HOSTS', 'connector.example/path'],
  ['SERVICE_HOSTS', 'Connector.example'],
])('refuses %s=%s, by name and without its value', (name, value) => {
  const fault = faultOf({ [name]: value });
  expect(fault).toMatchObject({ code: 'settingRefused', about: name });
});

describe('the keys that seal what rests', () => {
  const [first, second] = [Buffer.alloc(32, 1), Buffer.alloc(32, 2)];
  const [ENCRYPTION_KEY, ENCRYPTION_KEY_PREVIOUS] = [first.toString('base64'), second.toString('base64')];

  it('are none, one, or one and the one before it', () => {
    expect(readConfig({}).keys).toEqual([]);
    expect(readConfig({ ENCRYPTION_KEY }).keys).toEqual([first]);
    expect(readConfig({ ENCRYPTION_KEY, ENCRYPTION_KEY_PREVIOUS }).keys).toEqual([first, second]);
  });

  it('are refused without the one that seals now', () => {
    expect(faultOf({ ENCRYPTION_KEY_PREVIOUS })).toMatchObject({
      code: 'settingRefused',
      about: expect.stringContaining('ENCRYPTION_KEY_PREVIOUS'),
    });
  });
});

describe('the door for channels of Microsoft', () => {
  it.each([
    ['with nothing set', {}],
    ['with an empty id', { MICROSOFT_APP_ID: '' }],
    ['with everything empty', Object.fromEntries(Object.keys(single).map((name) => [name, '']))],
    ['when anonymous requests are not wanted', { ALLOW_ANONYMOUS_BOT: 'false' }],
    ['with an empty wish for anonymous requests', { ALLOW_ANONYMOUS_BOT: '' }],
  ])('is closed %s', (_what, settings) => expect(readConfig(settings).bot).toEqual({ kind: 'closed' }));

  it.each(['127.0.0.1', '::1', 'localhost'])(
    'is open to this machine when that is asked for, on %s',
    (HOST) => {
      expect(readConfig({ ALLOW_ANONYMOUS_BOT: 'true', HOST }).bot).toEqual({ kind: 'anonymous' });
    },
  );

  it.each([
    ['beyond this machine', { HOST: '0.0.0.0' }, 'HOST'],
    ['beyond this machine by IPv6', { HOST: '::' }, 'HOST'],
    ['on an address of the network', { HOST: '192.168.0.10' }, 'HOST'],
    ['beside an identity', single, 'MICROSOFT_APP_ID'],
    ['beside half an identity', { MICROSOFT_APP_ID: ID }, 'MICROSOFT_APP'],
  ])('is not open to everyone %s', (_what, settings, about) => {
    const fault = faultOf({ ALLOW_ANONYMOUS_BOT: 'true', ...settings });
    expect(fault.about).toContain(about);
  });
});

describe('the identity of the bot', () => {
  it.each([
    ['SingleTenant', single],
    ['MultiTenant', { ...single, MICROSOFT_APP_TYPE: 'MultiTenant', MICROSOFT_APP_TENANT_ID: '' }],
    ['UserAssignedMSI', { ...single, MICROSOFT_APP_TYPE: 'UserAssignedMSI', MICROSOFT_APP_PASSWORD: '' }],
  ])('is taken whole as %s', (type, settings) => {
    expect(readConfig(settings).bot).toMatchObject({ kind: 'signed', identity: { type, id: ID } });
  });

  it.each([
    ['a misspelt type', { ...single, MICROSOFT_APP_TYPE: 'SingleTennant' }, 'MICROSOFT_APP_TYPE'],
    ['no type', { ...single, MICROSOFT_APP_TYPE: '' }, 'MICROSOFT_APP_TYPE'],
    ['no id', { ...single, MICROSOFT_APP_ID: '' }, 'MICROSOFT_APP_ID'],
    ['a blank id', { ...single, MICROSOFT_APP_ID: ' ' }, 'MICROSOFT_APP_ID'],
    ['a blank id and nothing else', { MICROSOFT_APP_ID: ' ' }, 'MICROSOFT_APP_TYPE'],
    [
      'a type and nothing else',
      { MICROSOFT_APP_TYPE: 'MultiTenant' },
      'MICROSOFT_APP_ID, MICROSOFT_APP_PASSWORD',
    ],
    ['a type in other letters', { ...single, MICROSOFT_APP_TYPE: 'singletenant' }, 'MICROSOFT_APP_TYPE'],
    ['a tenant that is no GUID', { ...single, MICROSOFT_APP_TENANT_ID: 'ours' }, 'MICROSOFT_APP_TENANT_ID'],
    ['an id that is no GUID', { ...single, MICROSOFT_APP_ID: 'bot' }, 'MICROSOFT_APP_ID'],
    ['a blank password', { ...single, MICROSOFT_APP_PASSWORD: ' ' }, 'MICROSOFT_APP_PASSWORD'],
    ['no password', { ...single, MICROSOFT_APP_PASSWORD: '' }, 'MICROSOFT_APP_PASSWORD'],
    ['no tenant', { ...single, MICROSOFT_APP_TENANT_ID: '' }, 'MICROSOFT_APP_TENANT_ID'],
    ['a tenant it does not use', { ...single, MICROSOFT_APP_TYPE: 'MultiTenant' }, 'MICROSOFT_APP_TENANT_ID'],
    [
      'a password it does not use',
      { ...single, MICROSOFT_APP_TYPE: 'UserAssignedMSI' },
      'MICROSOFT_APP_PASSWORD',
    ],
    ['a password alone', { MICROSOFT_APP_PASSWORD: 'secret' }, 'MICROSOFT_APP_TYPE'],
  ])('is refused with %s', (_what, settings, about) => {
    const fault = faultOf(settings);
    expect(fault).toMatchObject({ code: 'settingsHalfSet', about });
    expect(String(fault)).not.toContain('secret');
  });
});
