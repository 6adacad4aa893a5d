import { once } from 'node:events';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import type { Activity } from 'botbuilder';
import { NotDelivered } from '../../../src/bot/delivery';
import { ConnectorClient, type ConnectorParts } from '../../../src/channels/botFramework/connectorClient';
import {
  accept,
  respond,
  startConnector,
  type Answering,
  type StubConnector,
} from '../../support/stubConnector';

const open: StubConnector[] = [];
afterEach(() => open.splice(0).forEach((each) => each.close()));

const connector = async (answer?: Answering): Promise<StubConnector> => {
  const stub = await startConnector(answer);
  open.push(stub);
  return stub;
};

const client = (parts: Partial<ConnectorParts> = {}): ConnectorClient =>
  new ConnectorClient({
    mayReply: (serviceUrl) => new URL(String(serviceUrl)),
    token: async () => 'bot-token',
    pause: async () => undefined,
    limitMs: 5_000,
    ...parts,
  });

const message = (serviceUrl: string, more: Partial<Activity> = {}): Partial<Activity> => ({
  type: 'message',
  text: 'hello',
  serviceUrl,
  conversation: { id: '19:a b/c@thread' } as Activity['conversation'],
  ...more,
});

const failureOf = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => undefined,
    (failure: unknown) => failure,
  );

describe('a message', () => {
  it('is posted into its conversation with the token of the bot, without our id', async () => {
    const { serviceUrl, heard } = await connector();
    expect(await client().send(message(serviceUrl, { id: 'ours' }))).toBe('m1');
    expect(heard).toEqual([
      {
        method: 'POST',
        path: '/v3/conversations/19%3Aa%20b%2Fc%40thread/activities',
        authorization: 'Bearer bot-token',
        activity: { type: 'message', text: 'hello', serviceUrl, conversation: { id: '19:a b/c@thread' } },
      },
    ]);
  });

  it('goes to the activity that it answers, below the path of the service', async () => {
    const { serviceUrl, heard } = await connector();
    await client().send(message(`${serviceUrl}/amer/`, { replyToId: 'a/1' }));
    await client().send(message(`${serviceUrl}/amer`, { replyToId: 'a/1' }));
    const path = '/amer/v3/conversations/19%3Aa%20b%2Fc%40thread/activities/a%2F1';
    expect(heard.map((each) => each.path)).toEqual([path, path]);
  });

  it('can be changed and deleted', async () => {
    const { serviceUrl, heard } = await connector();
    expect(await client().update(message(serviceUrl, { id: 'm7' }))).toBe('m1');
    const { conversation } = message(serviceUrl);
    await client().remove({ serviceUrl, conversation, activityId: 'm7' });
    const path = '/v3/conversations/19%3Aa%20b%2Fc%40thread/activities/m7';
    expect(heard.map((each) => [each.method, each.path])).toEqual([
      ['PUT', path],
      ['DELETE', path],
    ]);
  });

  it('carries no token when the bot has none', async () => {
    const { serviceUrl, heard } = await connector();
    await client({ token: undefined }).send(message(serviceUrl));
    expect(heard[0]?.authorization).toBeUndefined();
  });

  it('shares one connection with those before it', async () => {
    const { serviceUrl, heard, connections } = await connector();
    const one = client();
    for (let count = 0; count < 50; count += 1) await one.send(message(serviceUrl));
    expect({ heard: heard.length, connections: connections() }).toEqual({ heard: 50, connections: 1 });
  });

  it.each([
    ['no body', ''],
    ['no JSON', 'taken'],
    ['another shape', '[1]'],
    ['an id that is no text', '{"id":7}'],
  ])('is taken all the same when the answer has %s', async (_what, body) => {
    const { serviceUrl } = await connector((response) => response.end(body));
    expect(await client().send(message(serviceUrl))).toBe('');
  });

  it('is taken when an endless answer follows the status', async () => {
    const { serviceUrl } = await connector((response) => {
      const pour = (): void => {
        while (!response.destroyed && response.write('x'.repeat(16 * 1024)));
      };
      response.on('drain', pour).writeHead(201);
      pour();
    });
    expect(await client().send(message(serviceUrl))).toBe('');
  });

  it('is taken when the answer breaks off behind the status', async () => {
    const { serviceUrl } = await connector((response) => {
      response.writeHead(200, { 'content-length': '100' });
      response.write('{"id":');
      response.socket?.destroySoon();
    });
    expect(await client().send(message(serviceUrl))).toBe('');
  });
});

it('knows its id wherever that stands in the answer', async () => {
  const { serviceUrl } = await connector((response) => respond(response, 201, { etag: 'x', id: 'm"1' }));
  expect(await client().send(message(serviceUrl))).toBe('m"1');
});

