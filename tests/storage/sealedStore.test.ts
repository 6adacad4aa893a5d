import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { sql } from 'kysely';
import { openStore, type Store, type StoreLocation } from '../../src/storage';
import { openEngine } from '../../src/storage/openEngine';
import { RESTING_TEXTS } from '../../src/storage/restingTexts';
import { sealWith } from '../../src/storage/sealing';
import { startPostgres, type PostgresServer } from '../support/postgres';

const NOW = Date.UTC(2026, 10, 22);
const talk = 'webchat/one';
const keyOf = (name: string): Buffer => createHash('sha256').update(name).digest();
const markOf = (name: string): string | undefined => sealWith([keyOf(name)]).marks[0];

let postgres: PostgresServer;
let folder: string;
beforeAll(async () => {
  postgres = await startPostgres();
  folder = mkdtempSync(join(tmpdir(), 'notice-guide-sealed-'));
}, 60_000);
afterAll(async () => {
  await postgres.stop();
  rmSync(folder, { recursive: true });
});

let files = 0;
const locations: readonly (readonly [string, () => Promise<StoreLocation>])[] = [
  ['SQLite', async () => ({ kind: 'sqlite', file: join(folder, `${(files += 1)}`, 'guide.db') })],
  ['PostgreSQL', async () => ({ kind: 'postgres', url: await postgres.database() })],
];

