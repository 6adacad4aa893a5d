import { z } from 'zod';
import { Citation } from '../../facts/citation';
import { SignId } from './signId';

/**
 * One thing seen in a contact. `weight`: 3 is enough to call it a scam, 2 and 1 count together, 0 tells who writes,
 * and -1 is a mark of genuine mail, which proves little, because it can be copied.
 */
export const Sign = z.object({
  id: SignId,
  weight: z.int().min(-1).max(3),
  /** The words in which it was seen. */
  quote: z.string().optional(),
  citations: z.array(Citation).min(1),
});
export type Sign = z.infer<typeof Sign>;
