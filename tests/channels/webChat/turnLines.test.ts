import { PAUSES_MS, TurnLines, type Pause } from '../../../src/channels/webChat/turnLines';

const steps: string[] = [];
beforeEach(() => (steps.length = 0));

const pause: Pause = async (ms) => void steps.push(`${ms} ms`);

/** A turn that says its name, and fails so many times before it succeeds. */
const turn = (id: string | undefined, name: string, failures = 0) => {
  let left = failures;
  const run = async (): Promise<void> => {
    steps.push(name);
    left -= 1;
    if (left >= 0) throw new Error(`${name} failed`);
  };
  return { id, run };
};

it('tries a turn that failed again in its place, after a longer pause each time', async () => {
  const lines = new TurnLines(pause);
  await Promise.all([lines.run('talk', turn('1', 'A', 2)), lines.run('talk', turn('2', 'B'))]);
  expect(steps).toEqual(['A', `${PAUSES_MS[0]} ms`, 'A', `${PAUSES_MS[1]} ms`, 'A', 'B']);
  expect([...PAUSES_MS].sort((one, other) => one - other)).toEqual(PAUSES_MS);
});

it('runs nothing behind a turn that failed in the end, and takes all of them again', async () => {
  const lines = new TurnLines(pause);
  const ended = await Promise.allSettled([
    lines.run('talk', turn('1', 'A', 99)),
    lines.run('talk', turn('2', 'B')),
    lines.run('other', turn('1', 'other')),
  ]);
  expect(ended.map(({ status }) => status)).toEqual(['rejected', 'fulfilled', 'fulfilled']);
  expect(steps).not.toContain('B');
  expect(steps.filter((step) => step === 'A')).toHaveLength(PAUSES_MS.length + 1);
  expect(lines.lengthOf('talk')).toBe(0);
  await Promise.all([lines.run('talk', turn('1', 'A again')), lines.run('talk', turn('2', 'B again'))]);
  expect(steps.slice(-2)).toEqual(['A again', 'B again']);
});

it('takes those behind a failure again at the very moment of the failure', async () => {
  const lines = new TurnLines(pause);
  const first = lines.run('talk', turn('1', 'A', 99));
  void lines.run('talk', turn('2', 'B'));
  await first.catch(() =>
    Promise.all([lines.run('talk', turn('1', 'A again')), lines.run('talk', turn('2', 'B again'))]),
  );
  expect(steps.slice(-2)).toEqual(['A again', 'B again']);
  expect(steps).not.toContain('B');
});

it('takes a message once while it runs or waits', async () => {
  const lines = new TurnLines(pause);
  const all = ['1', '2', '1', '2', '2'].map((id) => lines.run('talk', turn(id, id)));
  expect(lines.lengthOf('talk')).toBe(2);
  await Promise.all(all);
  expect(steps).toEqual(['1', '2']);
});

it('tries a turn of the bot’s own accord once, and lets others go on', async () => {
  const lines = new TurnLines(pause);
  const own = lines.run('talk', turn(undefined, 'own', 1));
  const next = lines.run('talk', turn('1', 'A'));
  await expect(own).rejects.toThrow('own failed');
  await next;
  expect(steps).toEqual(['own', 'A']);
});

it('gives up a pause when the process ends', async () => {
  const lines = new TurnLines();
  const failing = lines.run('talk', turn('1', 'A', 99));
  lines.stop();
  await expect(failing).rejects.toThrow('A failed');
  expect(steps).toEqual(['A']);
});
