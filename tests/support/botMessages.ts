import type { AddressInfo } from 'node:net';
import { once } from 'node:events';
import type { Activity, Middleware, TurnContext } from 'botbuilder';
import { BotFrameworkAdapter } from '../../src/channels/botFramework';
import { RunningWork } from '../../src/channels/runningWork';
import { createServer } from '../../src/server/createServer';
import { mountBotMessages } from '../../src/server/mountBotMessages';
import type { RateLimits } from '../../src/server/rateLimits';

export interface BotMessagesServer {
  readonly address: string;
  readonly adapter: BotFrameworkAdapter;
  readonly bugs: readonly unknown[];
  post(activity: unknown, headers?: Readonly<Record<string, string>>): Promise<Posted>;
  close(): Promise<void>;
}

export interface Posted {
  readonly status: number;
  readonly text: string;
}

export interface BotMessagesOptions extends Partial<ConstructorParameters<typeof BotFrameworkAdapter>[0]> {
  readonly logic: (context: TurnContext) => Promise<void>;
  readonly middleware?: readonly Middleware[];
  readonly limits?: Pick<RateLimits, 'address' | 'hasLeft'>;
}

/** The door for Microsoft's channels alone, on a port of its own; anonymous unless said otherwise. */
export async function startBotMessages(options: BotMessagesOptions): Promise<BotMessagesServer> {
  const { logic, middleware = [], limits = UNLIMITED, ...parts } = options;
  const bugs: unknown[] = [];
  const adapter = new BotFrameworkAdapter({
    door: { kind: 'anonymous' },
    serviceHosts: [],
    mayHear: () => ({ allowed: true }),
    now: Date.now,
    ...parts,
  });
  adapter.use(...middleware);
  const server = createServer();
  mountBotMessages(server, {
    adapter,
    logic,
    limits,
    running: new RunningWork(),
    onBug: (bug) => bugs.push(bug),
  });
  server.server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  const address = `http://127.0.0.1:${(server.server.address() as AddressInfo).port}`;
  const post: BotMessagesServer['post'] = async (activity, headers = {}) => {
    const answer = await fetch(`${address}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: typeof activity === 'string' ? activity : JSON.stringify(activity),
    });
    return { status: answer.status, text: await answer.text() };
  };
  const close = async (): Promise<void> => {
    server.server.closeAllConnections();
    await new Promise((closed) => server.server.close(closed));
  };
  return { address, adapter, bugs, post, close };
}

const UNLIMITED: Pick<RateLimits, 'address' | 'hasLeft'> = {
  address: () => ({ allowed: true }),
  hasLeft: () => ({ allowed: true }),
};

/** A message as Teams sends it. */
export const teamsMessage = (more: Partial<Activity> & Readonly<Record<string, unknown>> = {}) => ({
  type: 'message',
  id: 'a1',
  channelId: 'msteams',
  serviceUrl: 'https://smba.trafficmanager.net/amer/',
  conversation: { id: '19:c1' },
  from: { id: '29:user' },
  recipient: { id: '28:bot' },
  text: 'hello',
  locale: 'en-US',
  ...more,
});
