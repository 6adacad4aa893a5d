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
import { FinancialStatement, financialStatement } from './financialStatement';
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
  /** To be said before anything else. */
  warnings: z.array(z.enum(['time-to-collect-is-over', 'nothing-owed'])),
  byCollectionPeriod: ByDay.optional(),
  /** Why there is none: nobody said when collection ends, or it ends before the first payment (IRC 6502(a)). */
  byCollectionPeriodMissing: z.enum(['collection-end-not-known', 'time-to-collect-is-over']).optional(),
  /** The line of Form 9465: the balance divided by its months, without what comes on top. */
  byForm: MoneyFigure,
  /** What pays everything within the three years of a guaranteed plan (IRC 6159(c)(4)). */
  byGuaranteedPlan: ByDay.optional(),
  kinds: z.array(PlanKind),
  ...FinancialStatement.shape,
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
  const { firstPayment } = opening.value;
  const kinds = planKinds({ ...input, everything, firstPayment }, factBook);
  const statement = financialStatement({ asOf: input.asOf, everything, kinds }, factBook);
  if (!statement.ok) return statement;
  const byCollectionPeriod = byDay(opening.value, input.collectionEnds, factBook);
  if (!byCollectionPeriod.ok) return byCollectionPeriod;
  const byGuaranteedPlan = byDay(opening.value, guaranteedUntil(input.asOf, kinds, factBook), factBook);
  if (!byGuaranteedPlan.ok) return byGuaranteedPlan;
  return ok({
    warnings: warningsOf(everything, firstPayment, input),
    byForm: byForm.value,
    kinds: [...kinds],
    ...statement.value,
    ...(byCollectionPeriod.value
      ? { byCollectionPeriod: byCollectionPeriod.value }
      : { byCollectionPeriodMissing: whyMissing(input) }),
    ...(byGuaranteedPlan.value && { byGuaranteedPlan: byGuaranteedPlan.value }),
  });
}

const whyMissing = ({ collectionEnds }: MinimumPaymentInput): MinimumPayment['byCollectionPeriodMissing'] =>
  collectionEnds ? 'time-to-collect-is-over' : 'collection-end-not-known';

function warningsOf(
  everything: number,
  firstPayment: LocalDate,
  { collectionEnds }: MinimumPaymentInput,
): MinimumPayment['warnings'] {
  if (everything === 0) return ['nothing-owed'];
  return collectionEnds && collectionEnds < firstPayment ? ['time-to-collect-is-over'] : [];
}

function formPayment(everything: number, on: LocalDate, { plans }: FactBook): Result<MoneyFigure, Unknown> {
  const months = valueOn(plans.formBenchmarkMonths, on);
  if (!months.ok) return err(unknownFor(months.error));
  const cents = halfUp(everything / months.value.value);
  const values = { balance: { cents: everything }, months: { count: months.value.value } };
  return ok({ cents, ...shown([mathStep('payment-by-form', values, { cents }, [months.value])]) });
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
  const { cents, payments, added, last, beyond } = found.value;
  const values = {
    by: { day: by },
    balance: { cents: halfUp(totalOf(opening.balance)) },
    added: { cents: added },
    full: { count: Math.max(0, payments - 1) },
    last: { cents: last },
  };
  const step = mathStep('payment-by-day', values, { cents }, [law(factBook, 'irc-6159', 'irc-6502')]);
  return ok({ payment: { cents, ...shown([step], beyond) }, payments, by });
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
