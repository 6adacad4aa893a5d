import type { FactGap, FactValue } from '../facts/fact';
import type { LevyFacts } from '../facts/levyFacts';
import { valueOn } from '../facts/valueOn';
import type { LocalDate } from '../kernel/localDate';
import { ok, type Result } from '../kernel/result';

type ValueOf<K extends keyof LevyFacts> = FactValue<LevyFacts[K]['values'][number]['value']>;

/** The yearly amounts from which the table of one year is made (Publication 1494). */
export interface ExemptionTable {
  readonly deduction: ValueOf<'standardDeductionCents'>;
  readonly perDependent: ValueOf<'exemptionPerDependentCents'>;
  readonly additional: ValueOf<'additionalStandardDeductionCents'>;
  readonly periods: ValueOf<'payPeriodsPerYear'>;
  readonly reissue: ValueOf<'exemptionTableReissue'>;
}

/** The table in force on a day, or the first of its amounts that nobody has published (IRC 6334(d)). */
export function exemptionTableOn(levies: LevyFacts, on: LocalDate): Result<ExemptionTable, FactGap> {
  const deduction = valueOn(levies.standardDeductionCents, on);
  const perDependent = valueOn(levies.exemptionPerDependentCents, on);
  const additional = valueOn(levies.additionalStandardDeductionCents, on);
  const periods = valueOn(levies.payPeriodsPerYear, on);
  const reissue = valueOn(levies.exemptionTableReissue, on);
  if (!deduction.ok) return deduction;
  if (!perDependent.ok) return perDependent;
  if (!additional.ok) return additional;
  if (!periods.ok) return periods;
  if (!reissue.ok) return reissue;
  return ok({
    deduction: deduction.value,
    perDependent: perDependent.value,
    additional: additional.value,
    periods: periods.value,
    reissue: reissue.value,
  });
}
