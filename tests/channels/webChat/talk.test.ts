import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ConnectionStatus } from 'botframework-directlinejs';
import type { TurnContext } from 'botbuilder';
import { DirectLineTokens } from '../../../src/channels/webChat';
import { directLineBench, history, opened, post, streamUrlOf } from '../../support/directLineCalls';
import { generateToken } from '../../support/directLineClient';
import { startPostgres } from '../../support/postgres';
import { echo, removeFolder, startServer } from '../../support/server';

const { serve, connect, closeAll } = directLineBench();
afterEach(closeAll);

describe.each([
  ['a web socket', { webSocket: true }],
  ['polling', { webSocket: false, pollingInterval: 200 }],
])("Microsoft's client over %s", (_way, how) => {
  it('is greeted once and answered in order', async () => {
    const server = await serve();
    const { token } = await generateToken(server.address);
    const client = connect(server, { token, ...how });
    await client.until(({ texts }) => texts.length === 1);
    await Promise.all([client.say('one'), client.say('two')]);
    await client.until(({ texts }) => texts.length === 5);
    expect(client.texts[0]).toBe('bot: Hello.');
    expect(client.texts.filter((each) => each.startsWith('me'))).toHaveLength(2);
    expect(client.texts.filter((each) => each.startsWith('bot: You said'))).toEqual(
      client.texts
        .filter((each) => each.startsWith('me'))
        .map((each) => each.replace('me:', 'bot: You said:')),
    );
  });

  it('finds the whole talk again after a reload, and goes on', async () => {
    const server = await serve();
    const { token, conversationId } = await generateToken(server.address);
    const before = connect(server, { token, ...how });
    await before.say('hi');
    await before.until(({ texts }) => texts.length === 3);
    before.end();
    const after = connect(server, { token, conversationId, ...how });
    await after.until(({ texts }) => texts.length === 3);
    // Microsoft's client may show two frames that come together out of order; the page sorts by time.
    expect(after.texts).toEqual(['bot: Hello.', 'me: hi', 'bot: You said: hi']);
    expect([...before.texts].sort()).toEqual([...after.texts].sort());
    await after.say('again');
    await after.until(({ texts }) => texts.length === 5);
    expect(after.texts.slice(3)).toEqual(['me: again', 'bot: You said: again']);
  });

  it('ends where there is no such conversation', async () => {
    const server = await serve();
    const { token, conversationId } = await generateToken(server.address);
    const client = connect(server, { token, conversationId, ...how });
    await client.until(
      ({ status }) => status === ConnectionStatus.FailedToConnect || status === ConnectionStatus.Ended,
    );
  });
});

it('keeps the talk and its tokens over a restart of the server', async () => {
  const first = await startServer();
  const credentials = await opened(first);
  await post(first, credentials, { type: 'message', text: 'before' });
  await first.close();
  const second = await serve({ folder: first.folder });
  expect((await history(second, credentials)).map((each) => each.text)).toEqual(
    expect.arrayContaining(['Hello.', 'before', 'You said: before']),
  );
  await post(second, credentials, { type: 'message', text: 'after' });
  const client = connect(second, { token: credentials.token, conversationId: credentials.conversationId });
  await client.until(({ texts }) => texts.includes('bot: You said: after'));
});

it('answers at its next start what a dying process had only taken', async () => {
  const first = await startServer({ logic: () => Promise.reject(new Error('died')) });
  const credentials = await opened(first);
  await post(first, credentials, { type: 'message', text: 'lost?' });
  await first.close();
  const second = await serve({ folder: first.folder });
  const client = connect(second, { token: credentials.token, conversationId: credentials.conversationId });
  await client.until(({ texts }) => texts.includes('bot: You said: lost?'));
});

it.each([
  ['as long as it may', 30, true],
  ['longer than it may', 31, false],
])('keeps a talk that has rested %s', async (_how, days, kept) => {
  const first = await startServer();
  const { resume } = await opened(first);
  await first.close();
  const now = (): number => Date.now() + (days * 24 - 1) * 3600 * 1000;
  const second = await serve({ folder: first.folder, now, settings: { RETENTION_DAYS: '30' } });
  // The token of a month lasts as long as the talk does; here it is the store that is asked.
  const secret = new DirectLineTokens(
    readFileSync(join(first.folder, 'direct-line-secret'), 'utf8'),
    now,
    30,
  );
  const claims = new DirectLineTokens(
    readFileSync(join(first.folder, 'direct-line-secret'), 'utf8'),
    Date.now,
    30,
  );
  const talk = claims.read('resume', resume);
  const lasting = talk && secret.issue({ conversation: talk.conversation, user: talk.user, use: 'resume' });
  expect(await generateToken(second.address, { resume: lasting })).toMatchObject({ resumed: kept });
});

