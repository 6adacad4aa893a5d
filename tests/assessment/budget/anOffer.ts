import {
  day,
  reasonableCollectionPotential,
  type CollectionPotential,
  type OfferInput,
} from '../../../src/assessment';
import { factBook } from '../../../src/facts';

type Change = Partial<Omit<OfferInput, 'assets'>> & { readonly assets?: Partial<OfferInput['assets']> };

export const offerOn = ({ assets, ...change }: Change, on: string) =>
  reasonableCollectionPotential(
    {
      remainingMonthly: 0,
      jointOffer: false,
      gates: {},
      ...change,
      assets: { realEstate: [], vehicles: [], ...assets },
    },
    factBook,
    day(on),
  );

/** The offer of people who own nothing and have nothing left, changed as said, on a day (22 November 2026 if not said). */
export function anOffer(change: Change, on = '2026-11-22'): CollectionPotential {
  const found = offerOn(change, on);
  if (!found.ok) throw new Error(JSON.stringify(found.error));
  return found.value;
}
