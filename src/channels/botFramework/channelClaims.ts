import { z } from 'zod';

/** What a token says of itself before its signature is looked at. */
export interface ChannelClaims {
  /** Seconds since 1970. */
  readonly exp: number;
}

/** What the token of a channel says of itself when it is meant for us. */
export interface Expected {
  readonly issuer: string;
  /** The bot's id. */
  readonly audience: string;
}

/**
 * Reads the claims of a bearer token that a channel may have sent, or `undefined` for all others: another issuer or
 * bot, an algorithm without the issuer's private key, a token that never expires, anything that is no token.
 */
export function channelClaims(
  authorization: string,
  { issuer, audience }: Expected,
): ChannelClaims | undefined {
  const [, header, payload] = BEARER.exec(authorization) ?? [];
  if (header === undefined || payload === undefined) return undefined;
  if (!Header.safeParse(json(header)).success) return undefined;
  const claims = Claims.safeParse(json(payload));
  return claims.success && claims.data.iss === issuer && claims.data.aud === audience
    ? claims.data
    : undefined;
}

const BEARER = /^Bearer ([\w-]+)\.([\w-]+)\.[\w-]+$/;

const Header = z.object({ alg: z.enum(['RS256', 'RS384', 'RS512']), kid: z.string() });

const Claims = z.object({ iss: z.string(), aud: z.string(), exp: z.number() });

function json(part: string): unknown {
  try {
    return JSON.parse(Buffer.from(part, 'base64url').toString('utf8'));
  } catch {
    return undefined;
  }
}
