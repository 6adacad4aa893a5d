import { z } from 'zod';

/** A mistake that people make at this point of the road. Its words are `actions:mistake.<id>`. */
export const MistakeId = z.enum([
  'form-12153-on-this-letter',
  'phone-call-instead-of-form',
  'unsigned-form',
  'wrong-address',
  'thinking-it-is-too-late',
  'irs-cannot-extend-court-time',
  'counting-from-receipt',
  'counting-business-days',
  'counting-lien-from-letter-date',
  'hearing-pauses-ten-years',
  'counting-hold-from-letter',
  'hold-is-not-an-appeal',
  'statement-not-returned',
  'first-750-is-safe',
  'every-letter-opens-a-hearing',
  'waiting-for-the-levy',
  'mixing-pay-and-dispute-dates',
  'proposal-is-not-a-bill',
  'taking-it-for-a-scam',
  'bank-details-by-phone',
  'paying-the-agency',
  'ignoring-the-date',
  'irs-days-on-state-letter',
  'paying-before-checking',
  'paying-sender-before-checking',
  'high-cost-loan',
  'calls-without-notes',
  'waiting-for-the-irs-to-stop',
]);
export type MistakeId = z.infer<typeof MistakeId>;
