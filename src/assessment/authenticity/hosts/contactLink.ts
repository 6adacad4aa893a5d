import { z } from 'zod';
import { HostTrick } from './hostTrick';

/** Whose address it is, as far as the name alone can tell: it says nothing about who sent it. */
export const HostKind = z.enum([
  'official',
  'official-processor',
  'state-or-local-gov',
  'look-alike',
  'shortener',
  'other',
]);
export type HostKind = z.infer<typeof HostKind>;

/**
 * One address found in a message. `shown` is what stood there, `host` the true host in lower case (`irs.gov.safe.com`),
 * `registrable` the part that somebody had to register (`safe.com`); for a bare IP address both are the address.
 * `medium` tells a sender's address from a page.
 */
export const ContactLink = z.object({
  shown: z.string(),
  host: z.string(),
  registrable: z.string(),
  kind: HostKind,
  medium: z.enum(['page', 'email']),
  tricks: z.array(HostTrick).readonly(),
});
export type ContactLink = z.infer<typeof ContactLink>;
