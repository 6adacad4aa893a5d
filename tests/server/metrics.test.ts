import { request } from 'node:http';
import { composeBot } from '../../src/server/composeBot';
import { createMetrics, type Metrics } from '../../src/server/metrics';
import { directLineBench, opened, streamUrlOf } from '../support/directLineCalls';
import type { TestServer } from '../support/server';
import { haveTelltaleTalk, MESSAGES, TELLTALES } from '../support/telltaleTalk';
import { someReport, TurnReports } from '../support/turnReports';

const { serve, closeAll } = directLineBench();
afterAll(closeAll);

/** Asks as a program does that may claim anything in its headers. */
const ask = (
  { address }: TestServer,
  path: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<{ readonly status: number | undefined; readonly body: string }> =>
  new Promise((resolve, reject) => {
    const asking = request(new URL(path, address), { headers }, (answer) => {
      let body = '';
      answer.setEncoding('utf8');
      answer.on('data', (part) => (body += part));
      answer.on('end', () => resolve({ status: answer.statusCode, body }));
    });
    asking.on('error', reject);
    asking.end();
  });

/** The value of one series; 0 when it was never counted. */
const valueOf = (exposition: string, series: string): number => {
  const line = exposition.split('\n').find((each) => each.startsWith(`${series} `));
  return line === undefined ? 0 : Number(line.slice(series.length + 1));
};

describe('a talk', () => {
  let told: string;
  let reports: TurnReports;
  beforeAll(async () => {
    reports = new TurnReports();
    const server = await serve({ composeBot, onTurn: reports.hear, settings: { TODAY: '2026-11-22' } });
    await haveTelltaleTalk(server, (turns) => reports.count(turns));
    told = (await ask(server, '/metrics')).body;
  });

  it.each([
    ['turns_total{channel="webchat",activity="message",outcome="answered"}', MESSAGES],
    ['turns_total{channel="webchat",activity="conversationUpdate",outcome="answered"}', 1],
    ['fallbacks_total{channel="webchat",dialog="notice"}', 1],
    ['fallbacks_total{channel="webchat",dialog="taxYears"}', 1],
    ['fallbacks_total{channel="webchat",dialog="planMenu"}', 1],
    ['fallbacks_total{channel="webchat",dialog="whatCame"}', 0],
    ['completions_total{channel="webchat",dialog="planMenu"}', 2],
    ['masked_total', 1],
    ['forgotten_total', 0],
    ['bugs_total', 0],
    ['turn_duration_seconds_count{channel="webchat"}', MESSAGES + 1],
  ])('is counted in %s', (series, count) => {
    expect(valueOf(told, `notice_guide_${series}`)).toBe(count);
  });

  it('has each of its replies counted', () => {
    const replies = reports.all.reduce((sum, report) => sum + report.replies, 0);
    expect(replies).toBeGreaterThan(MESSAGES);
    expect(valueOf(told, 'notice_guide_replies_total{channel="webchat",delivery="delivered"}')).toBe(replies);
  });

  it('leaves no word of the reader in the metrics', () => {
    expect(told).not.toMatch(TELLTALES);
    expect(told).toContain('process_resident_memory_bytes');
  });
});

describe('the door of the metrics', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await serve();
  });

  it('is open to programs of this machine', async () => {
    const { status, body } = await ask(server, '/metrics');
    expect({ status, start: body.slice(0, 6) }).toEqual({ status: 200, start: '# HELP' });
  });

  it.each<Readonly<Record<string, string>>>([
    { 'X-Forwarded-For': '127.0.0.1' },
    { 'x-forwarded-proto': 'https' },
    { Forwarded: 'for=127.0.0.1' },
    { 'X-Real-IP': '::1' },
    { Via: '1.1 proxy' },
    { Host: 'guide.example' },
    { Host: 'localhost.guide.example' },
  ])('looks like any unknown address to who sends %j', async (headers) => {
    expect(await ask(server, '/metrics', headers)).toEqual(await ask(server, '/nothing', headers));
    expect(await ask(server, '/metrics', headers)).toMatchObject({ status: 404 });
  });

  it('with a token opens to that token alone, wherever it comes from', async () => {
    const guarded = await serve({ settings: { METRICS_TOKEN: TOKEN } });
    const statuses = async (values: readonly string[]) =>
      Promise.all(
        values.map(async (each) => (await ask(guarded, '/metrics', { authorization: each })).status),
      );
    expect((await ask(guarded, '/metrics')).status).toBe(404);
    expect(await statuses([`Bearer ${TOKEN}`, `bearer ${TOKEN}`])).toEqual([200, 200]);
    expect(await statuses(WRONG)).toEqual(WRONG.map(() => 404));
    const abroad = {
      authorization: `Bearer ${TOKEN}`,
      'x-forwarded-for': '203.0.113.9',
      host: 'guide.example',
    };
    expect((await ask(guarded, '/metrics', abroad)).status).toBe(200);
  });

  const TOKEN = 'a-token-of-an-operator';
  const WRONG = [
    '',
    TOKEN,
    'Bearer',
    `Bearer ${TOKEN.slice(0, -1)}`,
    `Bearer ${TOKEN}x`,
    `Bearer ${TOKEN.toUpperCase()}`,
    `Basic ${TOKEN}`,
    `Bearer ${'x'.repeat(5000)}`,
  ];
});

