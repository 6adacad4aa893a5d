import { Dialog, type DialogContext, type DialogTurnResult } from 'botbuilder-dialogs';
import { SESSION_VERSION, type Session } from '../../src/bot/session';
import { openStore, type Store } from '../../src/storage';
import { CONVERSATION, keptIn, startBench, type Bench } from './bench';

let store: Store;
let bench: Bench;

beforeEach(async () => {
  store = await openStore({ kind: 'memory' });
  bench = startBench(store.turns);
});
afterEach(() => store.close());

const session = () => keptIn(store.turns).session();
const keep = (record: string) => keptIn(store.turns).keep(record);

/** The sentences of the bubble that came last. */
const last = () => bench.delivered().at(-1) ?? [];

describe('a record that no longer fits', () => {
  it.each([
    [
      'an older version',
      { version: SESSION_VERSION - 1, locale: 'en', caseFile: { notice: 'LT11', gone: 1 } },
      { notice: 'LT11' },
    ],
    ['garbage', 'not a session', {}],
  ])('starts the talk anew and says so: %s', async (_, record, facts) => {
    await keep(JSON.stringify(record));
    await bench.type('hello');
    expect(last()).toEqual(expect.arrayContaining(['root:renewed', 'root:whatCame.ask']));
    expect((await session())?.caseFile).toEqual(facts);
    await bench.type('a letter');
    expect(last()).not.toContain('root:renewed');
  });

  it('starts the talk anew when it is no JSON', async () => {
    await keep('{"version":');
    await bench.type('hello');
    expect(last()).toContain('root:renewed');
  });
});

describe('a reader who wants to be forgotten', () => {
  it('leaves nothing in the store, and is told so', async () => {
    await bench.type('I got an LT11 dated October 27, 2026', 'first');
    await bench.type('delete my data');
    expect(last()).toEqual(['root:deleted']);
    expect(await store.turns.open(CONVERSATION, 'first')).toMatchObject({
      record: undefined,
      waiting: [],
    });
    await bench.type('hello');
    expect(last()).toContain('root:welcome');
    expect((await session())?.caseFile).toEqual({});
  });
});

describe('what no reader said', () => {
  it.each(['typing', 'messageReaction', 'event', 'endOfConversation', 'installationUpdate', 'invented'])(
    'is not answered: %s',
    async (type) => {
      await bench.type('a letter');
      const before = { said: bench.delivered(), dialogs: (await session())?.dialogs };
      await bench.send({ type, reactionsAdded: [{ type: 'like' }], name: 'x', value: { choice: 'back' } });
      expect({ said: bench.delivered(), dialogs: (await session())?.dialogs }).toEqual(before);
      expect(bench.bugs).toEqual([]);
    },
  );

  it('is not delivered either: traces carry the memory of a dialog', async () => {
    const chatty = startBench(store.turns, { root: () => new Chatty('root') });
    await chatty.type('hello');
    expect(chatty.types()).toEqual(['message']);
  });
});

class Chatty extends Dialog {
  override async beginDialog({ context }: DialogContext): Promise<DialogTurnResult> {
    await context.sendTraceActivity('BotState', { secret: 1 });
    await context.sendActivities([{ type: 'typing' }, { type: 'message', text: 'said' }]);
    return Dialog.EndOfTurn;
  }
}