describe('a busy channel', () => {
  it('is left alone for as long as it asks', async () => {
    const waits: number[] = [];
    const { serviceUrl, heard } = await connector((response, turn) =>
      turn < 3 ? respond(response, 429, {}, { 'retry-after': '2' }) : accept(response, turn),
    );
    const sent = client({ pause: async (milliseconds) => waits.push(milliseconds) }).send(
      message(serviceUrl),
    );
    expect(await sent).toBe('m3');
    expect({ waits, requests: heard.length }).toEqual({ waits: [2000, 2000], requests: 3 });
  });

  it.each([[{}], [{ 'retry-after': 'Sun, 22 Nov 2026 10:00:00 GMT' }], [{ 'retry-after': '0' }]])(
    'is left alone for a second when it asks for no time: %j',
    async (headers) => {
      const waits: number[] = [];
      const { serviceUrl } = await connector((response, turn) =>
        turn === 1 ? respond(response, 429, {}, headers) : accept(response, turn),
      );
      await client({ pause: async (milliseconds) => waits.push(milliseconds) }).send(message(serviceUrl));
      expect(waits).toEqual([1000]);
    },
  );

  it('that asks for more time than there is certainly took nothing', async () => {
    const { serviceUrl, heard } = await connector((response) =>
      respond(response, 429, {}, { 'retry-after': '60' }),
    );
    expect(await failureOf(client().send(message(serviceUrl)))).toBeInstanceOf(NotDelivered);
    expect(heard).toHaveLength(1);
  });

  it('that stays busy until the time is up certainly took nothing', async () => {
    const { serviceUrl, heard } = await connector((response) => respond(response, 429));
    const pause: ConnectorParts['pause'] = (_milliseconds, signal) => once(signal, 'abort');
    expect(await failureOf(client({ pause, limitMs: 1_001 }).send(message(serviceUrl)))).toBeInstanceOf(
      NotDelivered,
    );
    expect(heard).toHaveLength(1);
  });
});

describe('a message that was certainly not taken', () => {
  it.each([400, 401, 403, 404, 412, 413])('may be sent again after %i', async (status) => {
    const { serviceUrl, heard } = await connector((response) => respond(response, status));
    expect(await failureOf(client().send(message(serviceUrl)))).toBeInstanceOf(NotDelivered);
    expect(heard).toHaveLength(1);
  });

  it.each([301, 302, 303, 307, 308])(
    'may be sent again after a redirect, which is not followed: %i',
    async (status) => {
      const elsewhere = await connector();
      const { serviceUrl } = await connector((response) =>
        respond(response, status, {}, { location: elsewhere.serviceUrl }),
      );
      expect(await failureOf(client().send(message(serviceUrl)))).toBeInstanceOf(NotDelivered);
      expect(elsewhere.heard).toEqual([]);
    },
  );

  it('may be sent again when nobody listens there', async () => {
    const { serviceUrl, close } = await startConnector();
    close();
    expect(await failureOf(client().send(message(serviceUrl)))).toBeInstanceOf(NotDelivered);
  });

  it('may be sent again when the host has no address', async () => {
    const sending = client().send(message('http://nobody.invalid'));
    expect(await failureOf(sending)).toBeInstanceOf(NotDelivered);
  });

  it('may be sent again when the other side does not speak TLS', async () => {
    const plain = createServer((socket) => socket.on('error', () => undefined).end('no\r\n')).listen(
      0,
      '127.0.0.1',
    );
    await once(plain, 'listening');
    const { port } = plain.address() as AddressInfo;
    const sending = client().send(message(`https://127.0.0.1:${port}`));
    expect(await failureOf(sending)).toBeInstanceOf(NotDelivered);
    plain.close();
  });

  it.each<[string, ConnectorParts['token']]>([
    ['cannot be had', () => Promise.reject(new Error('no token'))],
    ['does not come', () => new Promise(() => undefined)],
  ])('may be sent again when the token of the bot %s', async (_what, token) => {
    const { serviceUrl, heard } = await connector();
    expect(await failureOf(client({ token, limitMs: 50 }).send(message(serviceUrl)))).toBeInstanceOf(
      NotDelivered,
    );
    expect(heard).toEqual([]);
  });

  it('is not sent to an address that is not on the list', async () => {
    const { serviceUrl, heard } = await connector();
    const sending = client({ mayReply: () => undefined }).send(message(serviceUrl));
    expect(await failureOf(sending)).toBeInstanceOf(NotDelivered);
    expect(heard).toEqual([]);
  });
});

describe('a message whose fate nobody knows is not sent a second time', () => {
  it.each([500, 502, 503, 504])('after %i', async (status) => {
    const { serviceUrl, heard } = await connector((response) => respond(response, status));
    const failure = await failureOf(client().send(message(serviceUrl)));
    expect(failure).toBeInstanceOf(Error);
    expect(failure).not.toBeInstanceOf(NotDelivered);
    expect(heard).toHaveLength(1);
  });

  it('after a connection that was reset', async () => {
    const { serviceUrl, heard } = await connector((response) => response.socket?.resetAndDestroy());
    const failure = await failureOf(client().send(message(serviceUrl)));
    expect(failure).toBeInstanceOf(Error);
    expect(failure).not.toBeInstanceOf(NotDelivered);
    expect(heard).toHaveLength(1);
  });

  it('after a kept connection that was reset', async () => {
    const { serviceUrl, heard, connections } = await connector((response, turn) =>
      turn === 1 ? accept(response, turn) : response.socket?.resetAndDestroy(),
    );
    const one = client();
    await one.send(message(serviceUrl));
    expect(await failureOf(one.send(message(serviceUrl)))).not.toBeInstanceOf(NotDelivered);
    expect({ heard: heard.length, connections: connections() }).toEqual({ heard: 2, connections: 1 });
  });

  it('when no answer comes before the time is up', async () => {
    const { serviceUrl, heard } = await connector(() => undefined);
    const failure = await failureOf(client({ limitMs: 100 }).send(message(serviceUrl)));
    expect(failure).toBeInstanceOf(Error);
    expect(failure).not.toBeInstanceOf(NotDelivered);
    expect(heard).toHaveLength(1);
  });
});

it('says nothing of the message when it fails', async () => {
  const { serviceUrl } = await connector((response) =>
    respond(response, 400, { error: { message: 'secret' } }),
  );
  const failure = await failureOf(client().send(message(serviceUrl, { text: 'my secret' })));
  expect(JSON.stringify(failure, Object.getOwnPropertyNames(failure))).not.toContain('secret');
});
