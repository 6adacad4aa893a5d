import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface HeardRequest {
  readonly method: string | undefined;
  readonly path: string | undefined;
  readonly authorization: string | undefined;
  readonly activity: Readonly<Record<string, unknown>>;
}

export interface StubConnector {
  readonly serviceUrl: string;
  readonly heard: readonly HeardRequest[];
  /** How many connections were opened. */
  readonly connections: () => number;
  close(): void;
}

export type Answering = (response: ServerResponse, turn: number) => void;

/** A channel's connector service on this machine, which hears what the bot says and answers as the test wants. */
export async function startConnector(answer: Answering = accept): Promise<StubConnector> {
  const heard: HeardRequest[] = [];
  let connections = 0;
  const server = createServer((request, response) => {
    void textOf(request).then((text) => {
      const { method, url: path, headers } = request;
      const activity = text === '' ? {} : JSON.parse(text);
      heard.push({ method, path, authorization: headers.authorization, activity });
      answer(response, heard.length);
    });
  });
  server.on('connection', () => (connections += 1));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    serviceUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    heard,
    connections: () => connections,
    close: () => server.close().closeAllConnections(),
  };
}

/** Takes the message and gives it an id. */
export const accept: Answering = (response, turn) => respond(response, 200, { id: `m${turn}` });

export function respond(
  response: ServerResponse,
  status: number,
  body: unknown = {},
  headers: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(JSON.stringify(body));
}

async function textOf(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of request.setEncoding('utf8')) text += chunk;
  return text;
}
