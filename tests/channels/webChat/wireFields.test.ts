import { maskActivity } from '../../../src/bot/privacy';
import { RunningWork } from '../../../src/channels/runningWork';
import { DirectLineAdapter } from '../../../src/channels/webChat';
import { IncomingActivity } from '../../../src/channels/webChat/incomingActivity';
import { LanguageTag, ZoneName } from '../../../src/channels/webChat/wireFields';
import { openStore } from '../../../src/storage';
import { activitiesOf, call, directLineBench, opened } from '../../support/directLineCalls';
import { generateToken } from '../../support/directLineClient';

const { serve, closeAll } = directLineBench();
afterEach(closeAll);

const NUMBER = '123-45-6789';
const PRIVATE = /123[-_./ ]?45[-_./ ]?6789/;

it.each([
  ['en', 'en'],
  ['es-MX', 'es-MX'],
  ['zh-Hant-TW', 'zh-Hant-TW'],
  ['es-419', 'es-419'],
  ['en-US-u-hc-h12', 'en-US'],
  [`en-${NUMBER}`, 'en-123'],
  ['en-123456789', 'en'],
  ['english', undefined],
  [NUMBER, undefined],
  ['', undefined],
  [7, undefined],
])('of the language %s, %s is taken', (given, taken) => {
  expect(LanguageTag.parse(given)).toBe(taken);
});

it.each([
  'America/New_York',
  'America/Port-au-Prince',
  'America/Argentina/Buenos_Aires',
  'America/Indiana/Knox',
  'Etc/GMT+10',
  'EST5EDT',
  'UTC',
])('takes the time zone %s', (zone) => {
  expect(ZoneName.parse(zone)).toBe(zone);
});

it.each([NUMBER, `A/${NUMBER}`, 'America/123456789', 'a b', '<b>', 'x'.repeat(65), '', 7])(
  'leaves out the time zone %s',
  (zone) => expect(ZoneName.parse(zone)).toBeUndefined(),
);

it('takes no name of a client', () => {
  expect(IncomingActivity.parse({ type: 'event', name: NUMBER })).toEqual({ type: 'event' });
});

/** A value whose JSON has this many bytes. */
const valueOf = (bytes: number): string => 'x'.repeat(bytes - 2);

it.each([
  ['one byte less than 8 KB', valueOf(8191), 200],
  ['8 KB', valueOf(8192), 200],
  ['one byte more than 8 KB', valueOf(8193), 400],
  ['8 KB in letters of two bytes', 'é'.repeat(4095), 200],
  ['more than 8 KB in letters of two bytes', 'é'.repeat(4096), 400],
])('a value of %s is answered with its status', async (_size, value, status) => {
  const server = await serve();
  const credentials = await opened(server);
  const body = JSON.stringify({ type: 'message', value });
  const answer = await call(server, activitiesOf(credentials), { token: credentials.token, body });
  expect(answer.status).toBe(status);
});

it('opens a talk without keeping what a page sends in place of a language', async () => {
  const heard: string[] = [];
  const server = await serve({
    logic: async ({ activity }) => void heard.push(JSON.stringify(activity)),
  });
  const { token } = await generateToken(server.address);
  await call(server, '/conversations', { token, body: JSON.stringify({ locale: NUMBER }) });
  await server.close();
  expect(heard).toHaveLength(1);
  expect(heard.join()).not.toMatch(PRIVATE);
});

it('lets nothing of a private number rest, wherever in an activity it stands', async () => {
  const store = await openStore({ kind: 'memory' });
  await store.activityLog.open('webchat/one', { userId: 'dl_1' }, 0);
  const running = new RunningWork();
  const adapter = new DirectLineAdapter({
    log: store.activityLog,
    logic: async () => undefined,
    running,
    mask: (activity) => maskActivity(activity).activity,
    now: () => 0,
    onBug: (bug) => {
      throw bug;
    },
  });
  const activity = IncomingActivity.parse({
    type: 'message',
    text: `my number is ${NUMBER}`,
    name: NUMBER,
    locale: `en-${NUMBER}`,
    localTimezone: `America/${NUMBER}`,
    value: { [NUMBER]: [NUMBER, { deep: 123456789, text: `ssn ${NUMBER}` }] },
    channelData: {
      clientActivityID: NUMBER,
      postBack: NUMBER,
      messageBack: { displayText: NUMBER, [NUMBER]: NUMBER },
      [NUMBER]: NUMBER,
    },
    [NUMBER]: NUMBER,
  });
  const id = await adapter.receive({ conversation: 'one', user: 'dl_1' }, activity);
  await running.ended();
  const rests = await store.activityLog.since('webchat/one', 0);
  await store.close();
  expect(rests).toHaveLength(1);
  expect(JSON.stringify([id, rests])).not.toMatch(PRIVATE);
});
