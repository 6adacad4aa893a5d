import { Dialog, type DialogTurnResult } from 'botbuilder-dialogs';
import type { Session } from '../../src/bot/session';
import type { OpenTurn, TurnEffect, TurnStore } from '../../src/bot/turnStore';
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
const revision = () => keptIn(store.turns).revision();
const keep = (record: string) => keptIn(store.turns).keep(record);

/** The sentences of the bubble that came last. */
const last = () => bench.delivered().at(-1) ?? [];

describe('a process that ends in the middle', () => {
  it('is followed by one that says where the talk stands, in one line, and goes on', async () => {
    for (const text of ['hello', 'a letter', 'LT11']) await bench.type(text);
    bench = startBench(store.turns, { startedAt: 1 });
    await bench.type('October 27, 2026');
    expect(last().filter((key) => key.startsWith('root:recap'))).toEqual(['root:recap.notice']);
    expect(last()).toContain('intake:amountDue.ask');
    expect((await session())?.caseFile).toEqual({ notice: 'LT11', noticeDate: '2026-10-27' });
    await bench.type('$34,200');
    expect(last().some((key) => key.startsWith('root:recap'))).toBe(false);
  });

  it('names the letter and its date when both are known', async () => {
    for (const text of ['I got an LT11 dated October 27, 2026', '$34,200']) await bench.type(text);
    bench = startBench(store.turns, { startedAt: 1 });
    await bench.type('2021');
    expect(last()[0]).toBe('root:recap.dated');
  });

  it('asks the pending question again when a reader only opens the page', async () => {
    for (const text of ['hello', 'a letter', 'LT11']) await bench.type(text);
    bench = startBench(store.turns, { startedAt: 1 });
    await bench.send({ type: 'conversationUpdate', membersAdded: [{ id: 'user1', name: 'Reader' }] });
    expect(last()).toEqual(expect.arrayContaining(['root:recap.notice', 'intake:noticeDate.ask']));
  });
});

describe('an activity that a channel sends twice', () => {
  it('has one effect, and its answer is delivered once', async () => {
    await bench.type('a letter', 'same');
    const before = { said: bench.delivered(), revision: await revision() };
    await bench.type('a letter', 'same');
    expect({ said: bench.delivered(), revision: await revision() }).toEqual(before);
  });

  it('gets the same answer when the first delivery failed', async () => {
    bench.next('refuses');
    await expect(bench.type('a letter', 'same')).rejects.toThrow('the channel is gone');
    const kept = await session();
    await bench.type('a letter', 'same');
    expect(bench.delivered()).toEqual([expect.arrayContaining(['intake:notice.ask'])]);
    expect(await session()).toEqual(kept);
  });

  it('gets the answer of the first even when both arrive at once', async () => {
    await Promise.all([bench.type('a letter', 'same'), bench.type('a letter', 'same')]);
    expect(bench.delivered()).toHaveLength(1);
  });
});

describe('two quick messages', () => {
  it('are answered in the order in which they came', async () => {
    await bench.type('a letter');
    await Promise.all([bench.type('LT11'), bench.type('October 27, 2026'), bench.type('$34,200')]);
    expect((await session())?.caseFile).toEqual({
      notice: 'LT11',
      noticeDate: '2026-10-27',
      amountDue: 3_420_000,
    });
    expect(
      bench
        .delivered()
        .slice(-3)
        .map((keys) => keys.find((key) => key.endsWith('.ask'))),
    ).toEqual(['intake:noticeDate.ask', 'intake:amountDue.ask', 'intake:taxYears.ask']);
  });
});

/** The question that each delivered bubble asks. */
const asked = () => bench.delivered().map((keys) => keys.find((key) => key.endsWith('.ask')));

