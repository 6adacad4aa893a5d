import { z } from 'zod';

/**
 * One telephone number found in a message: `number` in E.164 (`+18008291040`), or the digits of a short code;
 * `region` the country it belongs to (`US`), when known; `known` its id in the fact book, which proves nothing.
 */
export const ContactPhone = z.object({
  number: z.string(),
  region: z.string().optional(),
  known: z.string().optional(),
});
export type ContactPhone = z.infer<typeof ContactPhone>;
