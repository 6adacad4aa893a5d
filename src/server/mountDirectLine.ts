import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Request, Response, Server } from 'restify';
import type { RunningWork } from '../channels/runningWork';
import type { Call, Route } from '../channels/webChat';
import { answering, sendJson, sendReadyJson } from './answer';
import { readJson } from './readJson';
import { crossOrigin, type Sites } from './sites';

/** Far more than a message needs. */
const BODY_LIMIT = 64 * 1024;

export interface DirectLineMount {
  readonly routes: readonly Route[];
  readonly sites: Sites;
  readonly running: RunningWork;
  readonly onBug: (failure: unknown) => void;
}

/** Gives the website chat's routes their place in the server: body, origin and token read, answers written. */
export function mountDirectLine(server: Server, { routes, sites, running, onBug }: DirectLineMount): void {
  for (const route of routes) {
    const mount = route.method === 'GET' ? server.get.bind(server) : server.post.bind(server);
    mount(route.path, async (request: Request, response: Response) => {
      crossOrigin(sites, request, response);
      await answering(response, onBug, async () => {
        const call = await callOf(request, route);
        await running.run(async () => {
          const answer = await route.answer(call);
          if ('json' in answer) sendReadyJson(response, answer.status, answer.json);
          else sendJson(response, answer.status, answer.body);
        });
      });
    });
  }
  for (const path of new Set(routes.map((each) => each.path))) {
    server.opts(path, async (request: Request, response: Response) => preflight(sites, request, response));
  }
}

async function callOf(request: Request, { method }: Route): Promise<Call> {
  return {
    params: request.params ?? {},
    query: new URLSearchParams(request.getQuery()),
    body: method === 'POST' ? await readJson(request, BODY_LIMIT) : undefined,
    bearer: bearerOf(request),
    origin: request.headers.origin,
    host: request.headers.host ?? '',
    secure: isSecure(request),
  };
}

const bearerOf = ({ headers }: IncomingMessage): string | undefined =>
  /^Bearer ([\w.-]{1,2000})$/i.exec(headers.authorization ?? '')?.[1];

/** A proxy in front tells how it was reached; it decides nothing but the scheme of the caller's own stream address. */
const isSecure = ({ headers }: IncomingMessage): boolean =>
  String(headers['x-forwarded-proto'] ?? '')
    .split(',')[0]
    ?.trim() === 'https';

function preflight(sites: Sites, request: IncomingMessage, response: ServerResponse): void {
  crossOrigin(sites, request, response);
  response.statusCode = 204;
  response.end();
}
