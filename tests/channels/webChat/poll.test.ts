import { RunningWork } from '../../../src/channels/runningWork';
import { DirectLineAdapter, directLineRoutes, DirectLineTokens } from '../../../src/channels/webChat';
import { openStore, type Store } from '../../../src/storage';

const now = (): number => Date.UTC(2026, 10, 22);
const tokens = new DirectLineTokens('s'.repeat(32), now, 30);

let store: Store;
beforeEach(async () => {
  store = await openStore({ kind: 'memory' });
  await store.activityLog.open('webchat/one', { userId: 'dl_1' }, now());
});
afterEach(() => store.close());

interface Part {
  readonly activities: readonly { readonly text: string }[];
  readonly watermark: string;
}

async function poll(watermark: string): Promise<{ readonly bytes: number; readonly part: Part }> {
  const log = store.activityLog;
  const adapter = new DirectLineAdapter({
    log,
    now,
    logic: async () => undefined,
    running: new RunningWork(),
    mask: (activity) => activity,
    onBug: () => undefined,
  });
  const allowed = { allowed: true } as const;
  const routes = directLineRoutes({
    adapter,
    log,
    tokens,
    now,
    mayOpen: () => true,
    mayHear: () => allowed,
  });
  const answer = await routes
    .find(({ method, path }) => method === 'GET' && path.endsWith('/activities'))
    ?.answer({
      params: { id: 'one' },
      query: new URLSearchParams({ watermark }),
      body: undefined,
      bearer: tokens.issue({ use: 'talk', conversation: 'one', user: 'dl_1' }),
      origin: undefined,
      host: 'localhost',
      secure: false,
    });
  const json = answer && 'json' in answer ? answer.json : '';
  return { bytes: Buffer.byteLength(json), part: JSON.parse(json) };
}

const append = (activities: readonly string[]): Promise<number | undefined> =>
  store.activityLog.append(
    'webchat/one',
    activities.map((activity, place) => ({ id: `${place}`, activity, incoming: false })),
    now(),
  );

it('leaves out what lies damaged in the log, and goes on behind it', async () => {
  await append(['{"text":"one"}', '{"text":"tw', '{"text":"three"}']);
  const { part } = await poll('');
  expect(part).toEqual({ activities: [{ text: 'one' }, { text: 'three' }], watermark: '3' });
});

it('comes in parts of bounded size, which together hold all of a long talk of many cards', async () => {
  const texts = Array.from({ length: 150 }, (_, place) => `${place} ${'x'.repeat(12_000)}`);
  await append(texts.map((text) => JSON.stringify({ text })));
  const heard: string[] = [];
  for (let at = '', last = false; !last;) {
    const { bytes, part } = await poll(at);
    expect(bytes).toBeLessThan(257 * 1024);
    heard.push(...part.activities.map(({ text }) => text));
    [at, last] = [part.watermark, part.activities.length === 0];
  }
  expect(heard).toEqual(texts);
});
