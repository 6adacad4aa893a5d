import { Worker } from 'node:worker_threads';
import { Checkpoints } from '../../src/storage/checkpoints';

/** As many rounds as bring two passes over the log. */
async function manyRounds(checkpoints: Checkpoints): Promise<void> {
  for (let round = 0; round < 250; round += 1) await checkpoints.round();
}

const thread = (program: string): Worker =>
  new Worker(`const { parentPort } = require('node:worker_threads'); ${program}`, { eval: true });

it('goes on with the rounds when no thread can be had, and asks for one again with the next need', async () => {
  let asked = 0;
  const checkpoints = new Checkpoints('guide.db', () => {
    asked += 1;
    throw new Error('no memory for a thread');
  });
  await manyRounds(checkpoints);
  const once = asked;
  await manyRounds(checkpoints);
  expect(once).toBeGreaterThan(0);
  expect(asked).toBeGreaterThan(once);
  await checkpoints.close();
});

it.each([
  ['before it answers', `throw new Error('broken');`],
  ['when it is asked', `parentPort.on('message', () => { throw new Error('broken'); });`],
  ['without a word', `parentPort.on('message', () => process.exit());`],
])('goes on with the rounds when its thread ends %s', async (_when, program) => {
  const begun: Worker[] = [];
  const checkpoints = new Checkpoints('guide.db', () => {
    const worker = thread(program);
    begun.push(worker);
    return worker;
  });
  checkpoints.empty();
  await manyRounds(checkpoints);
  expect(begun.length).toBeGreaterThan(0);
  await checkpoints.close();
});

it('takes a new thread when the one it had failed after its answer', async () => {
  const begun: Worker[] = [];
  const checkpoints = new Checkpoints('guide.db', () => {
    const worker = thread(`parentPort.on('message', () => {
      parentPort.postMessage(true);
      setImmediate(() => { throw new Error('broken'); });
    });`);
    begun.push(worker);
    return worker;
  });
  checkpoints.empty();
  await checkpoints.round();
  const [first] = begun;
  await new Promise((ended) => first?.once('exit', ended));
  for (let need = 0; begun.length < 2 && need < 3; need += 1) {
    checkpoints.empty();
    await checkpoints.round();
  }
  expect(begun).toHaveLength(2);
  await checkpoints.close();
});
