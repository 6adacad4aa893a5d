import type { Activity, Middleware } from 'botbuilder';
import type { Server } from 'restify';
import { Fault } from '../bot/fault';
import type { TurnStore } from '../bot/turnStore';
import { RunningWork } from '../channels/runningWork';
import {
  DirectLineAdapter,
  directLineRoutes,
  DirectLineStreams,
  DirectLineTokens,
  type ActivityLog,
  type TurnLogic,
} from '../channels/webChat';
import { openStore, StoreFault, type Store, type StoreLocation } from '../storage';
import type { Clock } from './clock';
import type { Config } from './config';
import { createServer } from './createServer';
import { directLineSecret } from './directLineSecret';
import { mountBotMessages, SignedAdapter } from './mountBotMessages';
import { mountDirectLine } from './mountDirectLine';
import { mountHealth } from './mountHealth';
import { mountPages } from './page/mountPages';
import { keepRetention } from './retention';
import { runningApp, type App } from './runningApp';
import { sites as sitesOf } from './sites';

/** The bot as every channel runs it. */
export interface ComposedBot {
  /** Around each turn of each channel, outermost first. */
  readonly middleware: readonly Middleware[];
  readonly logic: TurnLogic;
  readonly mask: (activity: Activity) => Activity;
}

export interface BotParts {
  readonly turns: TurnStore;
  readonly clock: Clock;
  readonly onBug: (failure: unknown) => void;
}

export interface Composition {
  readonly config: Config;
  readonly clock: Clock;
  readonly composeBot: (parts: BotParts) => ComposedBot;
  /** Told of every failure that is a bug; never of a reader's words. */
  readonly onBug: (failure: unknown) => void;
}

/** Wires store, bot, channels and pages into one server that is ready to listen. */
export async function compose({ config, clock, composeBot, onBug }: Composition): Promise<App> {
  const secret = directLineSecret(config);
  const store = await opened(config.store);
  const log: ActivityLog = store.activityLog;
  const bot = composeBot({ turns: store.turns, clock, onBug });
  const running = new RunningWork();
  const adapter = new DirectLineAdapter({ log, ...bot, running, now: clock.now, onBug });
  const signed = config.bot.kind === 'signed' ? new SignedAdapter(config.bot.identity) : undefined;
  for (const each of bot.middleware) [adapter, signed].forEach((channel) => channel?.use(each));
  const tokens = new DirectLineTokens(secret, clock.now, config.retentionDays);
  const streams = new DirectLineStreams(log, tokens);
  const server = createServer();
  const sites = sitesOf(config.sites);
  const routes = directLineRoutes({ adapter, log, tokens, now: clock.now, mayOpen: sites.mayOpen });
  mountDirectLine(server, { routes, sites, running, onBug });
  mountBotMessages(server, { adapter: signed, logic: bot.logic, running, onBug });
  await mountPages(server, { ...config, preview: config.today, onBug });
  await adapter.catchUp();
  return appOf({ server, streams, running, store }, config, { clock, onBug });
}

interface Parts {
  readonly server: Server;
  readonly streams: DirectLineStreams;
  readonly running: RunningWork;
  readonly store: Store;
}

function appOf(parts: Parts, config: Config, { clock, onBug }: Pick<Composition, 'clock' | 'onBug'>): App {
  const { server, store } = parts;
  const stopRetention = keepRetention({ store, days: config.retentionDays, now: clock.now, onBug });
  const app = runningApp({ ...parts, host: config.host, port: config.port, stopRetention });
  mountHealth(server, async () => !app.isClosing() && (await canWrite(store, clock)));
  return app;
}

const canWrite = (store: Store, clock: Clock): Promise<boolean> =>
  store.check(clock.now()).then(
    () => true,
    () => false,
  );

async function opened(location: StoreLocation): Promise<Store> {
  try {
    return await openStore(location);
  } catch (cause) {
    if (cause instanceof StoreFault) throw new Fault(cause.code, placeOf(location), { cause });
    throw cause;
  }
}

/** Where it is, without the password. */
const placeOf = (location: StoreLocation): string =>
  location.kind === 'postgres'
    ? new URL(location.url).host
    : location.kind === 'sqlite'
      ? location.file
      : 'memory';
