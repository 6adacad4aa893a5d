import { IncomingActivity } from '../../../src/channels/webChat/incomingActivity';
import { directLineBench, history, jsonOf, opened, post, type Logged } from '../../support/directLineCalls';
import { echo, type TestServerOptions } from '../../support/server';

const { serve, connect, closeAll } = directLineBench();
afterEach(closeAll);

describe('what a client says', () => {
  const hearing = async (options: TestServerOptions = {}) => {
    const heard: Logged[] = [];
    const server = await serve({
      ...options,
      logic: async (context) => {
        heard.push(JSON.parse(JSON.stringify(context.activity)));
        await echo(context);
      },
    });
    const credentials = await opened(server);
    const say = async (activity: object): Promise<void> => {
      await post(server, credentials, activity);
      const last = await post(server, credentials, { type: 'event', name: 'last' });
      const client = connect(server, {
        token: credentials.token,
        conversationId: credentials.conversationId,
      });
      const { id } = await jsonOf<{ readonly id: string }>(last);
      await client.until(() => heard.some((each) => each.id === id));
    };
    return { heard, server, credentials, say };
  };

  it('is echoed to it with its own id and nothing that it forged', async () => {
    const { heard, server, credentials, say } = await hearing();
    await say({
      type: 'message',
      text: 'hi',
      id: 'forged',
      from: { id: 'someone else', role: 'bot' },
      recipient: { id: 'x' },
      conversation: { id: 'another' },
      channelId: 'msteams',
      serviceUrl: 'https://evil.example',
      channelData: { clientActivityID: 'c1', tenant: { id: 'forged' } },
      attachments: [{ contentType: 'image/png', contentUrl: 'https://evil.example/x.png' }],
    });
    const expected = {
      type: 'message',
      text: 'hi',
      id: 'u-c1',
      channelId: 'webchat',
      serviceUrl: '',
      channelData: { clientActivityID: 'c1' },
      from: { id: expect.stringMatching(/^dl_/), role: 'user' },
      conversation: { id: credentials.conversationId },
      recipient: { id: 'irs-notice-guide' },
    };
    const echoed = (await history(server, credentials)).find((each) => each.text === 'hi');
    for (const each of [echoed, heard.find((one) => one.text === 'hi')]) {
      expect(each).toMatchObject(expected);
      expect(JSON.stringify(each)).not.toMatch(/forged|evil|another|someone/);
    }
  });

  it('is kept once when it is sent again with the same id', async () => {
    const { server, credentials, heard } = await hearing();
    const message = { type: 'message', text: 'again', channelData: { clientActivityID: 'same' } };
    const ids = [await post(server, credentials, message), await post(server, credentials, message)];
    const answers = await Promise.all(ids.map((each) => jsonOf(each)));
    expect(answers).toEqual([{ id: 'u-same' }, { id: 'u-same' }]);
    expect((await history(server, credentials)).filter((each) => each.id === 'u-same')).toHaveLength(1);
    expect(
      new Set(heard.filter((each) => each.text === 'again').map((each) => each.id)).size,
    ).toBeLessThanOrEqual(1);
  });

  it('rests and is echoed masked', async () => {
    const { server, credentials, say } = await hearing({
      mask: (activity) => ({ ...activity, text: activity.text?.replaceAll('123-45-6789', '[***]') }),
    });
    await say({ type: 'message', text: 'my number is 123-45-6789' });
    const said = (await history(server, credentials)).filter((each) => String(each.id).startsWith('u-'));
    expect(said.map((each) => each.text)).toContain('my number is [***]');
    expect(JSON.stringify(said)).not.toContain('123-45-6789');
  });

  it.each([
    [3999, 3999],
    [4000, 4000],
    [4001, 4000],
    [4100, 4000],
  ])('with %i characters is heard whole and kept to %i', async (length, kept) => {
    const { heard, server, credentials, say } = await hearing();
    await say({ type: 'message', text: 'x'.repeat(length) });
    expect(heard.find((each) => each.type === 'message')?.text).toHaveLength(length);
    const echoed = (await history(server, credentials)).find((each) => String(each.id).startsWith('u-'));
    expect(echoed?.text).toHaveLength(kept);
  });

  it.each([
    ['words', 'x'.repeat(64_000), 4100],
    ['digits', '1 '.repeat(32_000), 4040],
    ['a number across the end', `${'x'.repeat(4092)} 123-45-6789 and more`, 4092],
  ])(
    'of 64 KB or so is heard to about 4,100 characters, never to the middle of a number: %s',
    (_of, text, length) => {
      expect(IncomingActivity.parse({ type: 'message', text }).text).toBe(text.slice(0, length));
    },
  );

  it.each(['typing', 'trace', 'nonsense', 'conversationUpdate', 'installationUpdate'])(
    'as %s is taken and left alone',
    async (type) => {
      const { heard, server, credentials, say } = await hearing();
      await say({ type, text: 'ignored' });
      expect(heard.map((each) => each.type)).toEqual(['conversationUpdate', 'event']);
      expect(JSON.stringify(await history(server, credentials))).not.toContain('ignored');
    },
  );

  it.each([
    ['nothing', ''],
    ['emoji', '😀👩‍👩‍👧'],
    ['right to left', 'مرحبا'],
    ['markup', '<script>alert(1)</script> **x** [a](javascript:alert(1))'],
    ['a control character', 'a\u0000b'],
  ])('may be %s', async (_what, text) => {
    const { heard, say } = await hearing();
    await say({ type: 'message', text });
    expect(heard.find((each) => each.type === 'message')?.text).toBe(text);
  });
});
