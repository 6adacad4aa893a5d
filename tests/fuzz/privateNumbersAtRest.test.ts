import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { privateNumberSet, sentenceOf, type PrivateNumberItem } from '../bot/privateNumberSet';
import { removeCompiled, startCompiled } from '../support/compiled';
import { generateToken, type Credentials } from '../support/directLineClient';
import { fuzzSeeds } from '../support/fuzzSeeds';

const SIZE = 500;
const TALKS = 10;

/** Nine digits of an amount that nobody masks: found wherever words rest, or the search below finds nothing at all. */
const HEARD = '$246,813,579';

const seed = fuzzSeeds[1] ?? 0;
const items = privateNumberSet(seed, SIZE);

/** Without a word beside it nobody can tell a bank's or an employer's number from any other, so it comes with its words. */
const aloneOrTold = (item: PrivateNumberItem): string =>
  item.kind === 'account' || item.kind === 'ein' ? sentenceOf(item) : item.digits;

/** A number as a card's own field sends it. */
const asNumber = (text: string): string | number => (/^[1-9]\d{1,14}$/.test(text) ? Number(text) : text);

/** Every place in which a client can send words or numbers, one after the other. */
const places: readonly ((words: string, alone: string) => object)[] = [
  (words) => ({ text: words }),
  (words) => ({ text: `${HEARD} ${words}` }),
  (words) => ({ text: 'hello', value: { choice: words } }),
  (words) => ({ text: '', value: { deep: [{ note: words }], [words]: true } }),
  (_words, alone) => ({ text: 'hello', value: { ssn: asNumber(alone) } }),
  (_words, alone) => ({ text: 'hello', channelData: { clientActivityID: alone } }),
  (words) => ({ text: 'hello', channelData: { messageBack: { displayText: words } } }),
  (words) => ({ text: 'hello', attachments: [{ contentType: 'text/plain', name: words, content: words }] }),
  (words) => ({
    text: 'hello',
    from: { id: words, name: words },
    conversation: { id: words },
    entities: [{ type: words }],
  }),
  (words) => ({ text: 'hello', locale: words, localTimezone: words, id: words, summary: words }),
];

let folder: string;
let printed = '';
let address: string;
let metrics = '';
let answers = '';
let stop: () => Promise<void>;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'notice-guide-private-'));
  const child = startCompiled('src/server/main', {
    PORT: '0',
    DATA_DIR: folder,
    RATE_PER_ADDRESS: '0',
    RATE_PER_CONVERSATION: '0',
    LOG_LEVEL: 'info',
  });
  const ended = once(child, 'exit');
  address = await new Promise<string>((resolve, reject) => {
    const note = (part: Buffer): void => {
      printed += String(part);
      const found = /http:\/\/localhost:\d+/.exec(printed);
      if (found) resolve(found[0]);
    };
    child.stdout.on('data', note);
    child.stderr.on('data', note);
    void ended.then(() => reject(new Error(printed)));
  });
  stop = async () => {
    child.kill('SIGKILL');
    await ended;
  };
  await tellAll();
}, 60_000);
afterAll(() => {
  rmSync(folder, { recursive: true });
  removeCompiled();
});

const call = async ({ conversationId, token }: Credentials, activity?: object): Promise<string> => {
  const answer = await fetch(`${address}/v3/directline/conversations/${conversationId}/activities`, {
    method: activity ? 'POST' : 'GET',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    ...(activity && { body: JSON.stringify({ type: 'message', ...activity }) }),
  });
  return answer.text();
};

/** Tells the real program all numbers, each in another place, waits until it answered, and ends it as a power cut would. */
async function tellAll(): Promise<void> {
  const talks = await Promise.all(Array.from({ length: TALKS }, () => generateToken(address)));
  for (const { token } of talks) {
    await fetch(`${address}/v3/directline/conversations`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}` },
    });
  }
  await Promise.all(
    talks.map(async (talk, at) => {
      for (let item = at; item < items.length; item += TALKS) {
        const each = items[item];
        const place = places[Math.floor(item / TALKS) % places.length];
        if (each && place) answers += await call(talk, place(sentenceOf(each), aloneOrTold(each)));
      }
      answers += await call(talk, { text: 'what do you know about me' });
    }),
  );
  answers += (await Promise.all(talks.map((talk) => settled(talk)))).join('');
  metrics = await (await fetch(`${address}/metrics`)).text();
  await stop();
}

/** All that is in a talk once nothing was added between two looks. */
async function settled(talk: Credentials): Promise<string> {
  let seen = '';
  let same = 0;
  for (let look = 0; look < 400 && same < 5; look += 1) {
    const now = await call(talk);
    same = now === seen ? same + 1 : 0;
    seen = now;
    await new Promise((resolve) => setImmediate(resolve));
  }
  return seen;
}

/** The numbers that stand in some text as they were written or as plain digits, where their plain digits are enough to know them by. */
const leaksIn = (text: string): readonly string[] =>
  items
    .filter(({ written, digits }) => text.includes(written) || (digits.length >= 9 && text.includes(digits)))
    .map(sentenceOf);

const restingBytes = (): string =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.startsWith('guide.db'))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name)).toString('utf8'))
    .join('');

describe(`of ${SIZE} private numbers with the seed ${seed}, told to the real program`, () => {
  it('none rests in the database, nor in its log of changes', () => {
    const bytes = restingBytes();
    expect(bytes).toContain(HEARD);
    expect(leaksIn(bytes)).toEqual([]);
  });

  it('none is printed or logged', () => {
    expect(printed.split('\n').filter((line) => line.startsWith('{')).length).toBeGreaterThan(SIZE / 2);
    expect(leaksIn(printed)).toEqual([]);
  });

  it('none is a metric', () => {
    expect(metrics).toContain('# HELP');
    expect(leaksIn(metrics)).toEqual([]);
  });

  it('none is in an answer, an error or a reply', () => {
    expect(answers).toContain(HEARD);
    expect(leaksIn(answers)).toEqual([]);
  });
});
