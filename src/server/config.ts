import { join, resolve } from 'node:path';
import { z } from 'zod';
import { LocalDate } from '../assessment/kernel/localDate';
import { Fault } from '../bot/fault';
import type { StoreLocation } from '../storage';
import { botIdentityOf, type BotIdentity } from './botIdentity';

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
  /** Who the bot is to Microsoft's channels; without it `/api/messages` lets nobody in. */
  readonly bot: BotIdentity | undefined;
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
    bot: botIdentityOf(given),
  };
}

const wholeNumber = (min: number, max: number) =>
  z
    .string()
    .regex(/^\d{1,6}$/)
    .transform(Number)
    .pipe(z.number().min(min).max(max));

const Origin = z
  .string()
  .refine(
    (text) => URL.canParse(text) && new URL(text).origin === text && /^https?:\/\/[\w.:[\]-]+$/.test(text),
  );

const Settings = z.object({
  PORT: wholeNumber(0, 65_535).default(3978),
  HOST: z
    .string()
    .regex(/^[\w.:-]+$/)
    .default('127.0.0.1'),
  DATA_DIR: z.string().default('data'),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\/\S+$/)
    .optional(),
  TODAY: LocalDate.optional(),
  ALLOWED_SITES: z
    .string()
    .default('')
    .transform((text) => text.split(/[\s,]+/).filter((each) => each !== ''))
    .pipe(z.array(Origin)),
  DIRECT_LINE_SECRET: z.string().min(32).optional(),
  RETENTION_DAYS: wholeNumber(1, 3650).default(30),
});

const nameOf = (issue: z.core.$ZodIssue): string => String(issue.path[0]);
