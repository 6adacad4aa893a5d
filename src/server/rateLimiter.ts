import type { Admission } from '../channels/webChat';

/** Counts what each key takes, whatever a key stands for. */
export interface RateLimiter {
  take(key: string, cost?: number): Admission;
  /** What taking one would answer, and nothing is taken. */
  look(key: string): Admission;
}

export interface Allowance {
  /** How much a key gets back a minute; 0 is no limit. */
  readonly perMinute: number;
  /** How much a rested key may take at once. */
  readonly burst: number;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** How many keys are remembered: the memory of it does not grow with the number of strangers. */
  readonly mostKeys: number;
}

export const rateLimiter = (allowance: Allowance): RateLimiter =>
  allowance.perMinute === 0 ? { take: () => ALLOWED, look: () => ALLOWED } : new TokenBuckets(allowance);

/** A token bucket a key, kept as the one moment at which it is full again. */
export class TokenBuckets implements RateLimiter {
  /** In the order of their last use, so that the first is the one that has rested longest. */
  private readonly fullAt = new Map<string, number>();
  private readonly tokenMs: number;
  private readonly emptyMs: number;

  constructor(private readonly allowance: Allowance) {
    this.tokenMs = 60_000 / allowance.perMinute;
    this.emptyMs = allowance.burst * this.tokenMs;
  }

  /** How many keys are remembered now. */
  get size(): number {
    return this.fullAt.size;
  }

  /** A refused key pays nothing, so that asking again too early does not prolong its wait. */
  take(key: string, cost = 1): Admission {
    const missingMs = this.missingMs(key);
    const afterMs = missingMs + cost * this.tokenMs;
    this.remember(key, this.allowance.now() + (afterMs > this.emptyMs ? missingMs : afterMs));
    return this.admission(afterMs);
  }

  look(key: string): Admission {
    return this.admission(this.missingMs(key) + this.tokenMs);
  }

  /** How long the bucket needs to be full. A clock that was set back must not lock anyone out for longer than an empty one does. */
  private missingMs(key: string): number {
    return Math.min(Math.max((this.fullAt.get(key) ?? 0) - this.allowance.now(), 0), this.emptyMs);
  }

  private admission(afterMs: number): Admission {
    return afterMs > this.emptyMs ? refusedFor(afterMs - this.emptyMs) : ALLOWED;
  }

  private remember(key: string, fullAt: number): void {
    this.fullAt.delete(key);
    this.fullAt.set(key, fullAt);
    if (this.fullAt.size <= this.allowance.mostKeys) return;
    const [rested] = this.fullAt.keys();
    if (rested !== undefined) this.fullAt.delete(rested);
  }
}

const ALLOWED: Admission = { allowed: true };

const refusedFor = (waitMs: number): Admission => ({
  allowed: false,
  retryAfterSeconds: Math.ceil(waitMs / 1000),
});
