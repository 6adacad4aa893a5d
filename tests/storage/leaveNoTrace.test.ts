import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore, type Store } from '../../src/storage';

const DAY = 24 * 60 * 60 * 1000;
const NOW = Date.UTC(2026, 10, 22);
const talk = 'webchat/one';

let folder: string;
let file: string;
let store: Store;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'notice-guide-traces-'));
  file = join(folder, 'guide.db');
  store = await openStore({ kind: 'sqlite', file });
  await store.activityLog.open(talk, { userId: 'dl_1' }, NOW);
  await store.activityLog.append(talk, [{ id: 'a1', activity: 'SECRET said', incoming: true }], NOW);
  await commit('SECRET record', ['SECRET reply']);
  await commit('SECRET record again', ['SECRET reply again']);
});
afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

async function commit(record: string | undefined, replies: readonly string[]): Promise<void> {
  const open = await store.turns.open(talk, undefined);
  await open.commit({ activityId: undefined, record, replies, at: NOW });
}

/** In the files of the open store: the database and its write-ahead log. */
const traces = (): readonly string[] =>
  [file, `${file}-wal`].filter((each) => readFileSync(each).includes('SECRET'));

it('leaves no word of a talk in its files once it is forgotten', async () => {
  expect(traces()).not.toEqual([]);
  await commit(undefined, []);
  expect(traces()).toEqual([]);
});

it('leaves no word of a talk in its files once its time is over', async () => {
  expect(traces()).not.toEqual([]);
  await store.purge(30 * DAY, NOW + 31 * DAY);
  expect(traces()).toEqual([]);
});

it('leaves no word while many others talk', async () => {
  const others = Array.from({ length: 50 }, async (_, n) => {
    const open = await store.turns.open(`webchat/other${n}`, undefined);
    await open.commit({ activityId: undefined, record: 'another', replies: [], at: NOW });
  });
  await commit(undefined, []);
  expect(traces()).toEqual([]);
  await Promise.all(others);
});
