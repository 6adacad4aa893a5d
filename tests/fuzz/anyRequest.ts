import fc from 'fast-check';
import { damaged, garbageJson, jsonText } from './garbageJson';
import { mutatedText, NASTY } from './mutatedText';

/** A request as a stranger may send it: nothing in it need be true. */
export interface AnyRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly chunked: boolean;
  /** Which of the talks' own tokens and addresses stand in it; the sender puts them in. */
  readonly talk: number;
  readonly token: 'own' | 'of another' | 'changed' | 'none' | 'garbage';
}

const METHODS = [
  'GET',
  'POST',
  'POST',
  'POST',
  'HEAD',
  'OPTIONS',
  'PUT',
  'DELETE',
  'PATCH',
  'TRACE',
  'PROPFIND',
];
const DOORS = [
  '/v3/directline/tokens/generate',
  '/v3/directline/tokens/refresh',
  '/v3/directline/conversations',
  '/v3/directline/conversations/{id}',
  '/v3/directline/conversations/{id}/activities',
  '/v3/directline/conversations/{id}/activities',
  '/v3/directline/conversations/{id}/activities',
  '/v3/directline/conversations/{id}/upload',
  '/v3/directline/conversations/{id}/stream',
  '/v3/directline/session/getsessionid',
  '/api/messages',
  '/',
  '/chat',
  '/widget.js',
  '/assets/chat.js',
  '/healthz',
  '/readyz',
  '/metrics',
  '/nothing',
];

const inPath = fc.oneof(
  fc.constantFrom('%00', '%zz', '%2e%2e%2f', '..', '//', '%F0%9F%A4%B7', '%ud800', 'a'.repeat(3_000)),
  mutatedText(40).map(addressable),
);

/** Any text as a part of an address; half a pair cannot be written there. */
export function addressable(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd'));
}

const path = fc
  .tuple(
    fc.constantFrom(...DOORS),
    fc.option(inPath, { nil: '', freq: 4 }),
    fc.option(
      fc.tuple(
        fc.constantFrom('watermark', 't', 'lang', 'userId', '__proto__', 'x'),
        fc.oneof(inPath, fc.integer().map(String)),
      ),
      { freq: 2 },
    ),
  )
  .map(([door, tail, query]) => door + (tail && `/${tail}`) + (query ? `?${query[0]}=${query[1]}` : ''));

const headerValue = fc.oneof(
  fc.string({ maxLength: 60 }),
  fc.constantFrom(
    'application/json',
    'text/plain',
    'application/json; charset=utf-16',
    'multipart/form-data',
    'null',
    'https://evil.example',
    'es-MX,es;q=9e9',
    'x'.repeat(4_000),
  ),
);
const headerName = fc.constantFrom(
  'content-type',
  'content-type',
  'origin',
  'accept-language',
  'accept-encoding',
  'content-encoding',
  'host',
  'x-forwarded-for',
  'x-forwarded-proto',
  'if-none-match',
  'range',
  'cookie',
  'x-ms-bot-agent',
  'expect',
  'accept-version',
);
const headers = fc
  .array(fc.tuple(headerName, headerValue), { maxLength: 2 })
  .map((all) => Object.fromEntries(all.map(([name, value]) => [name, printable(value)])));

const printable = (value: string): string => value.replace(/[^\x20-\x7e]/g, '?').trim();

const message = {
  type: 'message',
  text: 'I got an LT11',
  locale: 'en-US',
  value: { choice: 'yes' },
  channelData: { clientActivityID: 'a1' },
  serviceUrl: 'http://127.0.0.1:1',
  conversation: { id: 'x' },
  from: { id: 'y' },
};
const nested = fc
  .integer({ min: 1, max: 8_000 })
  .map((depth) => `{"type":"message","value":${'['.repeat(depth)}${']'.repeat(depth)}}`);
const body = fc.oneof(
  { weight: 5, arbitrary: mutatedText(2_000).map((text) => JSON.stringify({ type: 'message', text })) },
  { weight: 5, arbitrary: jsonText(damaged(message)) },
  { weight: 3, arbitrary: jsonText(garbageJson) },
  { weight: 1, arbitrary: nested },
  { weight: 1, arbitrary: fc.constantFrom('', '{', '[]', 'null', '1e999', '"', '\ufeff{}', ...NASTY) },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom(...NASTY)
      .map((piece) => JSON.stringify({ type: 'message', text: piece.repeat(64 * 1024).slice(0, 64_000) })),
  },
);

/** Requests to every door, near enough to right ones to get past its first checks. */
export const anyRequest: fc.Arbitrary<AnyRequest> = fc.record({
  method: fc.constantFrom(...METHODS),
  path,
  headers,
  body,
  chunked: fc.boolean(),
  talk: fc.nat({ max: 99 }),
  token: fc.constantFrom('own', 'own', 'own', 'of another', 'changed', 'none', 'garbage'),
});
