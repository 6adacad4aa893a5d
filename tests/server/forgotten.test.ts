import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { translatorFor } from '../../src/localization/translator';
import { composeBot } from '../../src/server/composeBot';
import { Client, generateToken } from '../support/directLineClient';
import { removeFolder, startServer, type TestServer } from '../support/server';

let server: TestServer;
let client: Client;
beforeEach(async () => {
  server = await startServer({ composeBot, settings: { TODAY: '2026-11-22' } });
  const { token } = await generateToken(server.address);
  client = new Client(server.address, { token });
});
afterEach(async () => {
  client.end();
  await server.close();
  removeFolder(server.folder);
});

const answers = () => client.texts.filter((each) => each.startsWith('bot:')).length;

/** Says one thing, and waits for what the bot answers. */
async function say(text: string, more: object = {}): Promise<void> {
  const before = answers();
  await client.say(text, more);
  await client.until(() => answers() > before);
}

/** Every row of every table, as text. */
function allRows(): string {
  const database = new DatabaseSync(join(server.folder, 'guide.db'), { readOnly: true });
  const tables = database.prepare("select name from sqlite_master where type = 'table'").all();
  const rows = tables.flatMap(({ name }) => database.prepare(`select * from "${String(name)}"`).all());
  database.close();
  return JSON.stringify(rows);
}

it.each([
  ['en', 'erase everything you have on me'],
  ['es', 'borra todo lo que te dije'],
] as const)('after a wish in %s to be forgotten no row of any table holds the talk', async (_, wish) => {
  await client.until(() => answers() > 0);
  await say('I got an LT11 dated October 27, 2026 for $34,200, call me Quetzalcoatl');
  expect(allRows()).toContain('Quetzalcoatl');
  await say(wish);
  await client.until(({ texts }) => texts.some((each) => each.includes(DELETED)));
  const rows = allRows();
  for (const word of ['LT11', 'October', '2026-10-27', '34,200', '3420000', 'Quetzalcoatl', wish])
    expect([word, rows.includes(word)]).toEqual([word, false]);
  expect(rows).toContain(DELETED);
});

const DELETED = translatorFor('en')({ key: 'root:deleted' });
