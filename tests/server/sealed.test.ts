import { randomBytes } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { history, opened, post } from '../support/directLineCalls';
import type { Credentials } from '../support/directLineClient';
import { removeFolder, startServer, type TestServer } from '../support/server';

const newKey = (): string => randomBytes(32).toString('base64');
const DIRECT_LINE_SECRET = 's'.repeat(32);
const [first, second] = [newKey(), newKey()];

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'notice-guide-sealed-'));
});
afterEach(() => removeFolder(folder));

/** Serves with these keys until the work is done. */
async function serving<T>(keys: NodeJS.ProcessEnv, work: (server: TestServer) => Promise<T>): Promise<T> {
  const server = await startServer({ folder, settings: { DIRECT_LINE_SECRET, ...keys } });
  try {
    return await work(server);
  } finally {
    await server.close();
  }
}

const talked = async (server: TestServer): Promise<Credentials> => {
  const talk = await opened(server);
  expect((await post(server, talk, { type: 'message', text: 'PELICAN' })).status).toBe(200);
  return talk;
};

/** Serves with these keys until it tells that nothing rests under another one; how many texts it brought under it. */
async function resealed(keys: NodeJS.ProcessEnv): Promise<number> {
  let onResealed: (texts: number) => void = () => undefined;
  const told = new Promise<number>((resolve) => {
    onResealed = resolve;
  });
  const server = await startServer({ folder, settings: { DIRECT_LINE_SECRET, ...keys }, onResealed });
  const texts = await told;
  await server.close();
  return texts;
}

const filesContain = (word: string): boolean =>
  readdirSync(folder).some((name) => readFileSync(join(folder, name)).includes(word));

const saidIn = async (server: TestServer, talk: Credentials): Promise<readonly (string | undefined)[]> =>
  (await history(server, talk)).map(({ text }) => text);

it('keeps what was said where nobody reads it without the key, and shows it to its page again', async () => {
  const talk = await serving({ ENCRYPTION_KEY: first }, talked);
  expect(filesContain('PELICAN')).toBe(false);
  expect(await serving({ ENCRYPTION_KEY: first }, (server) => saidIn(server, talk))).toContain('PELICAN');
});

it('seals what rested plain, and tells when that is done', async () => {
  const talk = await serving({}, talked);
  expect(filesContain('PELICAN')).toBe(true);
  expect(await resealed({ ENCRYPTION_KEY: first })).toBeGreaterThan(0);
  expect(filesContain('PELICAN')).toBe(false);
  expect(await serving({ ENCRYPTION_KEY: first }, (server) => saidIn(server, talk))).toContain('PELICAN');
});

it('changes its key, and starts without the one before once it told that nothing rests under it', async () => {
  const talk = await serving({ ENCRYPTION_KEY: first }, talked);
  expect(await resealed({ ENCRYPTION_KEY: second, ENCRYPTION_KEY_PREVIOUS: first })).toBeGreaterThan(0);
  expect(await serving({ ENCRYPTION_KEY: second }, (server) => saidIn(server, talk))).toContain('PELICAN');
});

it.each([
  ['another key', { ENCRYPTION_KEY: second }],
  ['no key', {}],
])('refuses to start with %s where something is sealed, and says what helps', async (_name, keys) => {
  const talk = await serving({ ENCRYPTION_KEY: first }, talked);
  await expect(serving(keys, talked)).rejects.toMatchObject({
    code: 'storeSealed',
    fix: expect.stringContaining('ENCRYPTION_KEY_PREVIOUS'),
  });
  expect(await serving({ ENCRYPTION_KEY: first }, (server) => saidIn(server, talk))).toContain('PELICAN');
});
