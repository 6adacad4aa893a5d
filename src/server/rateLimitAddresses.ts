import type { Request, Response, Server } from 'restify';
import { OPENING_PATHS, type Admission } from '../channels/webChat';
import { refuse } from './answer';
import type { RateLimits } from './rateLimits';
import { crossOrigin, type Sites } from './sites';

/** A new talk is kept for weeks, so it takes more of an allowance than a question about one that is there. */
const OPENING_COST = 10;

/**
 * What no address is counted for: the questions of the machine that runs us, a browser's question before the real one
 * (refused, it would look like a broken network), and Microsoft's messages, of which only the refused ones count.
 */
const UNCOUNTED: ReadonlySet<string> = new Set(['/healthz', '/readyz', '/metrics']);
const isCounted = ({ method, url = '' }: Request): boolean => {
  const [path = ''] = url.split('?');
  return method !== 'OPTIONS' && !UNCOUNTED.has(path) && !(method === 'POST' && path === '/api/messages');
};

/** Counts every request against its address before any work is done for it, routes that do not exist included. */
export function limitAddresses(
  server: Server,
  { limits, sites }: { readonly limits: RateLimits; readonly sites: Sites },
): void {
  const admitted = (request: Request, response: Response, admission: Admission): boolean => {
    if (admission.allowed) return true;
    // A page of another site may read that it has to wait.
    crossOrigin(sites, request, response);
    refuse(response, 'TooManyRequests', admission.retryAfterSeconds);
    return false;
  };
  server.pre((request, response, next) =>
    next(!isCounted(request) || admitted(request, response, limits.address(request)) ? undefined : false),
  );
  // By the route that was found: an address can be written in many ways, and each costs the same.
  server.use((request, response, next) => {
    const opens = request.method === 'POST' && OPENING_PATHS.has(String(request.getRoute().path));
    const admission = opens && limits.address(request, OPENING_COST - 1);
    next(!admission || admitted(request, response, admission) ? undefined : false);
  });
}
