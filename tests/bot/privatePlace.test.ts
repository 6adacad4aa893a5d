import type { Activity } from 'botbuilder';
import { isPrivatePlace } from '../../src/bot/privatePlace';
import { openStore, type Store } from '../../src/storage';
import { keptIn, startBench, type Bench } from './bench';

let store: Store;
let bench: Bench;

beforeEach(async () => {
  store = await openStore({ kind: 'memory' });
  bench = startBench(store.turns);
});
afterEach(() => store.close());

const ID = 'Convo1';
const GROUP = { id: ID, name: '', isGroup: true, conversationType: 'groupChat' };
const READER = { id: 'user1', name: 'Reader' };
const BOT = { id: 'bot', name: 'Bot' };

const inGroup = (activity: Partial<Activity>) => bench.send({ conversation: GROUP, ...activity });
const session = () => keptIn(store.turns).session();

/** What a private talk leaves behind. */
async function tellACase(): Promise<void> {
  await bench.type('I got an LT11 dated October 27, 2026');
}

describe('a place', () => {
  it.each([
    ['personal', false],
    ['personal', undefined],
    [undefined, undefined],
    [undefined, false],
  ])('is private when the channel calls it %s, a group %s', (conversationType, isGroup) =>
    expect(isPrivatePlace(placeOf(conversationType, isGroup))).toBe(true),
  );

  it.each([
    ['groupChat', undefined],
    ['channel', undefined],
    ['channel', false],
    ['personal', true],
    [undefined, true],
  ])('is shared when the channel calls it %s, a group %s', (conversationType, isGroup) =>
    expect(isPrivatePlace(placeOf(conversationType, isGroup))).toBe(false),
  );
});

describe('where others read along', () => {
  it.each([
    'hello',
    'I got an LT11 dated October 27, 2026 for $34,200',
    'my ssn is 123-45-6789',
    'what do you know about me',
    'delete my data',
    'me llegó una carta del IRS',
    'I want to kill myself',
    '',
  ])('the answer is an offer of a private talk and nothing else: %j', async (text) => {
    await inGroup({ type: 'message', text });
    expect(bench.delivered()).toEqual([['root:notHere']]);
    expect(await session()).toBeUndefined();
  });

  it.each(['letter', 'plan', 'stop', 'goOn', 'yes'])('a button does no more: %s', async (choice) => {
    await inGroup({ type: 'message', text: '', value: { choice } });
    expect(bench.delivered()).toEqual([['root:notHere']]);
    expect(await session()).toBeUndefined();
  });

  it.each(['groupChat', 'channel'])('a %s is such a place, whatever it says of groups', async (kind) => {
    await bench.send({
      type: 'message',
      text: 'hello',
      conversation: { id: ID, name: '', isGroup: false, conversationType: kind },
    });
    expect(bench.delivered()).toEqual([['root:notHere']]);
  });

  it('no case is shown, asked for or changed, even if the conversation has one', async () => {
    await tellACase();
    const before = await session();
    for (const text of ['$34,200', 'summary', 'start over', 'delete my data'])
      await inGroup({ type: 'message', text });
    expect(bench.delivered().slice(-4)).toEqual(Array.from({ length: 4 }, () => ['root:notHere']));
    expect(await session()).toEqual(before);
  });

  it('a repeated message is answered once, and only its id rests', async () => {
    await inGroup({ type: 'message', text: 'hello', id: 'same' });
    await inGroup({ type: 'message', text: 'hello', id: 'same' });
    expect(bench.delivered()).toHaveLength(1);
    expect(await session()).toBeUndefined();
  });

  it('says its one line when the bot is added, and not again with each newcomer', async () => {
    await inGroup({ type: 'conversationUpdate', recipient: BOT, membersAdded: [BOT, READER] });
    await inGroup({ type: 'conversationUpdate', recipient: BOT, membersAdded: [READER] });
    expect(bench.delivered()).toEqual([['root:notHere']]);
    expect(await session()).toBeUndefined();
  });

  it.each(['event', 'typing', 'messageReaction', 'installationUpdate', 'endOfConversation'])(
    'is silent to %s, and keeps nothing',
    async (type) => {
      await inGroup({ type });
      expect(bench.delivered()).toEqual([]);
      expect(await session()).toBeUndefined();
    },
  );
});

it('a private talk goes on beside it', async () => {
  await tellACase();
  await inGroup({ type: 'message', text: 'hello' });
  await bench.type('$34,200');
  expect(bench.delivered().at(-1)).toContain('intake:taxYears.ask');
});

const placeOf = (conversationType: string | undefined, isGroup: boolean | undefined) => ({
  conversation: {
    id: ID,
    name: '',
    ...(conversationType && { conversationType }),
    ...(isGroup !== undefined && { isGroup }),
  } as Activity['conversation'],
});
