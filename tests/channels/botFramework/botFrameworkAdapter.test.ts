import { ActivityHandler, TurnContext, type Activity, type Middleware } from 'botbuilder';
import { NotDelivered } from '../../../src/bot/delivery';
import { startBotMessages, teamsMessage, type BotMessagesServer } from '../../support/botMessages';
import {
  accept,
  respond,
  startConnector,
  type Answering,
  type StubConnector,
} from '../../support/stubConnector';

let connector: StubConnector;
let server: BotMessagesServer;
let answering: Answering;
let logic: (context: TurnContext) => Promise<void>;
const around: string[] = [];

const noting: Middleware = {
  onTurn: async ({ activity }, next) => {
    around.push(String(activity.name ?? activity.type));
    await next();
  },
};

beforeAll(async () => {
  connector = await startConnector((response, turn) => answering(response, turn));
  server = await startBotMessages({ logic: (context) => logic(context), middleware: [noting] });
});
afterAll(async () => {
  await server.close();
  connector.close();
});
let before = 0;
beforeEach(() => {
  answering = accept;
  around.length = 0;
  before = connector.heard.length;
});

const heard = () => connector.heard.slice(before);
const message = (more: Parameters<typeof teamsMessage>[0] = {}) =>
  teamsMessage({ channelId: 'emulator', serviceUrl: connector.serviceUrl, ...more });

describe('a reply', () => {
  it('goes to the person who wrote, in answer to what was written', async () => {
    logic = async (context) => void (await context.sendActivity('hi'));
    expect(await server.post(message())).toEqual({ status: 200, text: '' });
    expect(heard()).toMatchObject([
      {
        method: 'POST',
        path: '/v3/conversations/19%3Ac1/activities/a1',
        authorization: undefined,
        activity: {
          type: 'message',
          text: 'hi',
          from: { id: '28:bot' },
          recipient: { id: '29:user' },
          replyToId: 'a1',
        },
      },
    ]);
  });

  it('never takes the memory of the bot with it, and waits for nothing', async () => {
    logic = async (context) => {
      await context.sendTraceActivity('memory', { secret: true });
      await context.sendActivities([
        { type: 'typing' },
        { type: 'delay', value: 60_000 },
        { type: 'message', text: 'hi' },
      ]);
    };
    await server.post(message());
    expect(heard().map(({ activity }) => activity.type)).toEqual(['typing', 'message']);
  });

  it('can be changed and taken back', async () => {
    logic = async (context) => {
      const sent = await context.sendActivity('hi');
      await context.updateActivity({ id: sent?.id ?? '', type: 'message', text: 'changed' });
      await context.deleteActivity(sent?.id ?? '');
    };
    await server.post(message());
    const id = `m${before + 1}`;
    expect(heard().map(({ method, path }) => [method, path?.split('/').at(-1)])).toEqual([
      ['POST', 'a1'],
      ['PUT', id],
      ['DELETE', id],
    ]);
  });

  it('goes where it is addressed, whatever the turn was about', async () => {
    logic = async ({ adapter, activity }) => {
      const { serviceUrl } = activity;
      const event = new TurnContext(adapter, { type: 'event' });
      await adapter.sendActivities(event, [
        {
          type: 'message',
          text: 'late',
          serviceUrl,
          conversation: { id: 'other' } as Activity['conversation'],
        },
      ]);
    };
    await server.post(message());
    expect(heard().map(({ path }) => path)).toEqual(['/v3/conversations/other/activities']);
  });

  it('that was stored with an address which is not on the list is not sent', async () => {
    const { adapter } = server;
    const context = new TurnContext(adapter, { type: 'event' });
    const { conversation } = message() as Partial<Activity>;
    const sending = adapter.sendActivities(context, [
      { type: 'message', text: 'x', serviceUrl: 'http://169.254.169.254/', conversation },
    ]);
    await expect(sending).rejects.toBeInstanceOf(NotDelivered);
  });
});

