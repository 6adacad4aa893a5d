import { z } from 'zod';
import { Citation } from '../facts/citation';
import { Sign } from './signs/sign';
import { ContactStepId } from './steps/stepId';

/** What a contact may be. There is no `real`: nothing in a message can prove that. */
export const ContactStanding = z.enum([
  'looks-like-a-scam',
  'not-from-the-irs',
  'could-be-real',
  'cannot-tell',
]);
export type ContactStanding = z.infer<typeof ContactStanding>;

/** A question whose answer would settle more. */
export const ContactQuestion = z.enum([
  'channel',
  'words',
  'notice-number',
  'how-to-pay',
  'asks-for',
  'threat',
  'link',
  'own-initiative',
  'prior-letter',
  'authentication-number',
  'identification-shown',
  'in-online-account',
  'whole-paper',
]);
export type ContactQuestion = z.infer<typeof ContactQuestion>;

/** A deadline that a paper may carry: it stands until the paper is proven false, whatever else it looks like. */
export const StandingDeadline = z.object({
  /** The code of the paper, where it is known. */
  notice: z.string().optional(),
  /** The papers that its words fit, where they fit several. */
  choices: z.array(z.string()),
  stands: z.literal(true),
});
export type StandingDeadline = z.infer<typeof StandingDeadline>;

/** The judgement of a contact with its reasons, what would settle it, and what to do. */
export const ContactCheck = z.object({
  standing: ContactStanding,
  signs: z.array(Sign),
  missing: z.array(ContactQuestion),
  steps: z.array(ContactStepId).min(1),
  deadline: StandingDeadline.optional(),
  citations: z.array(Citation).min(1),
});
export type ContactCheck = z.infer<typeof ContactCheck>;
