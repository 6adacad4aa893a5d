import { EventEmitter } from 'node:events';
import { setImmediate as soon } from 'node:timers/promises';
import { FollowedLog } from '../../../src/channels/webChat/followedLog';

/** A page whose network takes what it is sent when the test says so. */
class SlowPage extends EventEmitter {
  readonly OPEN = 1;
  readyState = 1;
  readonly sent: string[] = [];
  closedWith: number | undefined;
  private taken: (() => void) | undefined;

  send(data: string, taken: () => void): void {
    this.sent.push(data);
    this.taken = taken;
  }

  take(): void {
    this.taken?.();
  }

  close(code: number): void {
    this.closedWith = code;
  }
}

const log = Array.from({ length: 3 }, (_, place) => ({
  watermark: place + 1,
  activity: `{"n":${place + 1}}`,
}));
const frameOf = (place: number): string => `{"activities":[{"n":${place}}],"watermark":"${place}"}`;

describe('a page that takes its time', () => {
  it('is sent the next only when it has taken the last, whatever the news, and misses nothing', async () => {
    const page = new SlowPage();
    const reads: number[] = [];
    let length = 1;
    const read = async (after: number) => {
      reads.push(after);
      return log.slice(after, length).slice(0, 1);
    };
    const followed = new FollowedLog(page as never, read, 0);
    for (let news = 0; news < 100; news += 1) followed.sendNews();
    await soon();
    length = 2;
    for (let news = 0; news < 100; news += 1) followed.sendNews();
    await soon();
    expect({ sent: page.sent, reads }).toEqual({ sent: [frameOf(1)], reads: [0] });
    page.take();
    await soon();
    expect({ sent: page.sent, reads }).toEqual({ sent: [frameOf(1), frameOf(2)], reads: [0, 1] });
  });

  it('is let go when the log cannot be read, to come back later', async () => {
    const page = new SlowPage();
    new FollowedLog(page as never, () => Promise.reject(new Error('away')), 0).sendNews();
    await soon();
    expect(page.closedWith).toBe(1011);
  });
});