it('keeps the order of one conversation and lets others pass', async () => {
  let letGo: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (letGo = resolve));
  const heard: string[] = [];
  const server = await serve({
    logic: async (context: TurnContext) => {
      if (context.activity.text === 'slow') await held;
      if (context.activity.type === 'message') heard.push(context.activity.text);
      await echo(context);
    },
  });
  const [one, other] = [await opened(server), await opened(server)];
  await post(server, one, { type: 'message', text: 'slow' });
  await post(server, one, { type: 'message', text: 'quick' });
  await post(server, other, { type: 'message', text: 'other' });
  const client = connect(server, { token: other.token, conversationId: other.conversationId });
  await client.until(({ texts }) => texts.includes('bot: You said: other'));
  expect(heard).toEqual(['other']);
  letGo();
  const waiting = connect(server, { token: one.token, conversationId: one.conversationId });
  await waiting.until(({ texts }) => texts.includes('bot: You said: quick'));
  expect(heard).toEqual(['other', 'slow', 'quick']);
});

it('answers a message whose turn threw before the one behind it, and tells its caller nothing of it', async () => {
  let failures = 1;
  const server = await serve({
    logic: async (context) => {
      if (context.activity.text === 'bad' && failures-- > 0) throw new Error('secret detail');
      await echo(context);
    },
  });
  const credentials = await opened(server);
  expect((await post(server, credentials, { type: 'message', text: 'bad' })).status).toBe(200);
  await post(server, credentials, { type: 'message', text: 'good' });
  const client = connect(server, { token: credentials.token, conversationId: credentials.conversationId });
  await client.until(({ texts }) => texts.includes('bot: You said: good'));
  expect(client.texts.filter((each) => each.startsWith('bot: You said'))).toEqual([
    'bot: You said: bad',
    'bot: You said: good',
  ]);
  expect(JSON.stringify(client.received)).not.toContain('secret');
});

describe('what is sent', () => {
  it('is never sent twice to a page that comes back with its watermark', async () => {
    const server = await serve();
    const credentials = await opened(server);
    const streamUrl = await streamUrlOf(server, credentials);
    const seen: { readonly id: string }[] = [];
    const frames = (url: string, until: number): Promise<string> =>
      new Promise((resolve, reject) => {
        const socket = new WebSocket(url);
        socket.addEventListener('error', () => reject(new Error('no stream')));
        socket.addEventListener('open', () => socket.send(''));
        socket.addEventListener('message', ({ data }) => {
          const { activities, watermark } = JSON.parse(String(data));
          seen.push(...activities);
          if (seen.length < until) return;
          socket.close();
          resolve(watermark);
        });
      });
    const watermark = await frames(streamUrl, 1);
    await post(server, credentials, { type: 'message', text: 'meanwhile' });
    await frames(streamUrl.replace('watermark=0', `watermark=${watermark}`), 3);
    expect(new Set(seen.map((each) => each.id)).size).toBe(3);
    expect(seen).toHaveLength(3);
  });

  it('reaches pages that are open on another process', async () => {
    const postgres = await startPostgres();
    const settings = { DATABASE_URL: await postgres.database(), DIRECT_LINE_SECRET: 's'.repeat(32) };
    const [here, there] = [await startServer({ settings }), await startServer({ settings })];
    const credentials = await opened(here);
    const client = connect(there, {
      token: credentials.token,
      conversationId: credentials.conversationId,
      webSocket: true,
    });
    await client.until(({ texts }) => texts.length === 1);
    await post(here, credentials, { type: 'message', text: 'over there' });
    await client.until(({ texts }) => texts.includes('bot: You said: over there'));
    client.end();
    await Promise.all([here.close(), there.close()]);
    [here, there].forEach((each) => removeFolder(each.folder));
    await postgres.stop();
  });
});
