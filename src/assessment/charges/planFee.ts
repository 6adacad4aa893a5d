import { z } from 'zod';
import { unknownFor, type Unknown } from '../computations/computation';
import type { FactValue } from '../facts/fact';
import type { FactBook } from '../facts/factBook';
import type { PlanFacts } from '../facts/planFacts';
import { valueOn } from '../facts/valueOn';
import { yearOf, type LocalDate } from '../kernel/localDate';
import { err, ok, type Result } from '../kernel/result';
import type { Assumption } from '../math/assumption';
import { MoneyFigure, shown } from '../math/figure';
import { mathStep, type MathStep } from '../math/mathStep';

/** What is asked of the IRS; only a change of a plan that already pays by direct debit is one of its own. */
export const PlanRequest = z.enum(['short-term', 'new', 'revise', 'reinstate', 'change-direct-debit']);
export type PlanRequest = z.infer<typeof PlanRequest>;

/** How it is asked. Form 9465 goes on paper, so it never has the online fee. */
export const PlanChannel = z.enum(['online', 'phone', 'mail', 'in-person', 'form-9465']);
export type PlanChannel = z.infer<typeof PlanChannel>;

export interface PlanFeeInput {
  /** The day of the request. */
  readonly on: LocalDate;
  readonly request: PlanRequest;
  readonly channel: PlanChannel;
  /** The bank account is debited each month. */
  readonly directDebit: boolean;
  /** Adjusted gross income of at most 250 % of the poverty level (IRC 6159(f)(2)). */
  readonly lowIncome: boolean;
  /** Whether direct debit would be possible; without it a low-income fee comes back at the end. */
  readonly canDirectDebit?: boolean | undefined;
}

export const PlanFee = z.object({
  fee: MoneyFigure,
  /** Whether the IRS pays the fee back when the plan is completed (IRC 6159(f)(2)(B)). */
  reimbursed: z.enum(['no', 'at-completion', 'if-direct-debit-is-impossible']),
});
export type PlanFee = z.infer<typeof PlanFee>;

/** What the IRS charges to set up, change or reinstate a payment plan on a day (26 CFR 300.1, 300.2; IRC 6159(f)). */
export function planFee(input: PlanFeeInput, factBook: FactBook): Result<PlanFee, Unknown> {
  const regular = valueOn(factBook.plans[regularFee(input)], input.on);
  if (!regular.ok) return err(unknownFor(regular.error));
  if (!input.lowIncome || regular.value.value === 0) return ok(asPublished(regular.value, input.on));
  return input.directDebit ? waived(input, regular.value, factBook) : reduced(input, regular.value, factBook);
}

function regularFee({ request, channel, directDebit }: PlanFeeInput): keyof PlanFacts {
  if (request === 'short-term') return 'shortTermPlanFeeCents';
  if (request === 'change-direct-debit') return 'directDebitChangeFeeCents';
  const place = channel === 'online' ? 'Online' : 'Paper';
  if (request !== 'new') return `planRevisionFee${place}Cents`;
  return directDebit ? `planFeeDirectDebit${place}Cents` : `planFeeOther${place}Cents`;
}

type Fee = FactValue<number>;

const asPublished = (fee: Fee, on: LocalDate): PlanFee => ({
  fee: { cents: fee.value, ...shown([published(fee)], tableStays([fee], on)) },
  reimbursed: 'no',
});

/** No fee for a plan by direct debit (IRC 6159(f)(2)(A)). */
function waived({ on }: PlanFeeInput, regular: Fee, factBook: FactBook): Result<PlanFee, Unknown> {
  const fee = valueOn(factBook.plans.lowIncomeDirectDebitFeeCents, on);
  if (!fee.ok) return err(unknownFor(fee.error));
  const cents = fee.value.value;
  const step = mathStep('plan-fee-waived', { regular: { cents: regular.value } }, { cents }, [fee.value]);
  return ok({
    fee: { cents, ...shown([published(regular), step], tableStays([fee.value], on)) },
    reimbursed: 'no',
  });
}

/** At most the low-income fee (26 CFR 300.1(b)), paid back to those who cannot pay by direct debit (IRC 6159(f)(2)(B)). */
function reduced(input: PlanFeeInput, regular: Fee, factBook: FactBook): Result<PlanFee, Unknown> {
  const most = valueOn(factBook.plans.lowIncomePlanFeeCents, input.on);
  if (!most.ok) return err(unknownFor(most.error));
  const cents = Math.min(regular.value, most.value.value);
  const values = { regular: { cents: regular.value }, most: { cents: most.value.value } };
  const step = mathStep('plan-fee-reduced', values, { cents }, [most.value]);
  return ok({
    fee: { cents, ...shown([published(regular), step], tableStays([regular, most.value], input.on)) },
    reimbursed: reimbursement(input),
  });
}

/** From the year after a fee was last read on, nobody knows whether it still is the same. */
const tableStays = (fees: readonly Fee[], on: LocalDate): readonly Assumption[] =>
  fees.some(({ verified }) => yearOf(on) > yearOf(verified))
    ? [{ assumption: 'table-stays', values: {} }]
    : [];

const published = (fee: Fee): MathStep =>
  mathStep('plan-fee', { since: { day: fee.from } }, { cents: fee.value }, [fee]);

function reimbursement({ canDirectDebit }: PlanFeeInput): PlanFee['reimbursed'] {
  if (canDirectDebit === undefined) return 'if-direct-debit-is-impossible';
  return canDirectDebit ? 'no' : 'at-completion';
}
