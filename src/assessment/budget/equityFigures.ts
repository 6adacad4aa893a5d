import { unknownFor, type Unknown } from '../computations/computation';
import type { Fact, FactGap, FactValue } from '../facts/fact';
import type { FactBook } from '../facts/factBook';
import { valueOn } from '../facts/valueOn';
import type { LocalDate } from '../kernel/localDate';
import { err, ok, type Result } from '../kernel/result';
import type { OfferAssets } from './offerAssets';

/** The figures with which equity is counted on a day; what is left out or exempt of things that nobody owns is absent. */
export interface EquityFigures {
  readonly quickSale: FactValue<number>;
  readonly bankExclusion?: FactValue<number> | undefined;
  readonly vehicleExclusion?: FactValue<number> | undefined;
  /** Of this year (IRC 6334(a)(2), (3), (g)). */
  readonly householdExemption?: FactValue<number> | undefined;
  readonly toolsExemption?: FactValue<number> | undefined;
}

/** The figures of a day that count what is owned, or every one of them that the fact book does not have for it. */
export function equityFigures(
  assets: OfferAssets,
  { offers, levies }: FactBook,
  on: LocalDate,
): Result<EquityFigures, Unknown> {
  const gaps: FactGap[] = [];
  const needed = (isNeeded: boolean, fact: Fact<number>): FactValue<number> | undefined => {
    if (!isNeeded) return undefined;
    const found = valueOn(fact, on);
    if (found.ok) return found.value;
    gaps.push(found.error);
    return undefined;
  };
  const quickSale = needed(true, offers.quickSalePercent);
  const others = {
    bankExclusion: needed(assets.bank !== undefined, offers.bankExclusionCents),
    vehicleExclusion: needed(assets.vehicles.length > 0, offers.vehicleExclusionCents),
    householdExemption: needed(assets.personalEffects !== undefined, levies.exemptHouseholdCents),
    toolsExemption: needed(assets.businessAssets !== undefined, levies.exemptToolsCents),
  };
  return quickSale && gaps.length === 0 ? ok({ quickSale, ...others }) : err(unknownFor(...gaps));
}
