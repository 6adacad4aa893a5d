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
    }),
  ).toMatchObject({
    port: 0,
    host: '0.0.0.0',
    store: { kind: 'postgres', url },
    today: '2026-11-22',
    sites: ['https://a.example', 'http://localhost:8080'],
    retentionDays: 7,
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
  ['ALLOWED_SITES', 'a.example'],
  ['ALLOWED_SITES', 'https://a.example/'],
  ['ALLOWED_SITES', '*'],
  ['ALLOWED_SITES', 'https://*.a.example'],
  ['ALLOWED_SITES', 'javascript:alert(1)'],
  ['DIRECT_LINE_SECRET', 'x'.repeat(31)],
  ['RETENTION_DAYS', '0'],
  ['RETENTION_DAYS', 'never'],
])('refuses %s=%s, by name and without its value', (name, value) => {
  const fault = faultOf({ [name]: value });
  expect(fault).toMatchObject({ code: 'settingRefused', about: name });
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
    ['an id that is no GUID', { ...single, MICROSOFT_APP_ID: 'bot' }, 'MICROSOFT_APP_ID'],
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
