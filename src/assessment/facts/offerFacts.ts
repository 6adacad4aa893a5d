import { z } from 'zod';
import { factOf } from './fact';

const count = z.int().positive();

/** What an offer in compromise counts, asks for and promises. Money is whole cents. */
export const OfferFacts = z.strictObject({
  quickSalePercent: factOf(z.number().positive()),
  bankExclusionCents: factOf(count),
  /** A vehicle: one of a single offer, two of a joint one. */
  vehicleExclusionCents: factOf(count),
  /** `incomeMonths` is how many months of remaining income the offer must hold. */
  lumpSumOffer: factOf(z.object({ payments: count, months: count, incomeMonths: count })),
  periodicOffer: factOf(z.object({ fewestMonths: count, mostMonths: count, incomeMonths: count })),
  lumpSumPaymentPercent: factOf(z.number().positive()),
  deemedAcceptanceMonths: factOf(count),
  offerComplianceYears: factOf(count),
  /** How many were received and accepted in a fiscal year, from 1 October before it. */
  offersOfFiscalYear: factOf(z.object({ fiscalYear: count, received: count, accepted: count })),
});
export type OfferFacts = z.infer<typeof OfferFacts>;
