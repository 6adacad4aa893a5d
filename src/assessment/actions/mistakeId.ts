import { z } from 'zod';

/** A mistake that people make at this point of the road. Its words are `actions:mistake.<id>`. */
export const MistakeId = z.enum([
  'form-12153-on-this-letter',
  'phone-call-instead-of-form',
  'unsigned-form',
  'wrong-address',
  'counting-from-receipt',
  'counting-business-days',
  'counting-lien-from-letter-date',
  'thinking-it-is-too-late',
  'hearing-pauses-ten-years',
  'counting-hold-from-letter',
  'hold-is-not-an-appeal',
  'statement-not-returned',
  'first-750-is-safe',
  'every-letter-opens-a-hearing',
  'waiting-for-the-levy',
  'mixing-pay-and-dispute-dates',
  'proposal-is-not-a-bill',
  'irs-cannot-extend-court-time',
  'waiting-for-the-irs-to-stop',
  'taking-it-for-a-scam',
  'bank-details-by-phone',
  'paying-the-agency',
  'ignoring-the-date',
  'paying-before-checking',
  'high-cost-loan',
  'calls-without-notes',
]);
export type MistakeId = z.infer<typeof MistakeId>;
