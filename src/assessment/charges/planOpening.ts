import { unknownFor, type Unknown } from '../computations/computation';
import type { FactBook } from '../facts/factBook';
import { addMonths, type LocalDate } from '../kernel/localDate';
import { err, ok, type Result } from '../kernel/result';
import type { Assumption } from '../math/assumption';
import { openingOf, type KnownBalance, type Opening } from './knownBalance';

/** A balance on which a monthly plan is to begin. */
export interface PlannedBalance extends KnownBalance {
  /** Left out, a month after the day of the amounts. */
  readonly firstPayment?: LocalDate | undefined;
}

export interface PlanOpening extends Opening {
  readonly firstPayment: LocalDate;
}

/** The opening of a monthly plan; a plan not yet agreed is taken to be by its first payment (IRC 6651(h) asks for one in effect). */
export function planOpening(known: PlannedBalance, factBook: FactBook): Result<PlanOpening, Unknown> {
  const firstPayment = known.firstPayment ?? addMonths(known.asOf, 1);
  const opening = openingOf({ ...known, planFrom: known.planFrom ?? firstPayment }, factBook);
  if (!opening.ok) return err(unknownFor(opening.error));
  const approved = { assumption: 'plan-from-first-payment', values: { day: { day: firstPayment } } } as const;
  const assumptions: readonly Assumption[] = [
    ...opening.value.assumptions,
    ...(known.planFrom ? [] : [approved]),
    { assumption: 'payments-on-time', values: {} },
  ];
  return ok({ ...opening.value, assumptions, firstPayment });
}
