import { createSign, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { BotCloud } from '../../src/channels/botFramework';

export const ISSUER = 'https://channels.example';
export const APP_ID = '11111111-2222-4333-8444-555555555555';
export const SERVICE_URL = 'https://smba.trafficmanager.net/amer/';

export interface ChannelIssuer {
  readonly cloud: BotCloud;
  /** An `Authorization` header; claims and header fields that are given replace the right ones. */
  bearer(claims?: Readonly<Record<string, unknown>>, header?: Readonly<Record<string, unknown>>): string;
  close(): void;
}

/** Stands in for those who sign what channels send: its own key, published by its own OpenID server. */
export async function startIssuer(
  options: { keysAway?: boolean; keysHang?: boolean } = {},
): Promise<ChannelIssuer> {
  const server = createServer((request, response) => {
    if (options.keysHang) return;
    if (options.keysAway) response.statusCode = 503;
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(request.url === '/keys' ? KEYS : { issuer: ISSUER, jwks_uri: `${at}/keys` }));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const at = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    cloud: { issuer: ISSUER, openIdMetadata: `${at}/openid`, tokenOf: () => async () => 'bot-token' },
    bearer,
    close: () => server.close().closeAllConnections(),
  };
}

const pair = generateKeyPairSync('rsa', { modulusLength: 2048 });
const foreign = generateKeyPairSync('rsa', { modulusLength: 2048 });

const KEYS = {
  keys: [
    {
      ...pair.publicKey.export({ format: 'jwk' }),
      use: 'sig',
      kid: 'k1',
      endorsements: ['msteams', 'directline'],
    },
  ],
};

/** The key that anyone can read, as the secret of a symmetric signature. */
export const PUBLIC_PEM = pair.publicKey.export({ format: 'pem', type: 'spki' });

export const inMinutes = (minutes: number): number => Math.floor(Date.now() / 1000) + minutes * 60;

const right = (): Readonly<Record<string, unknown>> => ({
  iss: ISSUER,
  aud: APP_ID,
  serviceurl: SERVICE_URL,
  nbf: inMinutes(-1),
  exp: inMinutes(60),
});

const bearer: ChannelIssuer['bearer'] = (claims = {}, header = {}) =>
  `Bearer ${signed(unsigned(claims, header), pair.privateKey)}`;

/** Right in all but the key that signed it. */
export const forged = (): string => `Bearer ${signed(unsigned(), foreign.privateKey)}`;

/** Header and claims, in front of any signature. */
export const unsigned = (
  claims: Readonly<Record<string, unknown>> = {},
  header: Readonly<Record<string, unknown>> = {},
): string =>
  [
    { alg: 'RS256', typ: 'JWT', kid: 'k1', ...header },
    { ...right(), ...claims },
  ]
    .map(encoded)
    .join('.');

const encoded = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');

const signed = (text: string, key: KeyObject): string =>
  `${text}.${createSign('RSA-SHA256').update(text).sign(key).toString('base64url')}`;
