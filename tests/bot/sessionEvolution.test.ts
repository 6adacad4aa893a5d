import fc from 'fast-check';
import type { Session } from '../../src/bot/session';
import { openStore, type Store } from '../../src/storage';
import { LT11_PLAN } from '../dialogs/talks';
import { keptIn, startBench, type Bench } from './bench';

let store: Store;
let bench: Bench;
beforeEach(async () => {
  store = await openStore({ kind: 'memory' });
  bench = startBench(store.turns);
});
afterEach(() => store.close());

const FACTS = { notice: 'LT11', noticeDate: '2026-10-27' };
const session = () => keptIn(store.turns).session();
const keep = (record: unknown) => keptIn(store.turns).keep(JSON.stringify(record));

/** A talk that waits for the amount. */
async function waiting(): Promise<Session> {
  for (const text of ['hello', 'a letter', 'LT11', 'October 27, 2026']) await bench.type(text);
  const kept = await session();
  if (!kept) throw new Error('nothing is kept');
  return kept;
}

/** The record with another value at one place of it. */
function changed(record: unknown, path: readonly (string | number)[], value: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  const copy: Record<string, unknown> | unknown[] = Array.isArray(record)
    ? [...record]
    : { ...(record as object) };
  Reflect.set(copy, key, changed(Reflect.get(copy, key), rest, value));
  return copy;
}

/** Every place of a record: of each object and list in it, and of each value. */
function placesOf(record: unknown): readonly (readonly (string | number)[])[] {
  if (typeof record !== 'object' || record === null) return [[]];
  return [
    [],
    ...Object.entries(record).flatMap(([key, value]) =>
      placesOf(value).map((rest) => [Array.isArray(record) ? Number(key) : key, ...rest]),
    ),
  ];
}

const ROOT = ['dialogs', 'dialogStack', 0, 'state', 'dialogs', 'dialogStack'];
const INTAKE = [...ROOT, 1, 'state', 'dialogs', 'dialogStack'];

describe('a stored talk that no longer fits the dialogs', () => {
  it.each<[string, readonly (string | number)[], unknown]>([
    ['a dialog that is gone', ['dialogs', 'dialogStack', 0, 'id'], 'gone'],
    ['a name that every object has', ['dialogs', 'dialogStack', 0, 'id'], 'constructor'],
    ['a waterfall that was renamed', [...ROOT, 0, 'id'], 'root.oldSteps'],
    ['a road that is gone', [...ROOT, 1, 'id'], 'oldIntake'],
    ['a question that is gone', [...INTAKE, 1, 'id'], 'oldQuestion'],
    ['a step behind the last', [...INTAKE, 0, 'state', 'stepIndex'], 99],
    ['a step before the first', [...INTAKE, 0, 'state', 'stepIndex'], -1],
    ['a step that is no number', [...INTAKE, 0, 'state', 'stepIndex'], 'askAmountDue'],
    ['a waterfall without values', [...INTAKE, 0, 'state', 'values'], undefined],
    ['a waterfall without options', [...INTAKE, 0, 'state', 'options'], null],
    ['a dialog without its stack', [...ROOT, 1, 'state'], {}],
    ['an empty stack inside', INTAKE, []],
    ['steps that wait for an answer themselves', [...INTAKE, 1], undefined],
    ['a question without a state', [...INTAKE, 1, 'state'], undefined],
  ])('with %s begins anew, says so, and goes on from the facts', async (_, path, value) => {
    const kept = await waiting();
    const broken = changed(kept, path, value);
    await keep(JSON.parse(JSON.stringify(broken, dropHoles)));
    await bench.type('$34,200');
    expect(bench.bugs).toEqual([]);
    expect(bench.delivered().at(-1)).toEqual(expect.arrayContaining(['root:renewed', 'intake:taxYears.ask']));
    expect((await session())?.caseFile).toEqual({ ...FACTS, amountDue: 3_420_000 });
  });

  it('of another version begins anew, says so once, and goes on from the facts', async () => {
    for (const version of [0, 1, 99, '1', null]) {
      await keep({ ...(await waiting()), version });
      await bench.type('$34,200');
      expect(bench.delivered().at(-1)).toEqual(
        expect.arrayContaining(['root:renewed', 'intake:taxYears.ask']),
      );
      await bench.type('2021');
      expect(bench.delivered().at(-1)).not.toContain('root:renewed');
      await bench.type('start over');
    }
    expect(bench.bugs).toEqual([]);
  });

  it('may have a question that lost what it counted', async () => {
    await keep(changed(await waiting(), [...INTAKE, 1, 'state'], {}));
    await bench.type('what?!');
    await bench.type('$34,200');
    expect(bench.bugs).toEqual([]);
    expect(bench.delivered().at(-1)).toContain('intake:taxYears.ask');
  });
});

describe('garbage in any place of a record', () => {
  const garbage = fc.oneof(
    fc.constantFrom(null, true, 0, -1, 1.5, 1e21, '', 'root', 'intake', 'constructor', '__proto__', 'LT11'),
    fc.constantFrom<unknown>([], {}, [null], [[]], { dialogStack: [] }, { kind: 'answer' }, { id: 'root' }),
    fc.jsonValue({ maxDepth: 3 }),
  );
  const words = fc.constantFrom('$34,200', '2021', 'hello', 'yes', 'back', 'summary', 'stop', 'LT11', '???');

  it.each([
    ['that waits for an amount', ['hello', 'a letter', 'LT11', 'October 27, 2026']],
    ['that waits under a plan', ['hello', LT11_PLAN[0] ?? '', 'yes']],
    ['that was interrupted', ['hello', 'a letter', 'LT11', 'is it real?']],
    ['that waits for someone in danger', ['hello', 'a letter', 'I want to kill myself']],
  ])('never ends a talk %s: it is answered now, and after it as always', async (_, turns) => {
    for (const text of turns) await bench.type(text);
    const kept = await session();
    const paths = placesOf(kept);
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...paths), garbage, words, async (path, value, text) => {
        await keep(changed(kept, path, value));
        const before = bench.delivered().length;
        await bench.type(text);
        expect(bench.delivered().length).toBeGreaterThan(before);
        await bench.type('menu');
        await bench.type('a letter');
        await bench.type('start over');
        expect(bench.delivered().at(-1)).toContain('root:whatCame.ask');
      }),
      { numRuns: 60 },
    );
  });
});

/** JSON has no holes: a frame that was taken out is gone from its list. */
const dropHoles = (_key: string, value: unknown): unknown =>
  Array.isArray(value) ? value.filter((each) => each !== undefined) : value;
