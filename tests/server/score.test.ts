import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runScore } from '../../src/server/scoreCommand';
import { scoreOf } from '../../src/server/scoreOf';
import type { LabelledMessage } from '../../src/server/labelledMessage';

const scams = join(__dirname, '..', 'scams');
const files: Readonly<Record<string, string>> = {
  messages: readFileSync(join(scams, 'messages.jsonl'), 'utf8'),
  ours: readFileSync(join(scams, 'ours.jsonl'), 'utf8'),
  broken: '{"id":"a","channel":"sms","text":"x","label":"spam"}',
  cut: '{"id":',
  empty: '',
};

const run = (...args: readonly string[]) =>
  runScore(args, {
    readFile: async (path) => {
      const text = files[path];
      if (text === undefined) throw new Error('no such file');
      return text;
    },
  });

const scored = async (file: string) => JSON.parse((await run('--json', file)).stdout);

/** The published floors (README): a fall below them fails. */
describe.each(['messages', 'ours'])('the score on %s', (file) => {
  it('flags at least 0.97 of the scams', async () =>
    expect((await scored(file)).recall).toBeGreaterThanOrEqual(0.97));

  it('calls at most 0.03 of genuine mail a scam', async () =>
    expect((await scored(file)).falseAlarms).toBeLessThanOrEqual(0.03));

  it('judges at least nine of ten', async () =>
    expect((await scored(file)).cannotTell).toBeLessThanOrEqual(0.1));
});

describe('the score command', () => {
  it('gives shares by channel and by language, and the misses', async () =>
    expect(await scored('messages')).toMatchObject({
      messages: 89,
      byChannel: { sms: { messages: 18 } },
      byLanguage: { vi: { messages: 1, recall: 1 } },
      misses: expect.any(Array),
    }));

  it('adds files up', async () =>
    expect(JSON.parse((await run('--json', 'messages', 'ours')).stdout).messages).toBeGreaterThan(400));

  it('prints a table without --json', async () => {
    const { stdout, status } = await run('messages');
    expect(status).toBe(0);
    expect(stdout).toMatch(/^all +89 /m);
  });

  it.each([
    [[], /^score: /],
    [['--wrong', 'messages'], /^score: /],
    [['absent'], /^absent: /],
    [['broken'], /^broken:1: label/],
    [['cut'], /^cut:1: /],
    [['empty'], /^empty: /],
  ])('refuses %j in one line', async (args, line) => {
    const { stdout, stderr, status } = await run(...args);
    expect({ stdout, status }).toEqual({ stdout: '', status: 2 });
    expect(stderr).toMatch(line);
  });
});

describe('what counts as flagged', () => {
  const message = (label: LabelledMessage['label'], subtype?: string): LabelledMessage => ({
    id: label,
    channel: 'letter',
    text: '',
    label,
    lang: 'en',
    subtype,
  });
  const share = (judged: Parameters<typeof scoreOf>[0]) => {
    const { recall, falseAlarms, cannotTell } = scoreOf(judged);
    return { recall, falseAlarms, cannotTell };
  };

  it('is what is called a scam', () =>
    expect(
      share([
        { message: message('scam'), standing: 'looks-like-a-scam' },
        { message: message('scam'), standing: 'cannot-tell' },
        { message: message('genuine'), standing: 'could-be-real' },
        { message: message('unclear'), standing: 'cannot-tell' },
      ]),
    ).toEqual({ recall: 0.5, falseAlarms: 0, cannotTell: 0.5 }));

  it.each([
    ['a seller labelled a scam', message('scam', 'third-party-marketing'), { recall: 1 }],
    ['another scam not', message('scam'), { recall: 0 }],
    ['genuine mail, as a false alarm', message('genuine'), { falseAlarms: 1 }],
  ])('by not-from-the-irs: %s', (_, each, shares) =>
    expect(share([{ message: each, standing: 'not-from-the-irs' }])).toMatchObject(shares),
  );
});