describe.each(locations)('a sealed store on %s', (_name, place) => {
  let location: StoreLocation;
  const opened: Store[] = [];
  beforeEach(async () => {
    location = await place();
  });
  afterEach(async () => {
    for (const store of opened.splice(0)) await store.close();
  });

  const open = async (...keys: readonly string[]): Promise<Store> => {
    const store = await openStore(location, { keys: keys.map(keyOf) });
    opened.push(store);
    return store;
  };
  const close = async (store: Store): Promise<void> => {
    opened.splice(opened.indexOf(store), 1);
    await store.close();
  };
  /** One conversation with a word of it in each place where words rest. */
  const converse = async (store: Store, conversation = talk, record = '{"word":"SECRET"}'): Promise<void> => {
    await store.activityLog.open(conversation, { userId: 'dl_1' }, NOW);
    await store.activityLog.append(
      conversation,
      [{ id: 'a1', activity: '{"text":"SECRET"}', incoming: true }],
      NOW,
    );
    await commit(store, { conversation, record, replies: ['{"text":"SECRET 1"}', '{"text":"SECRET 2"}'] });
  };
  /** Opens and closes a store where that conversation took place. */
  const leave = async (...keys: readonly string[]): Promise<void> => {
    const store = await open(...keys);
    await converse(store);
    await close(store);
  };

  it('keeps no word of a talk that can be read without the key', async () => {
    const store = await open('new');
    await converse(store);
    expect(await marksIn(location)).toEqual(Array(4).fill(markOf('new')));
    expect(await everyRow(location)).not.toContain('SECRET');
  });

  it('gives back what was kept, after it was closed and opened too', async () => {
    await leave('new');
    const store = await open('new');
    expect(await wordsIn(store)).toEqual(allWords);
    expect(await store.turns.stranded(NOW + 1)).toMatchObject([{ activity: '{"text":"SECRET 1"}' }]);
    expect(await store.activityLog.unanswered(NOW, NOW + 1)).toMatchObject([
      { activity: '{"text":"SECRET"}' },
    ]);
  });

  it('hands a turn its own replies open, for they are sent at once', async () => {
    expect(await commit(await open('new'), { replies: ['{"text":"hello"}'] })).toMatchObject([
      { id: '1.0', activity: '{"text":"hello"}' },
    ]);
  });

  it('seals an entry of the log anew where it moves to the end', async () => {
    const store = await open('new');
    await converse(store);
    await store.activityLog.replace(talk, { id: 'a1', activity: '{"text":"again"}', incoming: true }, NOW);
    expect(await store.activityLog.since(talk, 0)).toMatchObject([
      { watermark: 2, activity: '{"text":"again"}' },
    ]);
  });

  it('deletes a forgotten conversation with all that was sealed of it', async () => {
    const store = await open('new');
    await converse(store);
    await commit(store, { record: undefined, replies: [] });
    expect(await marksIn(location)).toEqual([]);
    expect(await wordsIn(store)).toEqual({ record: undefined, waiting: [], log: [] });
  });

  describe('damaged texts', () => {
    it('do not open in another conversation, and count as garbage there', async () => {
      const store = await open('new');
      await converse(store);
      await converse(store, 'webchat/two', '{"word":"other"}');
      await alter(location, (db) =>
        sql`update conversations set record =
          (select c.record from conversations c where c.id = 'webchat/two') where id = ${talk}`.execute(db),
      );
      expect((await wordsIn(store)).record).toBe('');
      expect((await wordsIn(store, 'webchat/two')).record).toBe('{"word":"other"}');
    });

    it('are garbage as a record and left out as a reply or an entry, and no turn fails on them', async () => {
      const store = await open('new');
      await converse(store);
      for (const { table, text } of RESTING_TEXTS) {
        const column = sql.ref(text);
        await alter(location, (db) =>
          sql`update ${sql.table(table)} set ${column} = substr(${column}, 1, length(${column}) - 4)`.execute(
            db,
          ),
        );
      }
      expect(await wordsIn(store)).toEqual({ record: '', waiting: [], log: [] });
      expect(await store.turns.stranded(NOW + 1)).toEqual([]);
      expect(await store.activityLog.unanswered(NOW, NOW + 1)).toEqual([]);
      await commit(store, { record: '{"word":"fresh"}', replies: [] });
      expect((await wordsIn(store)).record).toBe('{"word":"fresh"}');
    });

    it('go over to the new key as they are, so that the old one can be taken away', async () => {
      await leave('old');
      await alter(location, (db) =>
        sql`update conversations set record = substr(record, 1, length(record) - 4)`.execute(db),
      );
      const both = await open('new', 'old');
      expect(await both.reseal()).toBe(4);
      await close(both);
      expect(await wordsIn(await open('new'))).toEqual({ ...allWords, record: '' });
    });
  });

  describe('refuses to open, and changes nothing,', () => {
    it.each<[string, string[], string[]]>([
      ['with another key', ['old'], ['new']],
      ['without a key', ['old'], []],
      ['with two keys of which none fits', ['old'], ['new', 'other']],
    ])('%s', async (_case, kept, given) => {
      await leave(...kept);
      const before = await everyRow(location);
      await expect(open(...given)).rejects.toMatchObject({ code: 'storeSealed' });
      expect(await everyRow(location)).toBe(before);
      expect(await wordsIn(await open(...kept))).toEqual(allWords);
    });

    it('when the previous key is taken away before everything was brought under the new one', async () => {
      await leave('old');
      const both = await open('new', 'old');
      await converse(both, 'webchat/two');
      await close(both);
      const before = await everyRow(location);
      await expect(open('new')).rejects.toMatchObject({ code: 'storeSealed' });
      expect(await everyRow(location)).toBe(before);
    });
  });

  it('opens with another key while nothing rests under the one before', async () => {
    await close(await open('old'));
    await converse(await open('new'));
    expect(await marksIn(location)).toEqual(Array(4).fill(markOf('new')));
  });

  it('holds a turn rather than begin a conversation anew, where another process seals under a key of its own', async () => {
    const behind = await open('old');
    await converse(await open('new', 'old'));
    await expect(behind.turns.open(talk, undefined)).rejects.toMatchObject({ code: 'storeSealed' });
  });

  it('seals what rested plain once a key is given, and reads it before', async () => {
    await leave();
    const store = await open('new');
    expect(await wordsIn(store)).toEqual(allWords);
    expect(await store.reseal()).toBe(4);
    expect(await marksIn(location)).toEqual(Array(4).fill(markOf('new')));
    expect(await everyRow(location)).not.toContain('SECRET');
    expect(await wordsIn(store)).toEqual(allWords);
  });

  it('brings everything under a new key, after which the old one can be taken away', async () => {
    await leave('old');
    const both = await open('new', 'old');
    expect(await wordsIn(both)).toEqual(allWords);
    expect(await both.reseal()).toBe(4);
    await close(both);
    const store = await open('new');
    expect(await wordsIn(store)).toEqual(allWords);
    expect(await store.reseal()).toBe(0);
  });

  it('goes on where it was interrupted, over more rows than are read at once', async () => {
    const old = await open('old');
    const talks = Array.from({ length: 120 }, (_, n) => `msteams/${n}`);
    for (const conversation of talks) await commit(old, { conversation, record: `{"of":"${conversation}"}` });
    await close(old);
    const interrupted = await open('new', 'old');
    const running = interrupted.reseal();
    await close(interrupted);
    expect(await running).toBe('stopped');
    expect(await marksIn(location)).toContain(markOf('old'));
    const again = await open('new', 'old');
    expect(await again.reseal()).toBeGreaterThan(100);
    await close(again);
    const store = await open('new');
    for (const conversation of talks)
      expect((await wordsIn(store, conversation)).record).toBe(`{"of":"${conversation}"}`);
  });

  it('keeps every turn that is answered while it is brought under a new key', async () => {
    const old = await open('old');
    const talks = Array.from({ length: 60 }, (_, n) => `msteams/${n}`);
    for (const conversation of talks) await commit(old, { conversation, record: '{"turn":1}' });
    await close(old);
    const both = await open('new', 'old');
    const resealed = both.reseal();
    for (const conversation of talks.toReversed()) await commit(both, { conversation, record: '{"turn":2}' });
    expect(await resealed).not.toBe('stopped');
    for (const conversation of talks) expect((await wordsIn(both, conversation)).record).toBe('{"turn":2}');
    expect(new Set(await marksIn(location))).toEqual(new Set([markOf('new')]));
  });

  it('rests as it is without a key, and has nothing to bring under one', async () => {
    const store = await open();
    await converse(store);
    expect(await store.reseal()).toBe(0);
    expect(await everyRow(location)).toContain('SECRET');
  });
});

