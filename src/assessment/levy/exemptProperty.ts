import { unknownFor, type Unknown } from '../computations/computation';
import { cite } from '../facts/cite';
import type { FactValue } from '../facts/fact';
import type { FactBook } from '../facts/factBook';
import { valueOn } from '../facts/valueOn';
import type { Cents } from '../kernel/cents';
import type { LocalDate } from '../kernel/localDate';
import { err, ok, type Result } from '../kernel/result';
import { shown } from '../math/figure';
import { mathStep } from '../math/mathStep';
import { levyCaution } from './levyCaution';
import { WHOLLY_EXEMPT, type ExemptProperty, type LimitedExemption } from './exemptProperties';
import { homeUnderLevy } from './homeUnderLevy';

/** A levy, and the worth of what it might take. */
export interface ExemptPropertyInput {
  readonly levyDate: LocalDate;
  /** All that the levy is for: tax, penalties and interest. Absent, the house may be reached or not. */
  readonly levyAmount?: Cents | undefined;
  /** Furniture, food, fuel and personal effects of the household together. */
  readonly householdValue?: Cents | undefined;
  /** Books and tools of one's trade together. */
  readonly toolsValue?: Cents | undefined;
}

/** What no levy may take (IRC 6334(a)): some things whatever they are worth, some up to a limit of the year, a home under its own rules. */
export function exemptProperty(
  input: ExemptPropertyInput,
  factBook: FactBook,
): Result<ExemptProperty, Unknown> {
  const { levies } = factBook;
  const household = valueOn(levies.exemptHouseholdCents, input.levyDate);
  if (!household.ok) return err(unknownFor(household.error));
  const tools = valueOn(levies.exemptToolsCents, input.levyDate);
  if (!tools.ok) return err(unknownFor(tools.error));
  const small = valueOn(levies.smallLevyResidenceCents, input.levyDate);
  if (!small.ok) return err(unknownFor(small.error));
  return ok({
    household: limited(household.value, input.householdValue),
    tools: limited(tools.value, input.toolsValue),
    home: homeUnderLevy(input.levyAmount, small.value, factBook),
    whollyExempt: WHOLLY_EXEMPT.map(({ property, section }) => ({
      property,
      section,
      citations: cite(factBook, 'irc-6334'),
    })),
    cautions: (['limit-is-for-all-together', 'state-exemptions-do-not-count'] as const).map((id) =>
      levyCaution(factBook, id),
    ),
  });
}

function limited(limit: FactValue<number>, worth: Cents | undefined): LimitedExemption {
  const allowed = mathStep('exempt-value', { limit: { cents: limit.value } }, { cents: limit.value }, [
    limit,
  ]);
  const shownLimit = { cents: limit.value, ...shown([allowed]) };
  if (worth === undefined) return { limit: shownLimit };
  const reach = Math.max(0, worth - limit.value);
  const values = { worth: { cents: worth }, limit: { cents: limit.value } };
  const beyond = mathStep('value-within-reach', values, { cents: reach }, [limit]);
  return { limit: shownLimit, withinReach: { cents: reach, ...shown([beyond]) } };
}