describe('a reply that the channel does not take for now', () => {
  it('goes out before the next answer, when the channel takes messages again', async () => {
    bench.next('refuses');
    await expect(bench.type('a letter')).rejects.toThrow('the channel is gone');
    bench.next('refuses');
    await expect(bench.type('LT11')).rejects.toThrow('the channel is gone');
    expect(asked()).toEqual([]);
    await bench.type('October 27, 2026');
    expect(asked()).toEqual(['intake:notice.ask', 'intake:noticeDate.ask', 'intake:amountDue.ask']);
  });

  it.each([
    ['one millisecond before', 10 * 60 * 1000 - 1, ['intake:notice.ask', 'intake:noticeDate.ask']],
    ['at', 10 * 60 * 1000, ['intake:noticeDate.ask']],
  ])('is given up when it is refused %s the end of ten minutes', async (_when, age, left) => {
    bench.next('refuses');
    await bench.type('a letter').catch(() => undefined);
    bench.pass(age);
    bench.next('refuses');
    await bench.resume().catch(() => undefined);
    await bench.type('LT11');
    expect(asked()).toEqual(left);
  });
});

describe('a reply that the channel will never take', () => {
  it('is dropped, and does not hold what follows', async () => {
    bench.next('rejects');
    await bench.type('a letter', 'same');
    await bench.type('a letter', 'same');
    expect(asked()).toEqual([]);
    await bench.type('LT11');
    expect(asked()).toEqual(['intake:noticeDate.ask']);
    expect(bench.reports[0]).toMatchObject({ delivery: 'refused', error: undefined });
    expect(bench.bugs).toHaveLength(1);
  });
});

describe('a stored reply that is no activity', () => {
  it.each(['garbage', '[]', '{}'])('says nothing, and does not mute the talk: %s', async (rubbish) => {
    const open = await store.turns.open(CONVERSATION, undefined);
    await open.commit({ activityId: 'gone', record: undefined, replies: [rubbish], at: 0 });
    await bench.type('a letter');
    expect(asked()).toEqual(['intake:notice.ask']);
  });
});

describe('a send whose result is unknown', () => {
  it.each(['breaks', 'hangs', 'hears'] as const)(
    'is never repeated, for it may have arrived: %s',
    async (what) => {
      bench.next(what);
      await bench.type('a letter', 'same');
      const arrived = what === 'hears' ? ['intake:notice.ask'] : [];
      expect(asked()).toEqual(arrived);
      await bench.type('a letter', 'same');
      expect(asked()).toEqual(arrived);
      await bench.type('LT11');
      expect(asked()).toEqual([...arrived, 'intake:noticeDate.ask']);
    },
  );

  it.each(['breaks', 'hangs'] as const)(
    'is repeated where the channel keeps each reply once, before the next answer: %s',
    async (what) => {
      bench = startBench(store.turns, { repeats: true });
      bench.next(what);
      await bench.type('a letter').catch(() => undefined);
      expect(asked()).toEqual([]);
      await bench.type('LT11');
      expect(asked()).toEqual(['intake:notice.ask', 'intake:noticeDate.ask']);
    },
  );

  it('makes one message of two where the channel keeps each reply once', async () => {
    bench = startBench(store.turns, { repeats: true });
    bench.next('hears');
    await bench.type('a letter', 'same').catch(() => undefined);
    await bench.type('a letter', 'same');
    expect(asked()).toEqual(['intake:notice.ask']);
  });
});

describe('a turn with nothing to answer to', () => {
  it('delivers what a process that died left, and keeps nothing', async () => {
    const dead = startBench(store.turns);
    dead.next('refuses');
    await dead.type('a letter').catch(() => undefined);
    const before = await revision();
    await bench.resume();
    expect(asked()).toEqual(['intake:notice.ask']);
    expect(await revision()).toBe(before);
  });
});

describe('two processes', () => {
  it('go on with one talk in turn, without a word of a return', async () => {
    bench.pass(10);
    const other = startBench(store.turns, { startedAt: 5 });
    other.pass(10);
    for (const [hearing, text] of [
      [bench, 'a letter'],
      [other, 'LT11'],
      [bench, 'October 27, 2026'],
      [other, '$34,200'],
    ] as const)
      await hearing.type(text);
    const said = [...bench.delivered(), ...other.delivered()].flat();
    expect(said.filter((key) => key.startsWith('root:recap'))).toEqual([]);
  });

  it('answer each message once, whichever of them heard it', async () => {
    const other = startBench(store.turns, { startedAt: 1 });
    await bench.type('a letter');
    await Promise.all([
      bench.type('LT11', 'a'),
      other.type('LT11', 'a'),
      other.type('October 27, 2026', 'b'),
    ]);
    expect([...bench.delivered(), ...other.delivered()]).toHaveLength(3);
    expect(await revision()).toBe(3);
  });
});

