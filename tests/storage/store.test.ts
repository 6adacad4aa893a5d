import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore, type Store, type StoreLocation } from '../../src/storage';
import { openEngine } from '../../src/storage/openEngine';
import { removeCompiled, runCompiled } from '../support/compiled';
import { startPostgres, type PostgresServer } from '../support/postgres';

const DAY = 24 * 60 * 60 * 1000;
const NOW = Date.UTC(2026, 10, 22);
const talk = 'webchat/one';

const turn = {
  activityId: 'a1',
  record: '{"n":1}' as string | undefined,
  replies: ['{"text":"first"}', '{"text":"second"}'],
  at: NOW,
};

let postgres: PostgresServer;
let folder: string;
beforeAll(async () => {
  postgres = await startPostgres();
  folder = mkdtempSync(join(tmpdir(), 'notice-guide-store-'));
}, 60_000);
afterAll(async () => {
  await postgres.stop();
  removeCompiled();
  rmSync(folder, { recursive: true });
});

let files = 0;
const locations: readonly (readonly [string, () => Promise<StoreLocation>])[] = [
  ['SQLite', async () => ({ kind: 'sqlite', file: join(folder, `${(files += 1)}`, 'guide.db') })],
  ['PostgreSQL', async () => ({ kind: 'postgres', url: await postgres.database() })],
];

