import { createHmac, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';

/** What a token opens: one conversation, for one person, in one way. */
export interface TokenClaims {
  /** `talk` for requests, `stream` for one web socket, `resume` to come back to the conversation later. */
  readonly use: 'talk' | 'stream' | 'resume';
  readonly conversation: string;
  /** The name is the one that Web Chat reads its user from. */
  readonly user: string;
}

/** How long a `talk` token opens its conversation; the client asks for a new one after half of it. */
export const TALK_SECONDS = 1800;

const STREAM_SECONDS = 60;
const DAY_SECONDS = 24 * 3600;

/**
 * Signs and reads tokens. They have the form of a JWT because Direct Line clients read the user from it;
 * we read only our own header, so there is no algorithm to choose for a forger.
 */
export class DirectLineTokens {
  constructor(
    private readonly secret: string,
    private readonly now: () => number,
    /** How long a talk rests before it is deleted: a `resume` token opens it that long. */
    private readonly retentionDays: number,
  ) {}

  issue(claims: TokenClaims): string {
    const exp = Math.floor(this.now() / 1000) + this.secondsOf(claims.use);
    const content = `${HEADER}.${encode({ ...claims, exp })}`;
    return `${content}.${this.signatureOf(content)}`;
  }

  /** The claims of a token of this use, or `undefined` when it is forged, expired or meant for something else. */
  read(use: TokenClaims['use'], token: string): TokenClaims | undefined {
    const [header, payload, signature, ...rest] = token.split('.');
    if (header !== HEADER || !payload || !signature || rest.length > 0) return undefined;
    if (!equal(signature, this.signatureOf(`${header}.${payload}`))) return undefined;
    const claims = Payload.safeParse(JSON.parse(Buffer.from(payload, 'base64url').toString()));
    if (!claims.success || claims.data.use !== use) return undefined;
    return claims.data.exp * 1000 > this.now() ? claims.data : undefined;
  }

  private secondsOf(use: TokenClaims['use']): number {
    if (use === 'talk') return TALK_SECONDS;
    return use === 'stream' ? STREAM_SECONDS : this.retentionDays * DAY_SECONDS;
  }

  private signatureOf(content: string): string {
    return createHmac('sha256', this.secret).update(content).digest('base64url');
  }
}

const Payload = z.object({
  use: z.enum(['talk', 'stream', 'resume']),
  conversation: z.string(),
  user: z.string(),
  exp: z.number(),
});

const encode = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');

const HEADER = encode({ alg: 'HS256', typ: 'JWT' });

function equal(given: string, right: string): boolean {
  const a = Buffer.from(given);
  const b = Buffer.from(right);
  return a.length === b.length && timingSafeEqual(a, b);
}
