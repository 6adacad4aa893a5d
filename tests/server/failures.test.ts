import {
  chmodSync,
  closeSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { removeCompiled, startCompiled, startConfined, startUnprivileged } from '../support/compiled';
import { followed, type FollowedServer } from '../support/followedServer';
import { startConnector, type StubConnector } from '../support/stubConnector';

const MAIN = 'src/server/main';
const UNAVAILABLE = '{"error":{"code":"Unavailable","message":"The server is not ready."}}';

let folder: string;
let data: string;
let connector: StubConnector;
beforeAll(async () => {
  connector = await startConnector();
});
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'notice-guide-failures-'));
  chmodSync(folder, 0o755);
  data = join(folder, 'data');
});
afterEach(() => rmSync(folder, { recursive: true }));
afterAll(() => {
  connector.close();
  removeCompiled();
});

const settings = () => ({
  PORT: '0',
  DATA_DIR: data,
  DIRECT_LINE_SECRET: 'a secret that outlives each process',
  ALLOW_ANONYMOUS_BOT: 'true',
  RATE_PER_ADDRESS: '0',
  RATE_PER_CONVERSATION: '0',
  LOG_LEVEL: 'error',
});

const started = () => followed(startCompiled(MAIN, settings()), connector.serviceUrl);

/** What the bot says it knows, after one question more. */
async function knownIn(server: FollowedServer, talk: number, id: string): Promise<string> {
  const before = connector.heard.length;
  expect((await server.say(talk, id, 'what do you know about me')).status).toBe(200);
  return connector.heard
    .slice(before)
    .map(({ activity }) => JSON.stringify(activity))
    .join('\n');
}

const readable = (complaint: string, code: RegExp): void => {
  const [first = '', second = '', ...rest] = complaint.trimEnd().split('\n');
  expect(first).toMatch(code);
  expect(second).toMatch(/^ {2}\S/);
  expect(rest).toEqual([]);
};

describe('it does not start, and says what helps', () => {
  it('on a data folder that is a file', async () => {
    writeFileSync(data, '');
    const { status, complaint } = await started().ended();
    readable(complaint, /^storeUnreachable: .*guide\.db/);
    expect(status).toBe(1);
  });

  it('on a file that is no database', async () => {
    mkdirSync(data);
    writeFileSync(join(data, 'guide.db'), 'x'.repeat(8192));
    const { status, complaint } = await started().ended();
    readable(complaint, /^storeDamaged: .*guide\.db/);
    expect(status).toBe(1);
  });

  it.each([
    ['in which nothing may be written', 0o555],
    ['which it may not enter', 0o600],
  ])('on a data folder %s', async (_which, mode) => {
    mkdirSync(data);
    chmodSync(data, mode);
    const { status, complaint } = await followed(
      startUnprivileged(MAIN, settings()),
      connector.serviceUrl,
    ).ended();
    readable(complaint, /^store(Unreachable|ReadOnly): .*guide\.db/);
    expect(status).toBe(1);
    chmodSync(data, 0o755);
  });

  it('on a database file that may only be read', async () => {
    const first = started();
    await first.say(1, 'a1', 'a letter');
    await first.stop();
    chmodSync(data, 0o777);
    chmodSync(join(data, 'guide.db'), 0o444);
    const { status, complaint } = await followed(
      startUnprivileged(MAIN, settings()),
      connector.serviceUrl,
    ).ended();
    readable(complaint, /^storeReadOnly: .*guide\.db/);
    expect(status).toBe(1);
  });
});

it('refuses turns while the disk is full, says so once, and has lost nothing when there is room again', async () => {
  const confined = followed(startConfined(MAIN, settings(), 1200), connector.serviceUrl);
  const kept: number[] = [];
  let refused: { status: number; body: string } | undefined;
  for (let talk = 1; !refused && talk < 2000; talk += 1) {
    const answer = await confined.say(talk, 'a1', 'I got a CP504 dated November 2, 2026');
    if (answer.status === 200) kept.push(talk);
    else refused = answer;
  }
  expect(refused).toEqual({ status: 503, body: UNAVAILABLE });
  // A look is smaller than a turn, and there is one a second: it takes a few to meet the end of the disk.
  const begun = performance.now();
  while ((await confined.statusOf('/readyz')) !== 503) expect(performance.now() - begun).toBeLessThan(30_000);
  expect(await confined.statusOf('/healthz')).toBe(200);
  await confined.stop();
  expect(confined.faults().map(({ code }) => code)).toEqual(['storeFull']);
  expect(JSON.stringify(confined.lines)).not.toContain('CP504');
  const roomy = started();
  const last = kept.at(-1) ?? 0;
  for (const talk of [1, Math.ceil(last / 2), last])
    expect(await knownIn(roomy, talk, 'a2')).toContain('CP504');
  expect((await roomy.say(last + 1, 'a1', 'I got a CP504 dated November 2, 2026')).status).toBe(200);
  expect(await knownIn(roomy, last + 1, 'a2')).toContain('CP504');
  await roomy.stop();
}, 60_000);

it('refuses turns over a damaged file, and has everything again when a copy is put back', async () => {
  const first = started();
  expect((await first.say(1, 'a1', 'I got a CP504 dated November 2, 2026')).status).toBe(200);
  await first.stop();
  const file = join(data, 'guide.db');
  const copy = join(folder, 'copy.db');
  cpSync(file, copy);
  const second = started();
  expect(await second.statusOf('/readyz')).toBe(200);
  damage(file);
  expect(await second.say(1, 'a2', 'yes')).toEqual({ status: 503, body: UNAVAILABLE });
  await second.stop();
  expect(second.faults().map(({ code }) => code)).toContain('storeDamaged');
  const { status, complaint } = await started().ended();
  readable(complaint, /^storeDamaged: .*guide\.db/);
  expect(status).toBe(1);
  for (const beside of ['-wal', '-shm']) rmSync(file + beside, { force: true });
  cpSync(copy, file);
  const third = started();
  expect(await knownIn(third, 1, 'a3')).toContain('CP504');
  await third.stop();
}, 60_000);

/** Overwrites all pages behind the first. */
function damage(file: string): void {
  const page = readFileSync(file).readUInt16BE(16);
  const handle = openSync(file, 'r+');
  writeSync(handle, Buffer.alloc(statSync(file).size - page, 0xa5), 0, undefined, page);
  closeSync(handle);
}