it('counts the pages that follow a talk', async () => {
  const server = await serve();
  const page = new WebSocket(await streamUrlOf(server, await opened(server)));
  await new Promise((resolve) => page.addEventListener('open', resolve));
  expect(valueOf((await ask(server, '/metrics')).body, 'notice_guide_open_streams')).toBe(1);
  page.close();
});

it('counts who was turned away for asking too often', async () => {
  const server = await serve({ settings: { RATE_PER_ADDRESS: '1' } });
  const statuses = await Promise.all(
    Array.from({ length: 60 }, async () => (await ask(server, '/nothing')).status),
  );
  const refused = statuses.filter((status) => status === 429).length;
  expect(refused).toBeGreaterThan(0);
  const told = (await ask(server, '/metrics')).body;
  expect(valueOf(told, 'notice_guide_rate_limited_total{limit="address"}')).toBe(refused);
});

describe('labels', () => {
  const metrics = (): Metrics => createMetrics({ openStreams: () => 0 });
  const seriesOf = async (counts: Metrics): Promise<readonly string[]> =>
    (await counts.exposition()).split('\n').filter((line) => line !== '' && !line.startsWith('#'));

  it('stay few, whatever channels call themselves', async () => {
    const [few, many] = [metrics(), metrics()];
    few.turn({ ...someReport, channel: 'odd' });
    for (let count = 0; count < 1000; count += 1)
      many.turn({ ...someReport, channel: `odd channel "${count}"\n` });
    const series = await seriesOf(many);
    expect(series.length).toBe((await seriesOf(few)).length);
    expect(series.join('\n')).not.toContain('odd');
  });

  it('stay few, whatever dialogs and failures are called', async () => {
    const counts = metrics();
    const notes = ['fallback', 'completed'] as const;
    for (let count = 0; count < 1000; count += 1)
      counts.turn({ ...someReport, notes, dialog: `root/odd${count}`, error: `Odd${count}` });
    expect((await seriesOf(counts)).length).toBeLessThan(500);
  });

  it('take no words for the name of a failure or a dialog', async () => {
    const counts = metrics();
    counts.turn({ ...someReport, dialog: 'root/my social', error: 'no such social 078-05-1120' });
    expect((await seriesOf(counts)).join('\n')).not.toMatch(/social|078/);
  });
});

it('counts failures by their code, limits by their kind, and bugs', async () => {
  const metrics = createMetrics({ openStreams: () => 0 });
  metrics.turn({ ...someReport, outcome: 'refused', delivery: 'none', replies: 0, error: 'storeFull' });
  metrics.rateLimited('address');
  metrics.bug();
  const told = await metrics.exposition();
  const series = ['errors_total{code="storeFull"}', 'rate_limited_total{limit="address"}', 'bugs_total'];
  expect(series.map((each) => valueOf(told, `notice_guide_${each}`))).toEqual([1, 1, 1]);
});

it('costs a turn less than twenty microseconds', () => {
  const metrics = createMetrics({ openStreams: () => 0 });
  const batch = (): number => {
    const started = performance.now();
    for (let count = 0; count < 2000; count += 1)
      metrics.turn({ ...someReport, notes: ['fallback', 'masked'] });
    return performance.now() - started;
  };
  const best = Math.min(...Array.from({ length: 10 }, batch));
  expect(best / 2000).toBeLessThan(0.02);
});
