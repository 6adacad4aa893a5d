import type { PostponedDueDate } from '../facts/chargeFacts';
import type { FactValue } from '../facts/fact';
import type { FactBook } from '../facts/factBook';
import { valueOn } from '../facts/valueOn';
import type { LocalDate } from '../kernel/localDate';
import type { Assumption } from '../math/assumption';
import { mathStep, type MathStep } from '../math/mathStep';

/** A due date of income tax, after what the IRS may have put it off to. */
export interface EffectiveDueDate {
  readonly day: LocalDate;
  readonly putOff?: Postponement | undefined;
}

export interface Postponement {
  readonly from: LocalDate;
  readonly value: FactValue<PostponedDueDate>;
}

/**
 * The day after which charges begin: the due date of law, or the day to which the IRS put it off, since the time between is
 * disregarded (IRC 7508A(a); Notice 2020-23, Notice 2021-21). A date without such a fact was not put off.
 */
export function effectiveDueDate(
  dueDate: LocalDate,
  individual: boolean,
  { charges }: FactBook,
): EffectiveDueDate {
  const found = valueOn(charges.postponedDueDate, dueDate);
  if (!found.ok || (found.value.value.individualsOnly && !individual)) return { day: dueDate };
  return { day: found.value.value.day, putOff: { from: dueDate, value: found.value } };
}

/** The line of math of a day that was put off; none of one that was not. */
export const postponedSteps = ({ day, putOff }: EffectiveDueDate): readonly MathStep[] =>
  putOff ? [mathStep('payment-postponed', { dueDate: { day: putOff.from } }, { day }, [putOff.value])] : [];

/** The same, to be said beside a result. */
export const postponedNotes = ({ day, putOff }: EffectiveDueDate): readonly Assumption[] =>
  putOff
    ? [{ assumption: 'payment-postponed', values: { dueDate: { day: putOff.from }, day: { day } } }]
    : [];
