import { z } from 'zod';
import { LocalDate } from '../kernel/localDate';

/** How sure we are: read in the official text, taken from a dated copy or a naming pattern, or general knowledge only. */
export const Confidence = z.enum(['official', 'secondary', 'unconfirmed']);
export type Confidence = z.infer<typeof Confidence>;

/** Where a statement is written, and the day on which we last read it there. `id` names it within the fact book. */
export const Citation = z.object({
  id: z.string(),
  document: z.string(),
  section: z.string().optional(),
  url: z.url(),
  verified: LocalDate,
});
export type Citation = z.infer<typeof Citation>;