describe('the SQLite file itself', () => {
  const long = JSON.stringify({ long: 'SECRET '.repeat(2000) });
  const written = async (name: string): Promise<StoreLocation & { readonly file: string }> => {
    const location = { kind: 'sqlite', file: join(folder, name, 'guide.db') } as const;
    const store = await openStore(location);
    await commit(store, { record: long, replies: [long, '{"a":"SECRET"}'] });
    await store.close();
    expect(bytesBeside(location.file).includes('SECRET')).toBe(true);
    return location;
  };

  it('holds no word any more after what rested plain was sealed', async () => {
    const location = await written('sealed');
    const store = await openStore(location, { keys: [keyOf('new')] });
    await store.reseal();
    await store.close();
    expect(bytesBeside(location.file).includes('SECRET')).toBe(false);
  });

  it('holds no word any more of a conversation that was deleted', async () => {
    const location = await written('deleted');
    const store = await openStore(location);
    await commit(store, { record: undefined });
    await store.close();
    expect(bytesBeside(location.file).includes('SECRET')).toBe(false);
  });
});

/** All that stands in the file's folder. */
const bytesBeside = (file: string): string =>
  readdirSync(dirname(file))
    .map((name) => readFileSync(join(dirname(file), name), 'latin1'))
    .join('');

interface Words {
  readonly record: string | undefined;
  readonly waiting: readonly string[];
  readonly log: readonly string[];
}

const allWords: Words = {
  record: '{"word":"SECRET"}',
  waiting: ['{"text":"SECRET 1"}', '{"text":"SECRET 2"}'],
  log: ['{"text":"SECRET"}'],
};

interface Effect {
  readonly conversation?: string;
  readonly record?: string | undefined;
  readonly replies?: readonly string[];
}

async function commit(store: Store, { conversation = talk, record, replies = [] }: Effect): Promise<unknown> {
  const turn = await store.turns.open(conversation, undefined);
  return turn.commit({ activityId: undefined, record, replies, at: NOW });
}

/** All that a store gives back of a conversation. */
async function wordsIn(store: Store, conversation = talk): Promise<Words> {
  const turn = await store.turns.open(conversation, undefined);
  await turn.release();
  const log = await store.activityLog.since(conversation, 0);
  return {
    record: turn.record,
    waiting: turn.waiting.map(({ activity }) => activity),
    log: log.map(({ activity }) => activity),
  };
}

type Engine = Awaited<ReturnType<typeof openEngine>>;

async function alter<T>(location: StoreLocation, work: (db: Engine['db']) => Promise<T>): Promise<T> {
  const engine = await openEngine(location);
  const outcome = await work(engine.db);
  await engine.close();
  return outcome;
}

/** Every row of every table with words in it, as it rests. */
const everyRow = (location: StoreLocation): Promise<string> =>
  alter(location, async (db) => {
    const tables = [
      'conversations',
      'replies',
      'direct_line_activities',
      'seals',
      'seen_activities',
    ] as const;
    const rows = [];
    for (const table of tables) rows.push(await db.selectFrom(table).selectAll().execute());
    return JSON.stringify(rows);
  });

/** How each resting text begins. */
const marksIn = (location: StoreLocation): Promise<readonly string[]> =>
  alter(location, async (db) => {
    const marks: string[] = [];
    for (const { table, text } of RESTING_TEXTS) {
      const { rows } = await sql<{ mark: string }>`
        select substr(${sql.ref(text)}, 1, 15) as mark from ${sql.table(table)}
        where ${sql.ref(text)} is not null`.execute(db);
      marks.push(...rows.map(({ mark }) => mark));
    }
    return marks;
  });
