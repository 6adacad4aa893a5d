import { z } from 'zod';
import { LocalDate } from '../assessment/kernel/localDate';

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

/** Several values in one setting, with commas or spaces between them. */
const listOf = <T>(each: z.ZodType<T, string>) =>
  z
    .string()
    .default('')
    .transform((text) => text.split(/[\s,]+/).filter((part) => part !== ''))
    .pipe(z.array(each));

/** 32 random bytes as `openssl rand -base64 32` prints them. */
const Key = z
  .string()
  .regex(/^[A-Za-z0-9+/]{43}=$/)
  .transform((text) => Buffer.from(text, 'base64'));

/** A `#` or `/` in a password that is not written as `%23` or `%2F` would end the address early. */
const PostgresUrl = z
  .string()
  .refine((text) => /^postgres(ql)?:\/\/\S+$/.test(text) && URL.canParse(text) && new URL(text).hash === '');

/** The environment as the server reads it; `.env.example` says what each setting does. */
export const Settings = z.object({
  PORT: wholeNumber(0, 65_535).default(3978),
  HOST: z
    .string()
    .regex(/^[\w.:-]+$/)
    .default('127.0.0.1'),
  DATA_DIR: z.string().default('data'),
  DATABASE_URL: PostgresUrl.optional(),
  RETENTION_DAYS: wholeNumber(1, 3650).default(30),
  ENCRYPTION_KEY: Key.optional(),
  ENCRYPTION_KEY_PREVIOUS: Key.optional(),
  TODAY: LocalDate.optional(),
  ALLOWED_SITES: listOf(Origin),
  DIRECT_LINE_SECRET: z.string().min(32).optional(),
  RATE_PER_ADDRESS: wholeNumber(0, 100_000).default(600),
  RATE_PER_CONVERSATION: wholeNumber(0, 100_000).default(60),
  TRUSTED_PROXIES: wholeNumber(0, 10).default(0),
  ALLOW_ANONYMOUS_BOT: z.enum(['true', 'false']).default('false'),
  SERVICE_HOSTS: listOf(z.string().regex(/^(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)+$/)),
  METRICS_TOKEN: z.string().min(16).optional(),
  LOG_LEVEL: z.enum(['silent', 'error', 'info']).default('info'),
});
export type Settings = z.infer<typeof Settings>;
