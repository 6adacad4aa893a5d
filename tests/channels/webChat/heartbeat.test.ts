import type { FollowedLog } from '../../../src/channels/webChat/followedLog';
import { Heartbeat } from '../../../src/channels/webChat/heartbeat';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

/** So many pages, and how often each was looked after. */
function pages(heartbeat: Heartbeat, length: number) {
  const looks = Array.from({ length }, () => 0);
  const leave = looks.map((_, place) => {
    const page = { checkAlive: () => undefined, sendNews: () => (looks[place] = (looks[place] ?? 0) + 1) };
    return heartbeat.add(page as unknown as FollowedLog);
  });
  return { looks, leave };
}

const total = (looks: readonly number[]): number => looks.reduce((sum, each) => sum + each, 0);

it('looks after each page once in half a minute, and never after many at one moment', () => {
  const heartbeat = new Heartbeat();
  const { looks } = pages(heartbeat, 5000);
  let before = 0;
  let most = 0;
  for (let ms = 0; ms < 30_000; ms += 100) {
    jest.advanceTimersByTime(100);
    most = Math.max(most, total(looks) - before);
    before = total(looks);
  }
  heartbeat.stop();
  expect(new Set(looks)).toEqual(new Set([1]));
  expect(most).toBeLessThanOrEqual(50);
});

it('forgets a page that left, and all when it stops', () => {
  const heartbeat = new Heartbeat();
  const { looks, leave } = pages(heartbeat, 2);
  leave[0]?.();
  jest.advanceTimersByTime(30_000);
  heartbeat.stop();
  jest.advanceTimersByTime(60_000);
  expect(looks).toEqual([0, 1]);
});
