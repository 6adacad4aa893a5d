import { z } from 'zod';
import { unknownFor, type Unknown } from '../computations/computation';
import type { FactBook } from '../facts/factBook';
import { valueOn } from '../facts/valueOn';
import { halfUp } from '../kernel/halfUp';
import { addYears, LocalDate } from '../kernel/localDate';
import { err, ok, type Result } from '../kernel/result';
import { MoneyFigure, shown } from '../math/figure';
import { mathStep } from '../math/mathStep';
import { totalOf } from './balance';
import { law } from './law';
import { paymentBy } from './paymentBy';
import { PlanKind, planKinds } from './planKind';
import { planOpening, type PlannedBalance, type PlanOpening } from './planOpening';

export interface MinimumPaymentInput extends PlannedBalance {
  /** The last day on which the IRS may collect (IRC 6502(a)), where it is known. */
  readonly collectionEnds?: LocalDate | undefined;
  /** What the IRS has recorded, without what has come on top since; in cents. */
  readonly assessed?: number | undefined;
}

const ByDay = z.object({
  payment: MoneyFigure,
  payments: z.int(),
  /** The last day for the last payment. */
  by: LocalDate,
});

export const MinimumPayment = z.object({
  /** Absent if nobody said when collection ends, or no payment falls before it. */
  byCollectionPeriod: ByDay.optional(),
  /** The line of Form 9465: the balance divided by its months, without what comes on top. */
  byForm: MoneyFigure,
  /** What pays everything within the three years of a guaranteed plan (IRC 6159(c)(4)). */
  byGuaranteedPlan: ByDay.optional(),
  kinds: z.array(PlanKind),
  /** Above the form's limit a financial statement (Form 433-F) goes with it. */
  financialStatement: z.enum(['needed', 'not-needed']),
});
export type MinimumPayment = z.infer<typeof MinimumPayment>;

/** The smallest monthly payments that the rules and the form know, each by its own rule, and the kinds of plan that are open. */
export function minimumPayment(
  input: MinimumPaymentInput,
  factBook: FactBook,
): Result<MinimumPayment, Unknown> {
  const opening = planOpening(input, factBook);
  if (!opening.ok) return opening;
  const everything = halfUp(totalOf(opening.value.balance));
  const byForm = formPayment(everything, input.asOf, factBook);
  if (!byForm.ok) return byForm;
  const kinds = planKinds(
    { asOf: input.asOf, everything, tax: input.tax, assessed: input.assessed },
    factBook,
  );
  const byCollectionPeriod = byDay(opening.value, input.collectionEnds, factBook);
  if (!byCollectionPeriod.ok) return byCollectionPeriod;
  const byGuaranteedPlan = byDay(opening.value, guaranteedUntil(input.asOf, kinds, factBook), factBook);
  if (!byGuaranteedPlan.ok) return byGuaranteedPlan;
  return ok({
    ...byForm.value,
    kinds: [...kinds],
    ...(byCollectionPeriod.value && { byCollectionPeriod: byCollectionPeriod.value }),
    ...(byGuaranteedPlan.value && { byGuaranteedPlan: byGuaranteedPlan.value }),
  });
}

function formPayment(
  everything: number,
  on: LocalDate,
  { plans }: FactBook,
): Result<Pick<MinimumPayment, 'byForm' | 'financialStatement'>, Unknown> {
  const months = valueOn(plans.formBenchmarkMonths, on);
  if (!months.ok) return err(unknownFor(months.error));
  const limit = valueOn(plans.financialStatementAboveCents, on);
  if (!limit.ok) return err(unknownFor(limit.error));
  const cents = halfUp(everything / months.value.value);
  const values = { balance: { cents: everything }, months: { count: months.value.value } };
  return ok({
    byForm: { cents, ...shown([mathStep('payment-by-form', values, { cents }, [months.value])]) },
    financialStatement: everything > limit.value.value ? 'needed' : 'not-needed',
  });
}

function byDay(
  opening: PlanOpening,
  by: LocalDate | undefined,
  factBook: FactBook,
): Result<MinimumPayment['byCollectionPeriod'], Unknown> {
  if (!by) return ok(undefined);
  const found = paymentBy(opening, opening.firstPayment, by, factBook);
  if (!found.ok) return err(unknownFor(found.error));
  if (!found.value) return ok(undefined);
  const { cents, payments, beyond } = found.value;
  const values = { by: { day: by }, payments: { count: payments } };
  const step = mathStep('payment-by-day', values, { cents }, [law(factBook, 'irc-6159', 'irc-6502')]);
  return ok({ payment: { cents, ...shown([step], [...opening.assumptions, ...beyond]) }, payments, by });
}

/** The last day of a guaranteed plan, where the tax does not rule one out (IRC 6159(c)(4)). */
function guaranteedUntil(
  asOf: LocalDate,
  kinds: readonly PlanKind[],
  { rules }: FactBook,
): LocalDate | undefined {
  const years = valueOn(rules.guaranteedPlanYears, asOf);
  const isOpen = kinds.some(({ kind, verdict }) => kind === 'guaranteed' && verdict === 'open');
  return years.ok && isOpen ? addYears(asOf, years.value.value) : undefined;
}