describe.each(locations)('the store on %s', (_name, place) => {
  let location: StoreLocation;
  let store: Store;
  beforeEach(async () => {
    location = await place();
    store = await openStore(location);
  });
  afterEach(() => store.close());

  const load = async (conversation: string, activityId?: string) => {
    const { commit: _commit, release, ...loaded } = await store.turns.open(conversation, activityId);
    await release();
    return loaded;
  };
  const commit = async (effect: typeof turn, conversation = talk) =>
    (await store.turns.open(conversation, undefined)).commit(effect);

  const said = (id: string, incoming = true) => ({ id, activity: `{"id":"${id}"}`, incoming });
  const idsSince = async (watermark: number): Promise<readonly string[]> =>
    (await store.activityLog.since(talk, watermark)).map((each) => JSON.parse(each.activity).id);

  describe('turns', () => {
    it('knows nothing of a conversation that never was', async () => {
      expect(await load(talk, 'a1')).toEqual({
        record: undefined,
        revision: 0,
        seen: false,
        waiting: [],
        claimedAt: undefined,
      });
    });

    it('keeps record, activity id and replies in one commit', async () => {
      const replies = await commit(turn);
      expect(replies).toEqual([
        { id: '1.0', activity: '{"text":"first"}', at: NOW },
        { id: '1.1', activity: '{"text":"second"}', at: NOW },
      ]);
      expect(await load(talk, 'a1')).toEqual({
        record: '{"n":1}',
        revision: 1,
        seen: true,
        waiting: replies,
        claimedAt: undefined,
      });
      expect(await load(talk, 'a2')).toMatchObject({ seen: false, revision: 1 });
    });

    it('knows an activity id within its conversation only', async () => {
      await commit(turn);
      expect(await load('webchat/two', 'a1')).toMatchObject({ seen: false, revision: 0 });
    });

    it('forgets a reply once it is delivered, and only that one', async () => {
      await commit(turn);
      await store.turns.forgetReplies(talk, ['1.0']);
      expect((await load(talk)).waiting).toEqual([{ id: '1.1', activity: '{"text":"second"}', at: NOW }]);
      await store.turns.forgetReplies(talk, ['1.1', '1.0']);
      expect((await load(talk)).waiting).toEqual([]);
    });

    it('gives the replies of several turns oldest first', async () => {
      await commit(turn);
      await commit({ ...turn, activityId: 'a2', replies: ['"third"'] });
      expect((await load(talk, 'a3')).waiting.map((each) => each.id)).toEqual(['1.0', '1.1', '2.0']);
    });

    it('lets exactly one of five first turns through that have it open together', async () => {
      const open = await Promise.all(Array.from({ length: 5 }, () => store.turns.open(talk, undefined)));
      const outcomes = await Promise.all(
        open.map(async (each, n) => {
          const outcome = await each.commit({ ...turn, activityId: `a${n}`, record: `${n}` });
          await each.release();
          return outcome;
        }),
      );
      expect(outcomes.filter((each) => each !== 'conflict')).toHaveLength(1);
      expect((await load(talk)).revision).toBe(1);
      const kept = outcomes.findIndex((each) => each !== 'conflict');
      expect(await load(talk, `a${kept}`)).toMatchObject({ record: `${kept}`, seen: true });
      expect(await load(talk, `a${(kept + 1) % 5}`)).toMatchObject({ seen: false });
    });

    it('leaves no trace of a turn that ended without an effect', async () => {
      await (await store.turns.open(talk, 'a1')).release();
      expect(await load(talk, 'a1')).toMatchObject({ revision: 0, seen: false, record: undefined });
    });

    it('keeps twenty simultaneous turns of as many conversations', async () => {
      const talks = Array.from({ length: 20 }, (_, n) => `webchat/${n}`);
      await Promise.all(talks.map((each) => commit({ ...turn, record: each }, each)));
      expect(await Promise.all(talks.map(async (each) => (await load(each)).record))).toEqual(talks);
    });

    it('gives a reply to one sender, until it is given back', async () => {
      await commit(turn);
      expect(await store.turns.claim(talk, ['1.0', '1.1'], NOW)).toEqual(['1.0', '1.1']);
      expect(await store.turns.claim(talk, ['1.0'], NOW + 1)).toEqual([]);
      expect(await load(talk)).toMatchObject({ waiting: [], claimedAt: NOW });
      await store.turns.unclaim(talk, ['1.0']);
      expect((await load(talk)).waiting.map(({ id }) => id)).toEqual(['1.0']);
      expect(await store.turns.claim(talk, ['1.0'], NOW + 2)).toEqual(['1.0']);
    });

    it('tells whether replies are being sent', async () => {
      await commit(turn);
      expect(await store.turns.isSending(talk, NOW)).toBe(false);
      await store.turns.claim(talk, ['1.0'], NOW);
      expect(await store.turns.isSending(talk, NOW)).toBe(true);
      expect(await store.turns.isSending(talk, NOW + 1)).toBe(false);
      await store.turns.forgetReplies(talk, ['1.0']);
      expect(await store.turns.isSending(talk, NOW)).toBe(false);
    });

    it('names what a process that died left waiting, and gives up what it was sending', async () => {
      await commit(turn);
      await commit({ ...turn, activityId: 'a2' }, 'msteams/two');
      await store.turns.claim('msteams/two', ['1.0', '1.1'], NOW);
      expect(await store.turns.stranded(NOW)).toEqual([]);
      expect((await load('msteams/two')).claimedAt).toBe(NOW);
      expect(await store.turns.stranded(NOW + 1)).toEqual([
        { conversation: talk, activity: '{"text":"first"}' },
      ]);
      expect(await load('msteams/two', 'a2')).toMatchObject({
        claimedAt: undefined,
        waiting: [],
        seen: true,
      });
    });

    it('names what a process left waiting in the middle of its replies, once for each talk', async () => {
      await commit(turn);
      await commit({ ...turn, activityId: 'a2', replies: ['"third"', '"fourth"'] });
      await store.turns.forgetReplies(talk, ['1.0']);
      expect(await store.turns.stranded(NOW + 1)).toEqual([
        { conversation: talk, activity: '{"text":"second"}' },
      ]);
    });

    it('forgets record, replies and log together, and says its last word', async () => {
      await store.activityLog.open(talk, { userId: 'dl_1' }, NOW);
      await store.activityLog.append(talk, [said('a1')], NOW);
      await commit(turn);
      const last = await commit({
        ...turn,
        activityId: 'a2',
        record: undefined,
        replies: ['"gone"'],
      });
      expect(last).toEqual([{ id: '2.0', activity: '"gone"', at: NOW }]);
      expect(await load(talk, 'a2')).toEqual({
        record: undefined,
        revision: 2,
        seen: true,
        waiting: last,
        claimedAt: undefined,
      });
      expect(await store.activityLog.since(talk, 0)).toEqual([]);
    });

    it('leaves no word of a forgotten conversation in any table', async () => {
      await store.activityLog.open(talk, { userId: 'dl_1' }, NOW);
      await store.activityLog.append(talk, [{ id: 'a1', activity: 'SECRET', incoming: true }], NOW);
      await commit({ ...turn, record: 'SECRET', replies: ['SECRET'] });
      await commit({ ...turn, record: undefined, replies: [] });
      const { db, close } = await openEngine(location);
      const rows = await Promise.all([
        db.selectFrom('conversations').selectAll().execute(),
        db.selectFrom('replies').selectAll().execute(),
        db.selectFrom('direct_line_activities').selectAll().execute(),
      ]);
      await close();
      expect(JSON.stringify(rows)).not.toContain('SECRET');
    });

    it('still has everything after it was closed and opened again', async () => {
      await commit(turn);
      await store.close();
      store = await openStore(location);
      expect(await load(talk, 'a1')).toMatchObject({ record: '{"n":1}', seen: true });
    });
  });

  describe('the website chat log', () => {
    beforeEach(() => store.activityLog.open(talk, { userId: 'dl_1', locale: 'es' }, NOW));

    it('opens a conversation once', async () => {
      expect(await store.activityLog.open(talk, { userId: 'dl_2' }, NOW)).toBe(false);
      expect(await store.activityLog.find(talk)).toEqual({ userId: 'dl_1', locale: 'es', watermark: 0 });
    });

    it('takes nothing for a conversation that was never opened', async () => {
      expect(await store.activityLog.append('webchat/none', [said('a')], NOW)).toBeUndefined();
      expect(await store.activityLog.find('webchat/none')).toBeUndefined();
    });

    it('gives what came after a watermark, in order', async () => {
      await store.activityLog.append(talk, [said('a'), said('b', false)], NOW);
      await store.activityLog.append(talk, [said('c')], NOW);
      expect(await idsSince(0)).toEqual(['a', 'b', 'c']);
      expect(await idsSince(2)).toEqual(['c']);
      expect(await idsSince(3)).toEqual([]);
    });

    it('keeps an entry once, however often it is appended', async () => {
      await store.activityLog.append(talk, [said('a')], NOW);
      await store.activityLog.append(talk, [said('a'), said('b')], NOW);
      expect(await idsSince(0)).toEqual(['a', 'b']);
    });

    it('gives simultaneous entries places of their own', async () => {
      const ids = Array.from({ length: 20 }, (_, n) => `n${n}`);
      await Promise.all(ids.map((id) => store.activityLog.append(talk, [said(id)], NOW)));
      const places = (await store.activityLog.since(talk, 0)).map((each) => each.watermark);
      expect(places).toEqual(Array.from({ length: 20 }, (_, n) => n + 1));
    });

    it('counts on after the conversation was forgotten, so that open pages miss nothing', async () => {
      await store.activityLog.append(talk, [said('a'), said('b')], NOW);
      await commit({ ...turn, record: undefined, replies: [] });
      await store.activityLog.append(talk, [said('c', false)], NOW);
      expect(await idsSince(2)).toEqual(['c']);
    });

    it('moves a changed entry to the end and takes a removed one out', async () => {
      await store.activityLog.append(talk, [said('a'), said('b'), said('c')], NOW);
      await store.activityLog.replace(talk, said('a', false), NOW);
      await store.activityLog.remove(talk, 'b');
      expect(await idsSince(0)).toEqual(['c', 'a']);
    });

    it('names what was said and never answered', async () => {
      await store.activityLog.append(talk, [said('a1'), said('bot', false), said('a2')], NOW);
      await commit(turn);
      expect(await store.activityLog.unanswered(NOW, NOW + 1)).toEqual([
        { conversation: talk, id: 'a2', activity: '{"id":"a2"}' },
      ]);
      expect(await store.activityLog.unanswered(NOW + 1, NOW + 2)).toEqual([]);
      expect(await store.activityLog.unanswered(NOW - 1, NOW)).toEqual([]);
    });

    it('lets what failed rest once a later message was answered, so that it answers no later question', async () => {
      await store.activityLog.append(talk, [said('failed')], NOW);
      await store.activityLog.append(talk, [said('a1'), said('bot', false)], NOW);
      await commit(turn);
      expect(await store.activityLog.unanswered(NOW, NOW + 1)).toEqual([]);
      await store.activityLog.append(talk, [said('new')], NOW);
      expect(await store.activityLog.unanswered(NOW, NOW + 1)).toEqual([
        { conversation: talk, id: 'new', activity: '{"id":"new"}' },
      ]);
    });

    it('asks each conversation for itself what was answered', async () => {
      await store.activityLog.open('webchat/two', { userId: 'dl_2' }, NOW);
      await store.activityLog.append('webchat/two', [said('lost')], NOW);
      await store.activityLog.append(talk, [said('failed'), said('a1')], NOW);
      await commit(turn);
      expect(await store.activityLog.unanswered(NOW, NOW + 1)).toEqual([
        { conversation: 'webchat/two', id: 'lost', activity: '{"id":"lost"}' },
      ]);
    });

    it('tells its watchers which conversation grew, until they stop', async () => {
      const heard: string[] = [];
      const twice = new Promise<void>((resolve) => {
        store.activityLog.watch((conversation) => heard.push(conversation) === 2 && resolve());
      });
      await store.activityLog.append(talk, [said('a')], NOW);
      await store.activityLog.append(talk, [said('b')], NOW);
      await twice;
      expect(heard).toEqual([talk, talk]);
    });
  });

  describe('retention', () => {
    const spokenAt = async (at: number): Promise<void> => {
      await store.activityLog.open(talk, { userId: 'dl_1' }, at);
      await store.activityLog.append(talk, [said('a')], at);
      await commit({ ...turn, at });
    };

    it.each([
      ['one millisecond less than', 30 * DAY - 1, true],
      ['exactly', 30 * DAY, true],
      ['one millisecond more than', 30 * DAY + 1, false],
    ])('after %s thirty days of silence', async (_when, age, kept) => {
      await spokenAt(NOW - age);
      await store.purge(30 * DAY, NOW);
      const { record, waiting } = await load(talk);
      expect({ record: record !== undefined, replies: waiting.length > 0 }).toEqual({
        record: kept,
        replies: kept,
      });
      expect(await store.activityLog.find(talk)).toEqual(kept ? expect.anything() : undefined);
      expect(await idsSince(0)).toEqual(kept ? ['a'] : []);
    });

    it.each([
      ['the chat', NOW - 31 * DAY, NOW - 30 * DAY],
      ['the turn', NOW - 30 * DAY, NOW - 31 * DAY],
    ])('keeps turn and chat together while %s is young enough', async (_which, turnAt, chatAt) => {
      await store.activityLog.open(talk, { userId: 'dl_1' }, chatAt);
      await store.activityLog.append(talk, [said('a')], chatAt);
      await commit({ ...turn, at: turnAt });
      await store.purge(30 * DAY, NOW);
      expect(await load(talk)).toMatchObject({ record: '{"n":1}', revision: 1 });
      expect(await idsSince(0)).toEqual(['a']);
    });

    it('deletes a turn without a chat, and a chat without a turn, by their own age', async () => {
      await commit({ ...turn, at: NOW - 31 * DAY }, 'msteams/old');
      await store.activityLog.open(talk, { userId: 'dl_1' }, NOW - 31 * DAY);
      await store.purge(30 * DAY, NOW);
      expect(await load('msteams/old')).toMatchObject({ revision: 0 });
      expect(await store.activityLog.find(talk)).toBeUndefined();
    });

    it('deletes any number of talks, and keeps those among them that are young enough', async () => {
      const olds = Array.from({ length: 250 }, (_, n) => `msteams/${n}`);
      await Promise.all(
        olds.map((each, n) => commit({ ...turn, activityId: `a${n}`, at: NOW - 31 * DAY - n }, each)),
      );
      await store.activityLog.open('msteams/240', { userId: 'dl_1' }, NOW);
      await store.purge(30 * DAY, NOW);
      const { db, close } = await openEngine(location);
      expect(await db.selectFrom('conversations').select('id').execute()).toEqual([{ id: 'msteams/240' }]);
      expect(await db.selectFrom('replies').select('conversation').execute()).toEqual([]);
      expect(await db.selectFrom('seen_activities').select('activity_id').execute()).toEqual([]);
      await close();
    });

    it('remembers answered activities for at least a day against redelivery', async () => {
      await spokenAt(NOW - DAY);
      await store.purge(30 * DAY, NOW);
      expect((await load(talk, 'a1')).seen).toBe(true);
    });
  });

  it('serves several processes that start together, and loses no update of theirs', async () => {
    const fresh = await place();
    await Promise.all(
      Array.from({ length: 3 }, () => runCompiled('tests/support/countInStore', [JSON.stringify(fresh)])),
    );
    const shared = await openStore(fresh);
    const counted = await shared.turns.open('webchat/count', undefined);
    expect(counted).toMatchObject({ record: '60', revision: 60 });
    await counted.release();
    await shared.close();
  });

  it('refuses tables that a newer release wrote', async () => {
    const { db, close } = await openEngine(location);
    await db.updateTable('schema_version').set({ version: 999 }).execute();
    await close();
    await expect(openStore(location)).rejects.toMatchObject({ code: 'storeNewer' });
  });
});

