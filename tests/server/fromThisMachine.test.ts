import type { IncomingMessage } from 'node:http';
import { isFromThisMachine } from '../../src/server/fromThisMachine';

const asked = (remoteAddress: string | undefined, headers: object): boolean =>
  isFromThisMachine({ socket: { remoteAddress }, headers } as IncomingMessage);

it.each([
  ['127.0.0.1', 'localhost:3978'],
  ['127.8.9.10', '127.0.0.1'],
  ['::ffff:127.0.0.1', '127.0.0.1:3978'],
  ['::1', '[::1]:3978'],
])('knows a program of this machine at %s for %s', (address, host) => {
  expect(asked(address, { host })).toBe(true);
});

it.each([
  ['10.0.0.5', { host: 'localhost' }],
  ['::ffff:10.0.0.5', { host: 'localhost' }],
  ['128.0.0.1', { host: '127.0.0.1' }],
  ['fe80::1', { host: '[::1]' }],
  [undefined, { host: 'localhost' }],
  ['127.0.0.1', {}],
  ['127.0.0.1', { host: 'guide.example' }],
  ['127.0.0.1', { host: 'localhost', forwarded: 'for=10.0.0.5' }],
  ['127.0.0.1', { host: 'localhost', 'x-forwarded-for': '' }],
  ['127.0.0.1', { host: 'localhost', 'x-forwarded-host': 'guide.example' }],
])('is told apart from %s with %j', (address, headers) => {
  expect(asked(address, headers)).toBe(false);
});
