import { z } from 'zod';

/** A paper worth keeping. Its words are `actions:proof.<id>`. */
export const ProofId = z.enum([
  'letter-and-envelope',
  'call-notes',
  'proof-of-mailing',
  'copy-of-what-you-sent',
  'copy-of-form-12153',
  'levy-paper',
  'service-date-note',
  'copy-of-wage-statement',
  'household-costs',
  'proof-of-payment',
  'papers-that-show-the-amount',
  'plan-confirmation',
  'court-confirmation',
]);
export type ProofId = z.infer<typeof ProofId>;
