import { directLineBench, opened, streamUrlOf } from '../../support/directLineCalls';
import { generateToken } from '../../support/directLineClient';

const { serve, closeAll } = directLineBench();
afterEach(closeAll);

let now = 0;
beforeEach(() => (now = Date.UTC(2026, 10, 22)));

it.each([
  ['one second before the end of the retention', 7 * 24 * 3600 - 1, true],
  ['at the end of the retention', 7 * 24 * 3600, false],
  ['one second after it', 7 * 24 * 3600 + 1, false],
])(
  'a resume token gives the conversation back until its retention ends: %s',
  async (_when, seconds, resumed) => {
    const week = await serve({ now: () => now, settings: { RETENTION_DAYS: '7' } });
    const { resume } = await opened(week);
    now += seconds * 1000;
    expect(await generateToken(week.address, { resume })).toMatchObject({ resumed });
  },
);

it('a resume token gives the conversation back after more than a month where talks are kept longer', async () => {
  const year = await serve({ now: () => now, settings: { RETENTION_DAYS: '365' } });
  const { resume } = await opened(year);
  now += 364 * 24 * 3600 * 1000;
  expect(await generateToken(year.address, { resume })).toMatchObject({ resumed: true });
});

it('ten pages may follow one conversation; the eleventh waits until one is closed and disturbs none', async () => {
  const server = await serve({ now: () => now });
  const credentials = await opened(server);
  const sockets: WebSocket[] = [];
  const page = async (): Promise<string> => {
    const socket = new WebSocket(await streamUrlOf(server, credentials));
    return new Promise((resolve) => {
      socket.addEventListener('open', () => resolve(`open ${sockets.push(socket)}`));
      socket.addEventListener('error', () => resolve('refused'));
    });
  };
  for (let n = 1; n <= 10; n += 1) expect(await page()).toBe(`open ${n}`);
  expect(await page()).toBe('refused');
  expect(sockets.map((each) => each.readyState)).toEqual(Array(10).fill(WebSocket.OPEN));
  const gone = new Promise((resolve) => sockets[0]?.addEventListener('close', resolve));
  sockets[0]?.close();
  await gone;
  expect(await page()).toBe('open 11');
  sockets.forEach((each) => each.close());
});
