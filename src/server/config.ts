import { join, resolve } from 'node:path';
import type { z } from 'zod';
import type { LocalDate } from '../assessment/kernel/localDate';
import { Fault } from '../bot/fault';
import type { BotDoor } from '../channels/botFramework';
import type { StoreLocation } from '../storage';
import { botDoorOf } from './botIdentity';
import { Settings } from './settings';

/** How the server was set up. Read once at start, from the environment. */
export interface Config {
  readonly host: string;
  readonly port: number;
  readonly dataFolder: string;
  readonly store: StoreLocation;
  /** Pins the day, to preview the chat on any date. */
  readonly today: LocalDate | undefined;
  /** Origins of the websites that may embed the chat. */
  readonly sites: readonly string[];
  readonly directLineSecret: string | undefined;
  readonly retentionDays: number;
  /** Keys of 32 bytes that seal what rests, the one that seals first and then the one before it; empty: not sealed. */
  readonly keys: readonly Buffer[];
  /** To whom `/api/messages` is open. */
  readonly bot: BotDoor;
  /** Hosts beside Microsoft's own to which replies may be sent; `*.` in front stands for one or more names. */
  readonly serviceHosts: readonly string[];
  readonly rates: Rates;
  /** Opens `/metrics` from elsewhere; without it only this machine may read them. */
  readonly metricsToken: string | undefined;
  readonly logLevel: Settings['LOG_LEVEL'];
}

/** How much one caller may ask, a minute; 0 is no limit. */
export interface Rates {
  readonly perAddress: number;
  readonly perConversation: number;
  /** How many proxies in front of us add to `X-Forwarded-For`; what stands further left anyone can have written. */
  readonly trustedProxies: number;
}

/** Reads the settings; throws a `Fault` that names the one that cannot be used. An empty value counts as not set. */
export function readConfig(environment: NodeJS.ProcessEnv): Config {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const parsed = Settings.safeParse(given);
  if (!parsed.success) throw new Fault('settingRefused', parsed.error.issues.map(nameOf).join(', '));
  const settings = parsed.data;
  const dataFolder = resolve(settings.DATA_DIR);
  return {
    host: settings.HOST,
    port: settings.PORT,
    dataFolder,
    store: settings.DATABASE_URL
      ? { kind: 'postgres', url: settings.DATABASE_URL }
      : { kind: 'sqlite', file: join(dataFolder, 'guide.db') },
    today: settings.TODAY,
    sites: settings.ALLOWED_SITES,
    directLineSecret: settings.DIRECT_LINE_SECRET,
    retentionDays: settings.RETENTION_DAYS,
    keys: keysOf(settings),
    bot: botDoorOf(given, settings),
    serviceHosts: settings.SERVICE_HOSTS,
    rates: {
      perAddress: settings.RATE_PER_ADDRESS,
      perConversation: settings.RATE_PER_CONVERSATION,
      trustedProxies: settings.TRUSTED_PROXIES,
    },
    metricsToken: settings.METRICS_TOKEN,
    logLevel: settings.LOG_LEVEL,
  };
}

const nameOf = (issue: z.core.$ZodIssue): string => String(issue.path[0]);

function keysOf({ ENCRYPTION_KEY: key, ENCRYPTION_KEY_PREVIOUS: previous }: Settings): readonly Buffer[] {
  if (previous && !key) throw new Fault('settingRefused', 'ENCRYPTION_KEY_PREVIOUS without ENCRYPTION_KEY');
  return [key, previous].filter((each) => each !== undefined);
}
