import {
  bankLevyHold,
  collectionStatute,
  latest,
  passport,
  penaltyRelief,
  socialSecurityLevy,
  valueOn,
  wageLevyExemption,
  type Fact,
  type LocalDate,
} from '../assessment';
import type { LimitServices } from '../conversation/limitServices';
import { factBook } from '../facts';

/** The limits that the law sets to collection, with the facts of this house, on one day. */
export const limitServices = (asOf: LocalDate): LimitServices => ({
  wageLevy: (input) =>
    wageLevyExemption({ ...input, payDate: latest(asOf, input.servedDate ?? asOf) }, factBook),
  bankHold: (input) => bankLevyHold({ ...input, asOf }, factBook),
  benefitLevy: (input) => socialSecurityLevy({ ...input, payDate: asOf }, factBook),
  collectionStatute: (input) => collectionStatute(input, { factBook, asOf }),
  passport: (input) => passport(input, { factBook, asOf }),
  penaltyRelief: (input) => penaltyRelief(input, factBook, asOf),
  passportThresholdCents: figureOn(factBook.rules.passportThresholdCents, asOf),
  wageStatementDays: figureOn(factBook.rules.wageStatementDays, asOf),
  bankHoldDays: figureOn(factBook.rules.bankHoldDays, asOf),
  benefitLevyPercent: figureOn(factBook.rules.socialSecurityLevyPercent, asOf),
});

function figureOn(fact: Fact<number>, asOf: LocalDate): number | undefined {
  const value = valueOn(fact, asOf);
  return value.ok ? value.value.value : undefined;
}
