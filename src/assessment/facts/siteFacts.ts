import { z } from 'zod';
import { LocalDate } from '../kernel/localDate';
import { Citation, Confidence } from './citation';

/** A site by its host, subdomains included. `until` is the first day on which it no longer served the IRS. */
const Site = z.object({
  host: z.string(),
  until: LocalDate.optional(),
  citations: z.array(Citation).min(1),
  confidence: Confidence,
});

/** Whose address a link may be: federal sites and mail, those who serve the IRS, and the services that hide an address. */
export const SiteFacts = z.strictObject({
  official: z.array(Site),
  processors: z.array(Site),
  /** Hosts that forward to any address at all: what stands behind one cannot be told without opening it. */
  shorteners: z.array(z.string()),
});
export type SiteFacts = z.infer<typeof SiteFacts>;