describe('the report of a turn', () => {
  const reported = () =>
    bench.reports.map(({ outcome, delivery, replies, dialog }) => ({ outcome, delivery, replies, dialog }));

  it('says what became of it and where the talk stands', async () => {
    await bench.type('a letter', 'same');
    await bench.type('a letter', 'same');
    bench.next('hangs');
    await bench.type('LT11');
    const dialog = expect.stringMatching(/^root\/.+/);
    expect(reported()).toEqual([
      { outcome: 'answered', delivery: 'delivered', replies: 1, dialog },
      { outcome: 'repeated', delivery: 'none', replies: 0, dialog: '' },
      { outcome: 'answered', delivery: 'unknown', replies: 1, dialog },
    ]);
  });

  it('names a refusal of the channel, and a store that keeps nothing', async () => {
    bench.next('refuses');
    await bench.type('a letter').catch(() => undefined);
    await store.close();
    await bench.type('LT11').catch(() => undefined);
    store = await openStore({ kind: 'memory' });
    expect(reported()).toMatchObject([
      { outcome: 'answered', delivery: 'waiting' },
      { outcome: 'refused', delivery: 'none' },
    ]);
    expect(bench.reports.map(({ error }) => error)).toEqual(['NotDelivered', 'storeUnreachable']);
  });
});

describe('a bug in a dialog', () => {
  it('costs one sentence, and never the case', async () => {
    for (const text of ['hello', 'I got an LT11 dated October 27, 2026']) await bench.type(text);
    const broken = startBench(store.turns, { root: () => new Broken('root') });
    await broken.type('$34,200');
    expect(broken.delivered()).toEqual([['root:somethingBroke']]);
    expect(broken.bugs).toEqual([expect.objectContaining({ message: expect.stringContaining('a bug') })]);
    expect((await session())?.caseFile).toEqual({ notice: 'LT11', noticeDate: '2026-10-27' });
    await bench.type('$34,200');
    expect(last().at(-1)).toBeDefined();
    expect(bench.bugs).toEqual([]);
  });
});

describe('another process that wrote in between', () => {
  it('makes the turn run again on what is there now', async () => {
    await bench.type('a letter');
    const meanwhile = async () => {
      await startBench(store.turns, { startedAt: 0 }).type('LT11');
    };
    const slow = startBench(interrupted(store.turns, meanwhile, 1));
    await slow.type('October 27, 2026');
    expect((await session())?.caseFile).toEqual({ notice: 'LT11', noticeDate: '2026-10-27' });
    expect(slow.delivered()).toHaveLength(1);
  });

  it('does not hide that a number was taken out', async () => {
    const slow = startBench(
      interrupted(store.turns, () => startBench(store.turns, { startedAt: 0 }).type('hello'), 1),
    );
    await slow.type('My number is 123-45-6789');
    expect(slow.delivered()[0]).toContain('root:masked');
    expect(JSON.stringify(await session())).not.toContain('6789');
  });

  it('ends the turn without an effect when it never stops', async () => {
    await bench.type('a letter');
    const kept = await session();
    const slow = startBench(interrupted(store.turns, async () => void (await keep(JSON.stringify(kept))), 9));
    await expect(slow.type('LT11')).rejects.toThrow('kept changing');
    expect(slow.delivered()).toEqual([]);
    expect(await session()).toEqual(kept);
  });
});

class Broken extends Dialog {
  override async beginDialog(): Promise<DialogTurnResult> {
    throw new Error('a bug');
  }
  override async continueDialog(): Promise<DialogTurnResult> {
    throw new Error('a bug');
  }
}

/** A store in which something else happens just before the first commits. */
function interrupted(turns: TurnStore, meanwhile: () => Promise<void>, times: number): TurnStore {
  let left = times;
  const open = async (conversation: string, activityId: string | undefined): Promise<OpenTurn> => {
    const turn = await turns.open(conversation, activityId);
    const commit = async (effect: TurnEffect) => {
      left -= 1;
      if (left >= 0) await meanwhile();
      return turn.commit(effect);
    };
    return { ...turn, commit };
  };
  return Object.assign(Object.create(turns), { open });
}
