import type { BotAdapter, ConversationReference } from 'botbuilder';
import { BotFrameworkAdapter } from '../channels/botFramework';
import { RunningWork } from '../channels/runningWork';
import {
  DirectLineAdapter,
  directLineRoutes,
  DirectLineStreams,
  DirectLineTokens,
  type ActivityLog,
  type Route,
} from '../channels/webChat';
import type { Clock } from './clock';
import type { ComposedBot } from './compose';
import type { Config } from './config';
import type { RateLimits } from './rateLimits';
import type { Sites } from './sites';

export interface ChannelParts {
  readonly config: Config;
  readonly clock: Clock;
  readonly bot: ComposedBot;
  readonly limits: RateLimits;
  /** Signs the website chat's tokens. */
  readonly secret: string;
  readonly log: ActivityLog;
  readonly onBug: (failure: unknown) => void;
}

/** The ways in which people reach the bot, with what they share. */
export interface Channels {
  readonly webChat: DirectLineAdapter;
  readonly microsoft: BotFrameworkAdapter;
  readonly streams: DirectLineStreams;
  /** Every turn and every answer that is under way. */
  readonly running: RunningWork;
  routes(sites: Sites): readonly Route[];
  /** The adapter that reaches this address: our own website has no service to call. */
  adapterOf(address: Partial<ConversationReference>): BotAdapter;
}

/** Wires the bot to its channels. */
export function composeChannels(parts: ChannelParts): Channels {
  const { config, clock, bot, limits, log, onBug } = parts;
  const { now } = clock;
  const running = new RunningWork();
  const webChat = new DirectLineAdapter({ log, ...bot, running, now, onBug });
  const microsoft = new BotFrameworkAdapter({
    door: config.bot,
    serviceHosts: config.serviceHosts,
    mayHear: limits.conversation,
    now,
  });
  for (const each of bot.middleware) [webChat, microsoft].forEach((channel) => channel.use(each));
  const tokens = new DirectLineTokens(parts.secret, now, config.retentionDays);
  return {
    webChat,
    microsoft,
    streams: new DirectLineStreams(log, tokens, limits.streams),
    running,
    routes: ({ mayOpen }) =>
      directLineRoutes({ adapter: webChat, log, tokens, now, mayOpen, mayHear: limits.conversation }),
    adapterOf: ({ serviceUrl }) => (serviceUrl ? microsoft : webChat),
  };
}
