import { setTimeout as pause } from 'node:timers/promises';
import { sql } from 'kysely';
import { openStore } from '../../src/storage';
import { openPostgres } from '../../src/storage/postgresEngine';
import { postgresSignal } from '../../src/storage/postgresSignal';
import { PostgresSockets } from '../../src/storage/postgresSockets';
import { startPostgres, type PostgresServer } from '../support/postgres';
import { startProxy, type PostgresProxy } from '../support/postgresProxy';

const SILENCE_MS = 300;
const LONG_MS = 60_000;

let postgres: PostgresServer;
let proxy: PostgresProxy;
beforeAll(async () => {
  postgres = await startPostgres();
}, 60_000);
afterAll(() => postgres.stop());
beforeEach(async () => {
  proxy = await startProxy(await postgres.database());
});
afterEach(() => proxy.stop());

async function until(reached: () => boolean): Promise<void> {
  for (let looks = 0; !reached(); looks += 1) {
    if (looks > 200) throw new Error('it never came to this');
    await pause(20);
  }
}

it('goes on over new connections when the open ones fall silent in the middle of turns', async () => {
  const engine = await openPostgres(proxy.url, new PostgresSockets(SILENCE_MS));
  // Every connection for turns is taken.
  const holds = await Promise.all(Array.from({ length: 10 }, (_, n) => engine.hold(`webchat/${n}`)));
  proxy.silence();
  const outcomes = await Promise.allSettled(
    holds.map(({ commit }) => commit((trx) => sql`select 1`.execute(trx))),
  );
  expect(outcomes.map(({ status }) => status)).toEqual(holds.map(() => 'rejected'));
  await Promise.allSettled(holds.map(({ release }) => release()));
  const hold = await engine.hold('webchat/next');
  expect((await hold.commit((trx) => sql`select 1 as one`.execute(trx))).rows).toEqual([{ one: 1 }]);
  await engine.close();
});

it('hears the news again after its connection fell silent', async () => {
  const engine = await openPostgres(proxy.url);
  const signal = await postgresSignal(engine.db, proxy.url, new PostgresSockets(SILENCE_MS));
  const heard: string[] = [];
  signal.listen((conversation) => heard.push(conversation));
  const before = proxy.connections();
  proxy.silence();
  await until(() => proxy.connections() < before);
  await until(() => proxy.connections() === before);
  const speaker = await openPostgres(proxy.url);
  for (let tries = 0; heard.length === 0 && tries < 100; tries += 1) {
    await sql`select pg_notify('direct_line_append', 'webchat/one')`.execute(speaker.db);
    await pause(20);
  }
  expect(heard).toContain('webchat/one');
  await Promise.all([signal.close(), speaker.close(), engine.close()]);
});

it('keeps a connection that only listens while the server answers it', async () => {
  const engine = await openPostgres(proxy.url);
  const sockets = new PostgresSockets(SILENCE_MS);
  const opened = jest.spyOn(sockets, 'stream');
  const signal = await postgresSignal(engine.db, proxy.url, sockets);
  await pause(3 * SILENCE_MS);
  expect(opened).toHaveBeenCalledTimes(1);
  await Promise.all([signal.close(), engine.close()]);
});

it('closes in time when nothing answers any more', async () => {
  const engine = await openPostgres(proxy.url, new PostgresSockets(LONG_MS, SILENCE_MS));
  const signal = await postgresSignal(engine.db, proxy.url, new PostgresSockets(LONG_MS, SILENCE_MS));
  const hold = await engine.hold('webchat/one');
  proxy.silence();
  const committing = hold.commit((trx) => sql`select 1`.execute(trx)).catch(() => hold.release());
  await Promise.all([signal.close(), engine.close()]);
  await Promise.allSettled([committing]);
  await until(() => proxy.connections() === 0);
});

it('tells a server that refuses the connection for news, and leaves none open', async () => {
  proxy.breakAt('listen direct_line_append');
  await expect(openStore({ kind: 'postgres', url: proxy.url })).rejects.toMatchObject({
    code: 'storeUnreachable',
  });
  await until(() => proxy.connections() === 0);
});
