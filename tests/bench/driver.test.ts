import { createServer } from 'node:http';
import { listening } from './listening';
import { drive, type Load, type Outcome } from './load';
import { quantile } from './statistics';
import { BookingBot } from './stock/bookingBot';
import { EchoBot } from './stock/echoBot';
import { serveStock } from './stock/stockServer';
import { bookingTalk, echoTalk } from './talks';
import type { Talk } from './talk';

interface Said {
  readonly text: string;
  readonly serviceUrl: string;
  readonly conversation: { readonly id: string };
}

type FakeBot = (said: Said, send: (text: string) => Promise<void>) => Promise<number>;

const talk: Talk = {
  opening: [{ say: 'hi', expect: [/^hi\n/] }],
  round: [
    { say: 'one', expect: [/^one\n/] },
    { say: 'two', expect: [/^two\n/] },
  ],
};
const short = { talk, arrivals: { inFlight: 2 }, conversations: 4, turnsEach: 5, patienceMs: 80 };

describe('the driver', () => {
  it('plays the opening once and then rounds, in each conversation', async () => {
    const heard = new Map<string, string>();
    const outcome = await against(async ({ text, conversation: { id } }, send) => {
      heard.set(id, `${heard.get(id) ?? ''} ${text}`);
      await send(text);
      return 200;
    });
    expect(outcome).toMatchObject({ turns: 20, messages: 20, faults: {}, strays: 0 });
    expect([...heard.values()]).toEqual(Array.from({ length: 4 }, () => ' hi one two one two'));
  });

  it('lets a turn last until its answer is there, also when the POST returned before', async () => {
    const outcome = await against(async ({ text }, send) => {
      setTimeout(() => void send(text), 20);
      return 202;
    });
    expect(outcome).toMatchObject({ turns: 20, faults: {} });
    expect(quantile(outcome.latencies, 0)).toBeGreaterThanOrEqual(19);
  });

  it('sees a wrong text', async () => {
    const outcome = await against(async ({ text }, send) => {
      await send(text === 'two' ? 'three' : text);
      return 200;
    });
    expect(outcome).toMatchObject({ turns: 8, faults: { wrong: 4 } });
    expect(outcome.firstFault).toContain('two -> three');
  });

  it('sees a message too many', async () => {
    const outcome = await against(async ({ text }, send) => {
      await send(text);
      await send(text);
      return 200;
    });
    expect(outcome.faults).toEqual({ wrong: 4 });
  });

  it('sees a message that comes when nobody waits for it', async () => {
    const bot: FakeBot = async ({ text, ...to }, send) => {
      await send(text);
      if (text === 'two') await post({ ...to, conversation: { id: 'somewhere else' } }, text);
      return 200;
    };
    expect(await against(bot)).toMatchObject({ turns: 20, strays: 8 });
  });

  it('sees a missing answer', async () => {
    expect(await against(async () => 200)).toMatchObject({ turns: 0, faults: { missing: 4 } });
  });

  it.each([401, 429, 500])('sees the refusal %i', async (status) => {
    expect(await against(async () => status)).toMatchObject({ turns: 0, faults: { refused: 4 } });
  });

  it('sees a server that is not there', async () => {
    const outcome = await drive({ ...short, urls: ['http://127.0.0.1:1/api/messages'] });
    expect(outcome).toMatchObject({ turns: 0, faults: { unreachable: 4 } });
  });

  it('keeps the rate of an open loop while a bot is slower than it, and counts the waiting', async () => {
    const slow: FakeBot = async ({ text }, send) => {
      setTimeout(() => void send(text), 60);
      return 200;
    };
    const load = { talk, arrivals: { perSecond: 150 }, seconds: 1.5, patienceMs: 1000 };
    const { turns, faults, latencies } = await against(slow, load);
    expect(faults).toEqual({});
    // 225 arrivals, give or take five standard deviations.
    expect(turns).toBeGreaterThan(150);
    expect(turns).toBeLessThan(300);
    expect(quantile(latencies, 0.5)).toBeGreaterThanOrEqual(59);
  });

  it('keeps to a number of turns', async () => {
    const echo: FakeBot = async ({ text }, send) => {
      await send(text);
      return 200;
    };
    expect((await against(echo, { talk, arrivals: { inFlight: 3 }, turns: 17 })).turns).toBe(17);
  });
});

describe('the stock bots', () => {
  it.each([
    ['echo', () => new EchoBot(), echoTalk],
    ['booking', () => new BookingBot(), bookingTalk],
  ] as const)('answer the script of the %s bot', async (_name, bot, script) => {
    const server = await serveStock(bot(), 0);
    const load = { talk: script, arrivals: { inFlight: 2 }, conversations: 2, turnsEach: 9 };
    const outcome = await drive({ urls: [server.url], ...load });
    server.close();
    expect(outcome).toMatchObject({ turns: 18, faults: {}, strays: 0 });
  });
});

async function against(bot: FakeBot, load: Omit<Load, 'urls'> = short): Promise<Outcome> {
  const server = createServer(async (request, response) => {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part);
    const said: Said = JSON.parse(Buffer.concat(parts).toString());
    const status = await bot(said, (text) => post(said, text));
    response.statusCode = status;
    response.end();
  });
  const url = await listening(server);
  const outcome = await drive({ urls: [`${url}/api/messages`], ...load });
  server.closeAllConnections();
  server.close();
  return outcome;
}

async function post({ serviceUrl, conversation }: Pick<Said, 'serviceUrl' | 'conversation'>, text: string) {
  await fetch(`${serviceUrl}/v3/conversations/${encodeURIComponent(conversation.id)}/activities`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ type: 'message', text }),
  });
}