describe('of several replies', () => {
  const both = (): Partial<Activity>[] =>
    ['one', 'two'].map((text) => ({ ...(message() as Partial<Activity>), text }));
  const sending = () =>
    server.adapter.sendActivities(new TurnContext(server.adapter, { type: 'event' }), both());

  it('each goes out after the one before it was taken', async () => {
    expect(await sending()).toEqual([{ id: `m${before + 1}` }, { id: `m${before + 2}` }]);
    expect(heard().map(({ activity }) => activity.text)).toEqual(['one', 'two']);
  });

  it('none was taken when the first was refused', async () => {
    answering = (response) => respond(response, 403);
    await expect(sending()).rejects.toBeInstanceOf(NotDelivered);
    expect(heard()).toHaveLength(1);
  });

  it('nobody may send all again when the second was refused', async () => {
    answering = (response, turn) => (turn === before + 1 ? accept(response, turn) : respond(response, 403));
    const failure = await sending().catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(Error);
    expect(failure).not.toBeInstanceOf(NotDelivered);
  });
});

describe('a channel that expects replies in the answer', () => {
  it('gets them there, and not over its connector', async () => {
    logic = async (context) => {
      await context.adapter.sendActivities(context, [
        { type: 'trace' },
        { id: 'ours', type: 'message', text: 'one' },
      ]);
      await context.sendActivity('two');
    };
    const { status, text } = await server.post(message({ deliveryMode: 'expectReplies' }));
    const { activities } = JSON.parse(text) as { activities: Partial<Activity>[] };
    expect({ status, said: activities.map((each) => [each.type, each.text, each.id]) }).toEqual({
      status: 200,
      said: [
        ['message', 'one', undefined],
        ['message', 'two', undefined],
      ],
    });
    expect(heard()).toEqual([]);
  });
});

describe('an invoke', () => {
  const invoke = () => message({ type: 'invoke', name: 'adaptiveCard/action', value: {} });

  it('is answered with the status and the body that the bot gives', async () => {
    logic = async (context) =>
      void (await context.sendActivity({
        type: 'invokeResponse',
        value: { status: 200, body: { statusCode: 200 } },
      }));
    expect(await server.post(invoke())).toEqual({ status: 200, text: '{"statusCode":200}' });
    expect(heard()).toEqual([]);
  });

  it('is not implemented when the bot says nothing to it', async () => {
    logic = async () => undefined;
    expect(await server.post(invoke())).toEqual({ status: 501, text: '' });
  });

  it('that the handler of the SDK does not know is not implemented', async () => {
    logic = (context) => new ActivityHandler().run(context);
    expect((await server.post({ ...invoke(), name: 'unheard/of' })).status).toBe(501);
  });
});

describe('a turn that nobody asked for', () => {
  const reference = () => ({
    ...TurnContext.getConversationReference(message() as Partial<Activity>),
    activityId: 'long ago',
  });

  it.each<[string, (say: (context: TurnContext) => Promise<void>) => Promise<void>]>([
    ['continueConversation', (say) => server.adapter.continueConversation(reference(), say)],
    ['continueConversationAsync', (say) => server.adapter.continueConversationAsync('', reference(), say)],
    ['an audience', (say) => server.adapter.continueConversationAsync('', reference(), 'audience', say)],
  ])('goes through the same middleware and answers no message (%s)', async (_how, run) => {
    let id: string | undefined = 'not run';
    await run(async (context) => {
      ({ id } = context.activity);
      await context.sendActivity('a reminder');
    });
    expect({ around, id }).toEqual({ around: ['ContinueConversation'], id: undefined });
    expect(heard()).toMatchObject([
      {
        path: '/v3/conversations/19%3Ac1/activities',
        activity: { text: 'a reminder', recipient: { id: '29:user' } },
      },
    ]);
  });

  it('needs to know what to say', async () => {
    await expect(server.adapter.continueConversationAsync('', reference(), 'audience')).rejects.toThrow(
      TypeError,
    );
  });
});

it('lets a channel try again when the turn failed, without a word about why', async () => {
  logic = () => Promise.reject(new Error('secret detail'));
  const { status, text } = await server.post(message());
  expect({ status, code: JSON.parse(text).error.code }).toEqual({ status: 500, code: 'ServerError' });
  expect(text).not.toContain('secret');
  expect(server.bugs).toHaveLength(1);
});
