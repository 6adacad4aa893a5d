import { z } from 'zod';

const LANGUAGE = /^[a-z]{2,3}(?:-[a-z]{4})?(?:-(?:[a-z]{2}|\d{3}))?(?![a-z\d])/i;

/** The language, script and region of a language tag (BCP 47). What stands behind them could be anything and is dropped, as is what is no tag. */
export const LanguageTag = z
  .string()
  .transform((tag) => LANGUAGE.exec(tag)?.[0])
  .optional()
  .catch(undefined);

/** A time zone by the form of its names, such as `America/Port-au-Prince` or `Etc/GMT+5`; anything else is left out. */
export const ZoneName = z
  .string()
  .max(64)
  .regex(/^[a-z_]+(?:\d[a-z]*)?(?:\/[a-z_+-]+\d{0,2}){0,2}$/i)
  .optional()
  .catch(undefined);

/** The client's own name for what it sends, by which it knows it again. */
export const ClientId = z
  .string()
  .regex(/^[\w.-]{1,100}$/)
  .optional()
  .catch(undefined);

/** Far more than a pressed button sends. */
const MOST_VALUE_BYTES = 8 * 1024;

/** Deeper than any card. JSON that is far deeper exhausts the stack of whoever writes it. */
const DEEPEST = 32;

/** What a button or a card sends, up to the limits of depth and, as JSON, of size. */
export const SentValue = z
  .unknown()
  .refine((value) => isWithin(value, DEEPEST), { abort: true })
  .refine((value) => value === undefined || Buffer.byteLength(JSON.stringify(value)) <= MOST_VALUE_BYTES)
  .optional();

const isWithin = (value: unknown, depth: number): boolean =>
  typeof value !== 'object' ||
  value === null ||
  (depth > 0 && Object.values(value).every((each) => isWithin(each, depth - 1)));
