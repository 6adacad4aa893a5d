import { createServer as createRestify, type Request, type Response, type Server } from 'restify';
import type { RefusalCode } from '../channels/webChat';
import { refuse } from './answer';
import { setSecurityHeaders } from './securityHeaders';

/** Longer than proxies keep an idle connection, so that it is never us who closes it under a request. */
const KEEP_ALIVE_MS = 75_000;
const REQUEST_MS = 30_000;

/** A connection that says nothing, or its headers letter by letter, is closed after this time. */
const HEADERS_MS = 10_000;

/** Twice the web sockets that may be open: strangers who only connect do not use up the machine's sockets. */
const MOST_CONNECTIONS = 10_000;

/** The HTTP server before any route: safe headers on every answer, and fixed texts where no route answers. */
export function createServer(headersMs = HEADERS_MS): Server {
  const server = createRestify({ name: 'irs-notice-guide', handleUncaughtExceptions: false });
  server.server.keepAliveTimeout = KEEP_ALIVE_MS;
  server.server.requestTimeout = REQUEST_MS;
  server.server.maxConnections = MOST_CONNECTIONS;
  server.server.headersTimeout = headersMs;
  // Restify gives its HTTP server no options; this one is read when it starts to listen.
  Object.assign(server.server, { connectionsCheckingInterval: headersMs / 2 });
  // Restify passes on what its HTTP server reports; whoever starts to listen hears it there.
  server.on('error', () => undefined);
  server.pre((request, response, next) => {
    response.removeHeader('Server');
    setSecurityHeaders(response);
    if (isAddressed(request)) return next();
    refuse(response, 'BadRequest');
    next(false);
  });
  server.on('restifyError', (_request: Request, response: Response, error: unknown, done: () => void) => {
    refuse(response, codeOf(error));
    // Restify would now send the error's own message.
    response.send = () => undefined;
    done();
  });
  return server;
}

/** Restify makes an address of the caller's `Host` and throws outside every handler when it is none, which would end the process. */
function isAddressed(request: Request): boolean {
  try {
    request.getUrl();
    return true;
  } catch {
    return false;
  }
}

function codeOf(error: unknown): RefusalCode {
  const status =
    typeof error === 'object' && error !== null && 'statusCode' in error ? error.statusCode : 500;
  if (status === 404) return 'NotFound';
  if (status === 405) return 'MethodNotAllowed';
  return typeof status === 'number' && status < 500 ? 'BadRequest' : 'ServerError';
}
