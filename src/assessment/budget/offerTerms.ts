import { z } from 'zod';
import { unknownFor, type Unknown } from '../computations/computation';
import type { FactBook } from '../facts/factBook';
import { valueOn } from '../facts/valueOn';
import { addMonths, type LocalDate } from '../kernel/localDate';
import { err, ok, type Result } from '../kernel/result';
import { CountFigure, DayFigure, shown } from '../math/figure';
import { mathStep } from '../math/mathStep';

/** What comes after an offer is made. */
export const OfferTerms = z.object({
  /** Years of filing and paying everything on time after it is accepted, without a new plan or offer. */
  complianceYears: CountFigure,
  /** Not rejected before this day, the offer is accepted by law; time in which a court decides about the debt does not count. */
  deemedAcceptedOn: DayFigure.optional(),
});
export type OfferTerms = z.infer<typeof OfferTerms>;

/** The 24 months after which silence accepts an offer (IRC 7122(f)), and the promise of five years (Form 656, section 7). */
export function offerTerms(
  submittedOn: LocalDate | undefined,
  { offers }: FactBook,
  on: LocalDate,
): Result<OfferTerms, Unknown> {
  const years = valueOn(offers.offerComplianceYears, on);
  if (!years.ok) return err(unknownFor(years.error));
  const count = years.value.value;
  const promise = mathStep('offer-compliance', { years: { count } }, { count }, [years.value]);
  const complianceYears = { count, ...shown([promise]) };
  if (submittedOn === undefined) return ok({ complianceYears });
  const months = valueOn(offers.deemedAcceptanceMonths, submittedOn);
  if (!months.ok) return err(unknownFor(months.error));
  const day = addMonths(submittedOn, months.value.value);
  const values = { submitted: { day: submittedOn }, months: { count: months.value.value } };
  const step = mathStep('deemed-acceptance', values, { day }, [months.value]);
  return ok({ complianceYears, deemedAcceptedOn: { day, ...shown([step]) } });
}
