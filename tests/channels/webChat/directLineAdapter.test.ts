import { TurnContext, type Activity, type ConversationReference } from 'botbuilder';
import { RunningWork } from '../../../src/channels/runningWork';
import { DirectLineAdapter, type TurnLogic } from '../../../src/channels/webChat';
import { openStore, type Store } from '../../../src/storage';

const NOW = Date.UTC(2026, 10, 22);
const talk = { conversation: 'one', user: 'dl_1' };

let store: Store;
let running: RunningWork;
beforeEach(async () => {
  running = new RunningWork();
  store = await openStore({ kind: 'memory' });
  await store.activityLog.open('webchat/one', { userId: 'dl_1' }, NOW);
});
afterEach(() => store.close());

const adapterWith = (logic: TurnLogic, onBug: (bug: unknown) => void = rethrown): DirectLineAdapter =>
  new DirectLineAdapter({
    log: store.activityLog,
    logic,
    running,
    mask: (activity) => activity,
    now: () => NOW,
    onBug,
    pause: async () => undefined,
  });

function rethrown(bug: unknown): never {
  throw bug;
}

const logged = async (): Promise<readonly Partial<Activity>[]> =>
  (await store.activityLog.since('webchat/one', 0)).map((each) => JSON.parse(each.activity));

/** Lets the bot say this in answer to one message, and gives what the log then holds of the bot. */
async function afterTurn(logic: TurnLogic): Promise<readonly Partial<Activity>[]> {
  const adapter = adapterWith(logic);
  await adapter.receive(talk, { type: 'message', text: 'hi' });
  await running.ended();
  return (await logged()).filter((each) => each.from?.id !== 'dl_1');
}

it('says messages and events, and keeps traces, typing and delays to itself', async () => {
  const said = await afterTurn(async (context) => {
    const ids = await context.sendActivities(
      ['trace', 'message', 'typing', 'event', 'delay', 'invokeResponse'].map((type) => ({
        type,
        text: type,
      })),
    );
    expect(ids).toHaveLength(6);
  });
  expect(said.map((each) => each.text)).toEqual(['message', 'event']);
});

it('takes an answer with nothing sayable in it', async () => {
  expect(await afterTurn(async (context) => void (await context.sendActivity({ type: 'trace' })))).toEqual(
    [],
  );
});

it('says a reply with an id of its own once, however often it is delivered', async () => {
  const said = await afterTurn(async (context) => {
    for (let time = 0; time < 3; time += 1) {
      await context.adapter.sendActivities(context, [{ id: '1.0', type: 'message', text: 'once' }]);
    }
  });
  expect(said.map((each) => each.text)).toEqual(['once']);
});

it('says what it says as the bot, in this conversation', async () => {
  const [said] = await afterTurn(async (context) => {
    const forged = { type: 'message', from: { id: 'x', name: '' }, conversation: { id: 'other' } as never };
    await context.adapter.sendActivities(context, [forged]);
  });
  expect(said).toMatchObject({
    from: { id: 'irs-notice-guide' },
    recipient: { id: 'dl_1' },
    conversation: { id: 'one' },
  });
});

it('changes and takes back what it said', async () => {
  const said = await afterTurn(async (context) => {
    const first = await context.sendActivity('first');
    const second = await context.sendActivity('second');
    await context.updateActivity({ id: first?.id, type: 'message', text: 'changed' });
    await context.deleteActivity(second?.id ?? '');
  });
  expect(said.map((each) => each.text)).toEqual(['changed']);
});

it('speaks first in a talk that it remembers', async () => {
  let reference: Partial<ConversationReference> = {};
  const adapter = adapterWith(async ({ activity }) => {
    reference = TurnContext.getConversationReference(activity);
  });
  await adapter.receive(talk, { type: 'message', text: 'hi' });
  await running.ended();
  const remind: TurnLogic = async (context) => void (await context.sendActivity('A reminder.'));
  await adapter.continueConversationAsync('', reference, remind);
  await adapter.continueConversationAsync({}, reference, 'audience', remind);
  expect((await logged()).map((each) => each.text)).toEqual(['hi', 'A reminder.', 'A reminder.']);
});

it('says nothing into a talk that is gone', async () => {
  const adapter = adapterWith(async (context) => void (await context.sendActivity('hello?')));
  expect(
    await adapter.receive({ ...talk, conversation: 'gone' }, { type: 'message', text: 'hi' }),
  ).toBeUndefined();
  adapter.greet({ ...talk, conversation: 'gone' }, 'en');
  await running.ended();
  expect(await logged()).toEqual([]);
});
