import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { removeCompiled, startCompiled } from '../support/compiled';
import { generateToken } from '../support/directLineClient';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'notice-guide-main-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
  removeCompiled();
});

/** The real program as `npm start` runs it, until it says where the chat is or ends. */
async function start(settings: NodeJS.ProcessEnv) {
  const child = startCompiled('src/server/main', { PORT: '0', DATA_DIR: join(folder, 'data'), ...settings });
  const lines: string[] = [];
  let complaint = '';
  child.stderr.on('data', (part) => (complaint += part));
  const ended = once(child, 'exit');
  const address = await new Promise<string | undefined>((resolve) => {
    createInterface(child.stdout).on('line', (line) => {
      lines.push(line);
      const found = /(http:\S+?)\/?$/.exec(line);
      if (found) resolve(found[1]);
    });
    void ended.then(() => resolve(undefined));
  });
  const stop = async (signal: NodeJS.Signals): Promise<number> => {
    child.kill(signal);
    return (await ended)[0];
  };
  return {
    address: address ?? '',
    lines,
    stop,
    status: async () => (await ended)[0],
    complaint: () => complaint,
  };
}

it.each(['SIGTERM', 'SIGINT'] as const)('prints its address, and ends in order on %s', async (signal) => {
  const app = await start({});
  expect((await fetch(`${app.address}/healthz`)).status).toBe(200);
  expect(await app.stop(signal)).toBe(0);
  expect(app.complaint()).toBe('');
});

it('says that a pinned day is a preview', async () => {
  const app = await start({ TODAY: '2026-11-22' });
  expect(app.lines[0]).toContain('2026-11-22');
  await app.stop('SIGTERM');
});

it('keeps one secret for its tokens, for its owner only', async () => {
  const first = await start({});
  const { resume, conversationId } = await generateToken(first.address);
  await fetch(`${first.address}/v3/directline/conversations`, {
    method: 'POST',
    headers: { authorization: `Bearer ${(await generateToken(first.address)).token}` },
  });
  await first.stop('SIGTERM');
  const file = join(folder, 'data', 'direct-line-secret');
  const secret = readFileSync(file, 'utf8');
  expect(secret.length).toBeGreaterThanOrEqual(32);
  expect(statSync(file).mode & 0o077).toBe(0);
  const second = await start({});
  expect(readFileSync(file, 'utf8')).toBe(secret);
  // Nothing was said in that conversation, so there is none to resume; the token itself is still read.
  expect(await generateToken(second.address, { resume })).not.toMatchObject({ conversationId });
  await second.stop('SIGTERM');
});

it.each([
  ['a setting that cannot be used', { PORT: 'x' }, /^settingRefused: .*PORT/],
  ['half an identity', { MICROSOFT_APP_ID: 'x' }, /^settingsHalfSet: /],
  [
    'a database that does not answer',
    { DATABASE_URL: 'postgres://a:hidden@127.0.0.1:1/x' },
    /^storeUnreachable: .*127\.0\.0\.1:1/,
  ],
  ['an address of another machine', { HOST: '203.0.113.1' }, /^hostUnknown: .*203\.0\.113\.1/],
  ['an address that is none', { HOST: '999.1.1.1' }, /^hostUnknown: .*999\.1\.1\.1/],
])('does not start with %s, and says what helps', async (_what, settings, said) => {
  const app = await start(settings);
  expect(await app.status()).toBe(1);
  expect(app.complaint()).toMatch(said);
  expect(app.complaint()).not.toMatch(/hidden|\bat .*\.js/);
});

it('does not start on a folder that is none', async () => {
  const file = join(folder, 'file');
  writeFileSync(file, '');
  const app = await start({ DATA_DIR: file });
  expect(await app.status()).toBe(1);
  expect(app.complaint()).toMatch(/^storeUnreachable: /);
});

it('does not start where another process keeps its conversations, until that one is gone', async () => {
  const first = await start({});
  const second = await start({});
  expect(await second.status()).toBe(1);
  expect(second.complaint()).toMatch(/^storeInUse: /);
  expect((await fetch(`${first.address}/readyz`)).status).toBe(200);
  await first.stop('SIGKILL');
  const third = await start({});
  expect((await fetch(`${third.address}/readyz`)).status).toBe(200);
  await third.stop('SIGTERM');
});

it('does not start on a port that is taken', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const app = await start({ PORT: String((other.address() as AddressInfo).port) });
  const status = await app.status();
  other.close();
  expect(status).toBe(1);
  expect(app.complaint()).toMatch(/^portTaken: /);
});
