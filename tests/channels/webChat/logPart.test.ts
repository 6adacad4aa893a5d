import { ENTRIES_AT_ONCE } from '../../../src/channels/webChat/activityLog';
import { logPart } from '../../../src/channels/webChat/logPart';

const KB = 1024;

const entry = (watermark: number, bytes = 10) => ({ watermark, activity: `{"text":"${'x'.repeat(bytes)}"}` });
const entries = (length: number, bytes?: number) =>
  Array.from({ length }, (_, place) => entry(place + 1, bytes));
const activitiesIn = (json: string): readonly unknown[] => JSON.parse(json).activities;

it('holds what was read, as it rests, with the place where it ends', () => {
  const part = logPart([entry(3), entry(5)], 2);
  expect(JSON.parse(part.json)).toEqual({
    activities: [{ text: 'x'.repeat(10) }, { text: 'x'.repeat(10) }],
    watermark: '5',
  });
  expect(part).toMatchObject({ watermark: 5, isEmpty: false, hasMore: false });
});

it('stays where it was when nothing was read', () => {
  expect(logPart([], 7)).toEqual({
    json: '{"activities":[],"watermark":"7"}',
    watermark: 7,
    isEmpty: true,
    hasMore: false,
  });
});

it('ends before it is over 256 KB, and tells that there is more', () => {
  const part = logPart(entries(90, 12 * KB), 0);
  expect(part).toMatchObject({ watermark: 21, hasMore: true });
  expect(Buffer.byteLength(part.json)).toBeLessThanOrEqual(257 * KB);
});

it('holds an entry that is larger by itself', () => {
  const part = logPart([entry(1, 300 * KB), entry(2)], 0);
  expect(part).toMatchObject({ watermark: 1, hasMore: true });
  expect(activitiesIn(part.json)).toHaveLength(1);
});

it('may have more behind it when as many were read as are read at once', () => {
  expect(logPart(entries(ENTRIES_AT_ONCE), 0).hasMore).toBe(true);
  expect(logPart(entries(ENTRIES_AT_ONCE - 1), 0).hasMore).toBe(false);
});

it.each(['{"text":"a', '', 'null', '[]', '"text"', '{"a":1},{"b":2}'])(
  'leaves out %j, which is no activity, and reaches behind it',
  (activity) => {
    const part = logPart([entry(1), { watermark: 2, activity }], 0);
    expect(activitiesIn(part.json)).toHaveLength(1);
    expect(part).toMatchObject({ watermark: 2, isEmpty: false });
    expect(logPart([{ watermark: 2, activity }], 1)).toMatchObject({ watermark: 2, isEmpty: true });
  },
);
