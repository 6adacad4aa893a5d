import { unknownFor, type Unknown } from '../computations/computation';
import type { FactValue } from '../facts/fact';
import type { FactBook } from '../facts/factBook';
import { valueOn } from '../facts/valueOn';
import type { LocalDate } from '../kernel/localDate';
import { err, ok, type Result } from '../kernel/result';

/** The figures with which equity is counted on a day. */
export interface EquityFigures {
  readonly quickSale: FactValue<number>;
  readonly bankExclusion: FactValue<number>;
  readonly vehicleExclusion: FactValue<number>;
  /** Of this year (IRC 6334(a)(2), (3), (g)). */
  readonly householdExemption: FactValue<number>;
  readonly toolsExemption: FactValue<number>;
}

/** The figures of a day, or every one that the fact book does not have for it. */
export function equityFigures({ offers, levies }: FactBook, on: LocalDate): Result<EquityFigures, Unknown> {
  const quickSale = valueOn(offers.quickSalePercent, on);
  const bankExclusion = valueOn(offers.bankExclusionCents, on);
  const vehicleExclusion = valueOn(offers.vehicleExclusionCents, on);
  const householdExemption = valueOn(levies.exemptHouseholdCents, on);
  const toolsExemption = valueOn(levies.exemptToolsCents, on);
  if (quickSale.ok && bankExclusion.ok && vehicleExclusion.ok && householdExemption.ok && toolsExemption.ok) {
    return ok({
      quickSale: quickSale.value,
      bankExclusion: bankExclusion.value,
      vehicleExclusion: vehicleExclusion.value,
      householdExemption: householdExemption.value,
      toolsExemption: toolsExemption.value,
    });
  }
  const all = [quickSale, bankExclusion, vehicleExclusion, householdExemption, toolsExemption];
  return err(unknownFor(...all.flatMap((each) => (each.ok ? [] : [each.error]))));
}
