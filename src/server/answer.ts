import type { ServerResponse } from 'node:http';
import { Refusal, refusalBody, REFUSALS, type RefusalCode } from '../channels/webChat';
import { StoreFault } from '../storage';

/** What a route sends: a body that is ready, with its kind. */
export interface Payload {
  readonly status: number;
  readonly type: string;
  readonly body: string | Buffer;
  readonly headers?: Readonly<Record<string, string>>;
}

export function send(response: ServerResponse, { status, type, body, headers = {} }: Payload): void {
  if (response.headersSent) return;
  response.writeHead(status, {
    'Content-Type': type,
    'Content-Length': Buffer.byteLength(body),
    ...headers,
  });
  response.end(response.req.method === 'HEAD' ? undefined : body);
}

const JSON_TYPE = 'application/json; charset=utf-8';

export const sendJson = (response: ServerResponse, status: number, body: unknown): void =>
  sendReadyJson(response, status, JSON.stringify(body));

export const sendReadyJson = (response: ServerResponse, status: number, json: string): void =>
  send(response, { status, type: JSON_TYPE, body: json });

/** Turns a caller away with the code's fixed text. A body that was not read to its end is not waited for. */
export function refuse(response: ServerResponse, code: RefusalCode, retryAfterSeconds?: number): void {
  const { status } = REFUSALS[code];
  if (!response.req.complete) response.setHeader('Connection', 'close');
  if (retryAfterSeconds !== undefined) response.setHeader('Retry-After', retryAfterSeconds);
  send(response, { status, type: JSON_TYPE, body: refusalBody(code) });
}

/** Runs a handler; what it throws becomes a fixed text, and never leaves as it was. While the store is away the caller may come again. */
export async function answering(
  response: ServerResponse,
  onBug: (failure: unknown) => void,
  handle: () => Promise<void>,
): Promise<void> {
  try {
    await handle();
  } catch (failure) {
    if (failure instanceof Refusal) return refuse(response, failure.code, failure.retryAfterSeconds);
    onBug(failure);
    refuse(response, failure instanceof StoreFault ? 'Unavailable' : 'ServerError');
  }
}
