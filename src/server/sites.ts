import type { IncomingMessage, ServerResponse } from 'node:http';

/** Which pages may use the chat: our own, and those of the configured sites. */
export interface Sites {
  readonly allowed: readonly string[];
  mayOpen(origin: string | undefined, host: string): boolean;
}

/** A caller without an origin is no browser page; it can say what it likes, so asking it for one keeps nobody out. */
export const sites = (allowed: readonly string[]): Sites => ({
  allowed,
  mayOpen: (origin, host) =>
    origin === undefined ||
    allowed.includes(origin) ||
    (URL.canParse(origin) && new URL(origin).host === host),
});

/** Lets the pages of configured sites read our answers; says nothing to others, so their browsers keep answers from them. */
export function crossOrigin({ allowed }: Sites, request: IncomingMessage, response: ServerResponse): void {
  response.setHeader('Vary', 'Origin');
  const { origin } = request.headers;
  if (origin === undefined || !allowed.includes(origin)) return;
  response.setHeader('Access-Control-Allow-Origin', origin);
  response.setHeader('Access-Control-Allow-Methods', 'GET, POST, OPTIONS');
  response.setHeader(
    'Access-Control-Allow-Headers',
    'Authorization, Content-Type, X-Ms-Bot-Agent, X-Requested-With',
  );
  response.setHeader('Access-Control-Expose-Headers', 'Retry-After');
  response.setHeader('Access-Control-Max-Age', '600');
}
