import { setImmediate as soon } from 'node:timers/promises';
import type { Writing } from '../../src/storage/engine';
import { GroupCommit } from '../../src/storage/groupCommit';

/** A disk whose flushes end when the test says so, and what happened to it in order. */
function slowDisk() {
  const steps: string[] = [];
  const pending: { readonly end: () => void; readonly fail: (failure: unknown) => void }[] = [];
  const group = new GroupCommit(
    async (writes) => {
      steps.push('begin');
      await writes(NOTHING);
      steps.push('commit');
    },
    () => {
      steps.push('flush');
      return new Promise((end, fail) => pending.push({ end, fail }));
    },
  );
  return {
    group,
    steps,
    flushes: () => steps.filter((step) => step === 'flush').length,
    write: (name: string) =>
      group.run(async () => {
        steps.push(name);
        return name;
      }),
    /** Waits for the flush with this number, counted from one. */
    flush: async (number: number) => {
      while (pending.length < number) await soon();
      const flush = pending[number - 1];
      if (!flush) throw new RangeError('no such flush');
      return flush;
    },
  };
}

/** No write of this test looks at its transaction. */
const NOTHING = {} as Writing;

it('resolves a write only after its flush, with what the write gave', async () => {
  const { write, flush } = slowDisk();
  let kept = false;
  const writing = write('a').finally(() => (kept = true));
  const first = await flush(1);
  for (let turn = 0; turn < 10; turn += 1) await soon();
  expect(kept).toBe(false);
  first.end();
  expect(await writing).toBe('a');
});

it('lets the writes that arrive during a flush share the next round, in their order', async () => {
  const { write, flush, steps } = slowDisk();
  const first = write('a');
  const one = await flush(1);
  const rest = [write('b'), write('c'), write('d')];
  one.end();
  await first;
  (await flush(2)).end();
  expect(await Promise.all(rest)).toEqual(['b', 'c', 'd']);
  expect(steps).toEqual(['begin', 'a', 'commit', 'flush', 'begin', 'b', 'c', 'd', 'commit', 'flush']);
});

it('keeps fifty concurrent writes with fewer than ten flushes', async () => {
  const { write, flush, flushes } = slowDisk();
  const writes = Array.from({ length: 50 }, (_, n) => write(`${n}`));
  const all = Promise.all(writes);
  let ended = false;
  void all.then(() => (ended = true));
  for (let number = 1; !ended && number < 50; number += 1) {
    (await Promise.race([flush(number), all.then(() => undefined)]))?.end();
    for (let turn = 0; turn < 5; turn += 1) await soon();
  }
  expect(await all).toHaveLength(50);
  expect(flushes()).toBeLessThan(10);
});

it('fails each write of a round whose flush failed, and no other', async () => {
  const { write, flush } = slowDisk();
  const first = write('a');
  const one = await flush(1);
  const round = Promise.allSettled([write('b'), write('c')]);
  one.end();
  const two = await flush(2);
  const next = write('d');
  two.fail(new Error('no room'));
  expect(await first).toBe('a');
  expect(await round).toMatchObject([{ status: 'rejected' }, { status: 'rejected' }]);
  (await flush(3)).end();
  expect(await next).toBe('d');
});

it('fails a write that throws, and keeps those that shared its round', async () => {
  const { group, write, flush } = slowDisk();
  const first = write('a');
  const one = await flush(1);
  const bug = group.run(() => Promise.reject(new Error('a bug')));
  const round = Promise.allSettled([write('b'), bug, write('c')]);
  one.end();
  (await flush(2)).end();
  expect(await first).toBe('a');
  expect(await round).toMatchObject([
    { status: 'fulfilled', value: 'b' },
    { status: 'rejected', reason: { message: 'a bug' } },
    { status: 'fulfilled', value: 'c' },
  ]);
});

it('tells a write that fails alone without a flush, and works on', async () => {
  const { group, write, flush, flushes } = slowDisk();
  await expect(group.run(() => Promise.reject(new Error('a bug')))).rejects.toThrow('a bug');
  expect(flushes()).toBe(0);
  const next = write('b');
  (await flush(1)).end();
  expect(await next).toBe('b');
});

it('has ended once nothing runs or waits', async () => {
  const { group, write, flush } = slowDisk();
  await group.ended();
  const writes = [write('a')];
  const one = await flush(1);
  writes.push(write('b'));
  let over = false;
  const ended = group.ended().then(() => (over = true));
  one.end();
  const two = await flush(2);
  for (let turn = 0; turn < 10; turn += 1) await soon();
  expect(over).toBe(false);
  two.end();
  await ended;
  expect(await Promise.all(writes)).toEqual(['a', 'b']);
});

it('resolves a light write once it is committed, whether or not the flush has ended', async () => {
  const { group, write, flush, steps } = slowDisk();
  const heavy = write('a');
  const one = await flush(1);
  const next = write('b');
  const light = group.run(async () => 'light', 'light');
  one.end();
  expect(await light).toBe('light');
  const two = await flush(2);
  two.fail(new Error('no room'));
  await expect(next).rejects.toThrow('no room');
  expect(await heavy).toBe('a');
  expect(steps.filter((step) => step === 'begin')).toHaveLength(2);
});

it('flushes nothing for light writes alone', async () => {
  const { group, flushes } = slowDisk();
  expect(await group.run(async () => 'light', 'light')).toBe('light');
  await group.ended();
  expect(flushes()).toBe(0);
});
