import { z } from 'zod';

export const OfferFacts = z.strictObject({});
export type OfferFacts = z.infer<typeof OfferFacts>;
