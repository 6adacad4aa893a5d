import { z } from 'zod';

/** One line of a labelled file: a message, how it came, and what it is. Other fields are read by people. */
export const LabelledMessage = z.object({
  id: z.coerce.string(),
  /** As written; one that the check does not know is `unknown` to it. */
  channel: z.string(),
  text: z.string(),
  label: z.enum(['scam', 'genuine', 'unclear']),
  lang: z.string().default('en'),
  subtype: z.string().optional(),
});
export type LabelledMessage = z.infer<typeof LabelledMessage>;
