import type { Activity, Middleware } from 'botbuilder';
import type { TurnReport } from '../bot/turnReport';
import type { TurnStore } from '../bot/turnStore';
import type { TurnLogic } from '../channels/webChat';
import { Pictures } from '../documents/pictures';
import type { Store } from '../storage';
import type { Clock } from './clock';
import { composeChannels } from './composeChannels';
import type { Config } from './config';
import { createServer } from './createServer';
import { directLineSecret } from './directLineSecret';
import { createMetrics, type Metrics } from './metrics';
import { mountBotMessages } from './mountBotMessages';
import { mountDirectLine } from './mountDirectLine';
import { mountHealth } from './mountHealth';
import { mountMetrics } from './mountMetrics';
import { mountPages } from './page/mountPages';
import { limitConnections } from './limitConnections';
import { limitAddresses } from './rateLimitAddresses';
import { rateLimits } from './rateLimits';
import { finishLeftovers, type LeftoverParts } from './leftovers';
import { openedStore } from './openedStore';
import { keepRetention } from './retention';
import { runningApp, type App } from './runningApp';
import { sites as sitesOf } from './sites';
import { tellOncePerMinute } from './tellOncePerMinute';

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
  readonly retentionDays: number;
  readonly onBug: (failure: unknown) => void;
  readonly onTurn: (report: TurnReport) => void;
  /** Absent, pictures are told in words. */
  readonly pictures?: Pick<Pictures, 'draw'>;
}

export interface Composition {
  readonly config: Config;
  readonly clock: Clock;
  readonly composeBot: (parts: BotParts) => ComposedBot;
  /** Told of every failure that is a bug; never of a reader's words. */
  readonly onBug: (failure: unknown) => void;
  /** Told of every turn when it ended. */
  readonly onTurn?: (report: TurnReport) => void;
  /** Told when nothing rests under another key than the first, with the number of texts that were brought under it. */
  readonly onResealed?: (texts: number) => void;
}

/** Wires store, bot, channels and pages into one server that is ready to listen. */
export async function compose(composition: Composition): Promise<App> {
  const { config, clock } = composition;
  const metrics = createMetrics({ openStreams: () => channels.streams.open });
  const told = counted(composition, metrics);
  const store = await openedStore(config);
  const secret = await directLineSecret(config, store);
  const pictures = new Pictures();
  const bot = composition.composeBot({
    turns: store.turns,
    clock,
    retentionDays: config.retentionDays,
    pictures,
    ...told,
    onTurn: (report) => {
      told.onTurn(report);
      // Not before somebody was answered: nobody's first answer waits for pictures.
      pictures.open().catch(told.onBug);
    },
  });
  const limits = rateLimits(config.rates, clock.now, metrics.rateLimited);
  const channels = composeChannels({ config, clock, bot, limits, secret, log: store.activityLog, ...told });
  const server = createServer();
  limitConnections(server.server, config.rates);
  const sites = sitesOf(config.sites);
  limitAddresses(server, { limits, sites });
  mountDirectLine(server, { ...channels, ...told, routes: channels.routes(sites), sites });
  mountBotMessages(server, { ...channels, ...told, adapter: channels.microsoft, logic: bot.logic, limits });
  mountMetrics(server, { metrics, token: config.metricsToken, ...told });
  await mountPages(server, { ...config, preview: config.today, ...told });
  const keep = (): (() => void) => keepGoing({ store, ...channels }, { ...composition, ...told });
  const app = runningApp({ ...config, server, ...channels, store, keep });
  mountHealth(server, { isClosing: app.isClosing, check: () => store.check(clock.now()), now: clock.now });
  return app;
}

type Going = Pick<LeftoverParts, 'adapterOf' | 'running' | 'webChat'> & { readonly store: Store };

/** What happens beside the requests; returns the way to stop it. */
function keepGoing(parts: Going, composition: Composition): () => void {
  const { store, webChat } = parts;
  const { config, clock, onBug } = composition;
  if (config.keys.length > 0) reseal(store, composition);
  const stopRetention = keepRetention({ store, days: config.retentionDays, now: clock.now, onBug });
  const stopLeftovers = finishLeftovers({ ...parts, now: clock.now, onBug });
  return () => {
    stopRetention();
    stopLeftovers();
    webChat.stop();
  };
}

/** Beside the turns; the store ends it when it closes, and the next start goes on. */
const reseal = (store: Store, { onResealed, onBug }: Pick<Composition, 'onResealed' | 'onBug'>): void =>
  void store.reseal().then((texts) => texts !== 'stopped' && onResealed?.(texts), onBug);

/** What happens is counted, then told. */
function counted(
  { onBug, onTurn, clock }: Composition,
  metrics: Metrics,
): Pick<BotParts, 'onBug' | 'onTurn'> {
  const tell = tellOncePerMinute(onBug, clock.now);
  return {
    onBug: (failure) => {
      metrics.bug();
      tell(failure);
    },
    onTurn: (report) => {
      metrics.turn(report);
      onTurn?.(report);
    },
  };
}
