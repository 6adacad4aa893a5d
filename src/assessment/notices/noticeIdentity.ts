import { z } from 'zod';
import { OutOfScopeMail } from './notice';

/** What the words on the paper were understood as. */
export const NoticeIdentity = z.discriminatedUnion('standing', [
  z.object({ standing: z.literal('identified'), code: z.string(), id: z.string() }),
  z.object({
    standing: z.literal('near-misses'),
    choices: z
      .array(z.object({ code: z.string(), id: z.string() }))
      .min(1)
      .max(3),
  }),
  z.object({ standing: z.literal('out-of-scope'), mail: OutOfScopeMail.shape.id, page: z.url() }),
  z.object({ standing: z.literal('unknown') }),
]);
export type NoticeIdentity = z.infer<typeof NoticeIdentity>;
