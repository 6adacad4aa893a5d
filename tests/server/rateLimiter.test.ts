import { rateLimiter, TokenBuckets } from '../../src/server/rateLimiter';

const START = Date.UTC(2026, 10, 22);
const ALLOWED = { allowed: true };
const refusedFor = (retryAfterSeconds: number) => ({ allowed: false, retryAfterSeconds });

let now = START;
beforeEach(() => {
  now = START;
});
const limiterOf = (allowance: object = {}) =>
  rateLimiter({ perMinute: 60, burst: 3, mostKeys: 10, now: () => now, ...allowance });

describe('a rate limiter', () => {
  it('gives a rested key its burst at once, and refuses the next', () => {
    const limiter = limiterOf();
    expect([1, 2, 3].map(() => limiter.take('a'))).toEqual([ALLOWED, ALLOWED, ALLOWED]);
    expect(limiter.take('a')).toEqual(refusedFor(1));
  });

  it('tells what is left without taking it', () => {
    const limiter = limiterOf();
    expect([1, 2, 3, 4].map(() => limiter.look('a'))).toEqual(Array(4).fill(ALLOWED));
    limiter.take('a', 3);
    expect(limiter.look('a')).toEqual(refusedFor(1));
  });

  it('gives back as much as the rate says, and no more than the burst', () => {
    const limiter = limiterOf();
    limiter.take('a', 3);
    now += 999;
    expect(limiter.take('a')).toEqual(refusedFor(1));
    now += 1;
    expect(limiter.take('a')).toEqual(ALLOWED);
    expect(limiter.take('a')).toEqual(refusedFor(1));
    now += 3_600_000;
    expect([1, 2, 3, 4].map(() => limiter.take('a').allowed)).toEqual([true, true, true, false]);
  });

  it.each([7, 13, 60, 600, 100_000])(
    'lets %i a minute through, however long it is asked for more',
    (perMinute) => {
      const limiter = limiterOf({ perMinute, burst: 20 });
      let allowed = 0;
      for (let ms = 0; ms < 10 * 60_000; ms += 7) {
        now = START + ms;
        while (limiter.take('a').allowed) allowed += 1;
      }
      expect(Math.abs(allowed - 20 - 10 * perMinute)).toBeLessThanOrEqual(perMinute / 100 + 1);
    },
  );

  it.each([
    ['in half a second', 2, 500, 1],
    ['in one second', 2, 0, 1],
    ['in two seconds and a half', 3, 500, 3],
  ])('tells in whole seconds when there is room: %s', (_when, cost, later, seconds) => {
    const limiter = limiterOf();
    limiter.take('a', cost);
    now += later;
    const asked = limiter.take('a', cost);
    expect(asked).toEqual(refusedFor(seconds));
    now += seconds * 1000 - 501;
    expect(limiter.take('a', cost).allowed).toBe(false);
    now += 501;
    expect(limiter.take('a', cost)).toEqual(ALLOWED);
  });

  it('does not prolong the wait of a key that asks again too early', () => {
    const limiter = limiterOf();
    limiter.take('a', 3);
    for (let again = 0; again < 1000; again += 1) expect(limiter.take('a')).toEqual(refusedFor(1));
    now += 1000;
    expect(limiter.take('a')).toEqual(ALLOWED);
  });

  it('counts each key by itself', () => {
    const limiter = limiterOf();
    limiter.take('a', 3);
    expect(limiter.take('a').allowed).toBe(false);
    expect(limiter.take('b')).toEqual(ALLOWED);
  });

  it('refuses nothing when the limit is 0', () => {
    const limiter = limiterOf({ perMinute: 0 });
    for (let asked = 0; asked < 1000; asked += 1) expect(limiter.take('a', 10)).toEqual(ALLOWED);
  });

  it('locks nobody out for longer than an empty bucket does when the clock is set back', () => {
    const limiter = limiterOf();
    limiter.take('a', 3);
    now -= 3_600_000;
    expect(limiter.take('a')).toEqual(refusedFor(1));
    now += 1000;
    expect(limiter.take('a')).toEqual(ALLOWED);
  });

  it('remembers no more keys than it may, and forgets the one that rested longest', () => {
    const buckets = new TokenBuckets({ perMinute: 60, burst: 3, mostKeys: 20_000, now: () => now });
    buckets.take('busy', 3);
    for (let stranger = 0; stranger < 100_000; stranger += 1) {
      buckets.take(`192.0.${stranger}`, 3);
      if (stranger % 1000 === 0) expect(buckets.take('busy').allowed).toBe(false);
    }
    expect(buckets.size).toBe(20_000);
    expect(buckets.take('192.0.0')).toEqual(ALLOWED);
    expect(buckets.take('192.0.99999').allowed).toBe(false);
  });
});