it('tells an unreachable PostgreSQL', async () => {
  const location: StoreLocation = { kind: 'postgres', url: 'postgres://guide:guide@127.0.0.1:1/none' };
  await expect(openStore(location)).rejects.toMatchObject({ code: 'storeUnreachable' });
});

it('tells a folder that cannot be used', async () => {
  const file = join(folder, 'a-file');
  writeFileSync(file, 'no folder');
  await expect(openStore({ kind: 'sqlite', file: join(file, 'guide.db') })).rejects.toMatchObject({
    code: 'storeUnreachable',
  });
});

it('tells a file that is no database', async () => {
  const file = join(folder, 'damaged.db');
  writeFileSync(file, 'x'.repeat(8192));
  await expect(openStore({ kind: 'sqlite', file })).rejects.toMatchObject({ code: 'storeDamaged' });
});

it('keeps the SQLite file for its owner only', async () => {
  const file = join(folder, 'private', 'guide.db');
  await (await openStore({ kind: 'sqlite', file })).close();
  expect(statSync(file).mode & 0o077).toBe(0);
});

it('carries news between two processes on PostgreSQL', async () => {
  const location: StoreLocation = { kind: 'postgres', url: await postgres.database() };
  const [here, there] = await Promise.all([openStore(location), openStore(location)]);
  const heard = new Promise<string>((resolve) => void there.activityLog.watch(resolve));
  await here.activityLog.open(talk, { userId: 'dl_1' }, NOW);
  await here.activityLog.append(talk, [{ id: 'a', activity: '{}', incoming: true }], NOW);
  expect(await heard).toBe(talk);
  await Promise.all([here.close(), there.close()]);
});

it('remembers over a kill of PostgreSQL which replies somebody began to send', async () => {
  const store = await openStore({ kind: 'postgres', url: await postgres.database() });
  for (let kill = 1; kill <= 3; kill += 1) {
    const open = await store.turns.open(talk, undefined);
    const replies = await open.commit(turn);
    const ids = replies === 'conflict' ? [] : replies.map(({ id }) => id);
    expect(await store.turns.claim(talk, ids, NOW)).toEqual(ids);
    await postgres.crash();
    await postgres.start();
    const again = await untilUp(() => store.turns.open(talk, undefined));
    expect(again.waiting).toEqual([]);
    await again.release();
  }
  await store.close();
}, 60_000);

/** The connections of before the kill fail once each. */
async function untilUp<T>(work: () => Promise<T>, attempts = 50): Promise<T> {
  try {
    return await work();
  } catch (failure) {
    if (attempts === 0) throw failure;
    return untilUp(work, attempts - 1);
  }
}
