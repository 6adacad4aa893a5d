import { z } from 'zod';
import { Citation, Confidence } from '../facts/citation';
import { citedOnce } from '../facts/cite';
import type { FactBook } from '../facts/factBook';

/** How many offers came and how many were accepted, by fiscal year: never the odds of one person, and offers sent back unread are in neither count. */
export const OfferAcceptance = z.object({
  years: z.array(
    z.object({ fiscalYear: z.int(), received: z.int(), accepted: z.int(), confidence: Confidence }),
  ),
  citations: z.array(Citation).min(1),
});
export type OfferAcceptance = z.infer<typeof OfferAcceptance>;

/** Every year that is on record, oldest first; a year that is missing was not found. */
export const offerAcceptance = ({ offers }: FactBook): OfferAcceptance => ({
  years: offers.offersOfFiscalYear.values.map(({ value, confidence }) => ({ ...value, confidence })),
  citations: citedOnce(...offers.offersOfFiscalYear.values.map(({ citations }) => citations)),
});
