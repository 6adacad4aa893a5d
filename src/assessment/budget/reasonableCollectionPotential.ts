import { z } from 'zod';
import type { Unknown } from '../computations/computation';
import type { FactBook } from '../facts/factBook';
import type { Cents } from '../kernel/cents';
import type { LocalDate } from '../kernel/localDate';
import { ok, type Result } from '../kernel/result';
import { FullPayScreen, fullPayScreen } from './fullPayScreen';
import { MinimumOffer, minimumOffers } from './minimumOffer';
import { NetEquity, netEquity } from './netEquity';
import { OfferAcceptance, offerAcceptance } from './offerAcceptance';
import type { OfferAssets } from './offerAssets';
import { OfferGate, OfferGateState, offerGates, type OfferGateAnswers } from './offerGates';
import { OfferPayments, offerPayments } from './offerPayments';
import { OfferTerms, offerTerms } from './offerTerms';
import { wholeDollars } from './wholeDollars';

/** What the IRS could reasonably collect, the least that an offer must be, and what stands in its way. */
export const CollectionPotential = z.object({
  /** `fits` never means that it will be accepted: nothing we know stands against it. */
  verdict: z.enum(['fits', 'blocked', 'unknown']),
  gates: z.array(OfferGateState),
  /** First of all: who can pay in full is generally refused. */
  fullPay: FullPayScreen,
  equity: NetEquity,
  lumpSum: MinimumOffer,
  periodic: MinimumOffer,
  withApplication: OfferPayments,
  terms: OfferTerms,
  acceptance: OfferAcceptance,
  /** What would settle an `unknown`. */
  missing: z.array(z.enum([...OfferGate.options, 'debt', 'monthsLeft'])),
});
export type CollectionPotential = z.infer<typeof CollectionPotential>;

export interface OfferInput {
  /** Tax, penalties and interest of all years offered. */
  readonly debt?: Cents | undefined;
  /** Monthly income less allowable expenses, in cents; below zero it counts as zero. */
  readonly remainingMonthly: number;
  readonly assets: OfferAssets;
  /** Husband and wife offer together. */
  readonly jointOffer: boolean;
  /** Months until the last of all years offered can no longer be collected. */
  readonly monthsLeft?: number | undefined;
  readonly periodicMonths?: number | undefined;
  readonly lowIncome?: boolean | undefined;
  readonly submittedOn?: LocalDate | undefined;
  readonly gates: OfferGateAnswers;
}

/** Reasonable collection potential by Form 433-A (OIC) and IRM 5.8.5: the screen for full payment first, then both minimum offers (IRC 7122; Treas. Reg. 301.7122-1). */
export function reasonableCollectionPotential(
  input: OfferInput,
  factBook: FactBook,
  on: LocalDate,
): Result<CollectionPotential, Unknown> {
  const equity = netEquity(input.assets, input.jointOffer, factBook, on);
  if (!equity.ok) return equity;
  const remainingMonthly = wholeDollars(input.remainingMonthly);
  const { debt, monthsLeft, periodicMonths, lowIncome } = input;
  const collectible = { equity: equity.value.counted, remainingMonthly, monthsLeft };
  const offers = minimumOffers(collectible, factBook, on);
  if (!offers.ok) return offers;
  const withApplication = offerPayments({ offers: offers.value, periodicMonths, lowIncome }, factBook, on);
  if (!withApplication.ok) return withApplication;
  const terms = offerTerms(input.submittedOn, factBook, on);
  if (!terms.ok) return terms;
  const equityWithoutExclusions = equity.value.withoutExclusions;
  return ok({
    ...standing(
      offerGates(input.gates),
      fullPayScreen({ debt, equityWithoutExclusions, remainingMonthly, monthsLeft }, factBook),
    ),
    equity: equity.value,
    ...offers.value,
    withApplication: withApplication.value,
    terms: terms.value,
    acceptance: offerAcceptance(factBook),
  });
}

type Standing = Pick<CollectionPotential, 'verdict' | 'gates' | 'fullPay' | 'missing'>;

function standing(gates: readonly OfferGateState[], fullPay: FullPayScreen): Standing {
  const open = gates.flatMap(({ gate, state }) => (state === 'unknown' ? [gate] : []));
  const missing = [...open, ...fullPay.missing];
  const blocked =
    gates.some(({ state }) => state === 'blocked') ||
    fullPay.result === 'equity-covers-the-debt' ||
    fullPay.result === 'equity-and-income-cover-the-debt';
  const verdict = blocked ? 'blocked' : missing.length > 0 ? 'unknown' : 'fits';
  return { verdict, gates: [...gates], fullPay, missing: blocked ? [] : missing };
}
