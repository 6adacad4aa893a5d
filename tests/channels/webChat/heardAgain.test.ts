import { RunningWork } from '../../../src/channels/runningWork';
import { DirectLineAdapter, type TurnLogic } from '../../../src/channels/webChat';
import { PAUSES_MS, type Pause } from '../../../src/channels/webChat/turnLines';
import { openStore, type Store } from '../../../src/storage';

const NOW = Date.UTC(2026, 10, 22);
const KEY = 'webchat/one';
const talk = { conversation: 'one', user: 'dl_1' };

let store: Store;
let running: RunningWork;
let bugs: unknown[];
/** What a failed turn waits for; by default, nothing. */
let pause: Pause | undefined;
beforeEach(async () => {
  running = new RunningWork();
  bugs = [];
  pause = async () => undefined;
  store = await openStore({ kind: 'memory' });
  await store.activityLog.open(KEY, { userId: 'dl_1' }, NOW);
});
afterEach(() => store.close());

const adapterWith = (logic: TurnLogic): DirectLineAdapter =>
  new DirectLineAdapter({
    log: store.activityLog,
    logic,
    running,
    mask: (activity) => activity,
    now: () => NOW,
    onBug: (bug) => bugs.push(bug),
    ...(pause && { pause }),
  });

/** A process that answers as long as its store is there: what it heard, and what of that was answered before. */
function process() {
  const heard: string[] = [];
  const repeated: string[] = [];
  const state = { away: 0, heard, repeated };
  const logic: TurnLogic = async ({ activity: { id, text } }) => {
    if (!id) return;
    if (state.away > 0) {
      state.away -= 1;
      throw new Error('the store was away');
    }
    const open = await store.turns.open(KEY, id);
    const effect = { activityId: id, record: '1', replies: [], at: NOW };
    if (open.seen) repeated.push(text);
    else if ((await open.commit(effect)) !== 'conflict') heard.push(text);
    await open.release();
  };
  return Object.assign(state, { adapter: adapterWith(logic) });
}

const say = (adapter: DirectLineAdapter, ...texts: readonly string[]): Promise<unknown> =>
  Promise.all(texts.map((text) => adapter.receive(talk, { type: 'message', text })));

const FOREVER = Number.MAX_SAFE_INTEGER;

it('hears a message again in its place when its store was away for a moment', async () => {
  const { adapter, heard } = Object.assign(process(), { away: 2 });
  await say(adapter, 'A', 'B');
  await running.ended();
  expect({ heard, bugs }).toEqual({ heard: ['A', 'B'], bugs: [] });
});

describe('when a turn fails to the end, no later message is heard before it', () => {
  let here: ReturnType<typeof process>;
  beforeEach(async () => {
    let bothAreKept: () => void = () => undefined;
    const kept = new Promise<void>((resolve) => (bothAreKept = resolve));
    pause = () => kept;
    here = process();
    here.away = FOREVER;
    await say(here.adapter, 'A', 'B');
    bothAreKept();
    await running.ended();
    expect({ heard: here.heard, bugs: bugs.length }).toEqual({ heard: [], bugs: 1 });
    expect(FOREVER - here.away).toBe(PAUSES_MS.length + 1);
    here.away = 0;
  });

  it('and the next message comes after all of them', async () => {
    await say(here.adapter, 'C');
    await running.ended();
    expect(here.heard).toEqual(['A', 'B', 'C']);
  });

  it('and a page that comes back has them heard', async () => {
    await here.adapter.goOn(talk, 2);
    await running.ended();
    expect(here.heard).toEqual(['A', 'B']);
  });

  it('and the next look at what was left has them heard, here or in another process', async () => {
    const there = process();
    await Promise.all([here.adapter, there.adapter].map((each) => each.catchUp(NOW - 1000, NOW + 1)));
    await running.ended();
    expect([...here.heard, ...there.heard].sort()).toEqual(['A', 'B']);
    expect(await store.activityLog.unanswered(NOW - 1000, NOW + 1)).toEqual([]);
  });

  it('and many looks at one moment have each heard once', async () => {
    await Promise.all(Array.from({ length: 5 }, () => here.adapter.catchUp(NOW - 1000, NOW + 1)));
    await running.ended();
    expect([here.heard, here.repeated]).toEqual([['A', 'B'], []]);
  });
});

it('leaves to the next process at once what failed when this one is asked to end', async () => {
  pause = undefined;
  const here = Object.assign(process(), { away: FOREVER });
  here.adapter.stop();
  await say(here.adapter, 'A', 'B');
  await running.ended();
  const next = process();
  await next.adapter.catchUp(NOW - 1000, NOW + 1);
  await running.ended();
  expect({ here: here.heard, next: next.heard }).toEqual({ here: [], next: ['A', 'B'] });
});

it('hears forty-five messages at one moment on two processes, all of them, each at most once in each', async () => {
  const [here, there] = [process(), process()];
  const texts = Array.from({ length: 45 }, (_, place) => `${place}`);
  await Promise.all(texts.map((text, place) => say(place % 2 ? here.adapter : there.adapter, text)));
  await running.ended();
  const heard = [...here.heard, ...there.heard];
  expect(heard.sort()).toEqual([...texts].sort());
  expect(heard.length + here.repeated.length + there.repeated.length).toBeLessThanOrEqual(90);
});

it.each(['{"id":"u-bad","te', 'null', '"text"', '{"id":"u-bad"}', '[]'])(
  'leaves out an entry that rests as %s, tells of it once, and hears the others',
  async (activity) => {
    const { adapter, heard } = process();
    await store.activityLog.append(KEY, [{ id: 'u-bad', activity, incoming: true }], NOW);
    for (let looks = 0; looks < 3; looks += 1) await adapter.catchUp(NOW - 1000, NOW + 1);
    await say(adapter, 'A');
    await running.ended();
    expect({ heard, bugs: bugs.length }).toEqual({ heard: ['A'], bugs: 1 });
    expect(String(bugs[0])).not.toContain('u-bad');
  },
);
