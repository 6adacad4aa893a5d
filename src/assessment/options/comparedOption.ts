import { z } from 'zod';

/** The ways out that cost or save money, beside doing nothing, which is what the others are measured against. */
export const ComparedOption = z.enum([
  'pay-in-full',
  'short-term-plan',
  'long-term-plan',
  'partial-payment-plan',
  'offer-in-compromise',
  'currently-not-collectible',
  'penalty-relief',
  'waiting',
]);
export type ComparedOption = z.infer<typeof ComparedOption>;
