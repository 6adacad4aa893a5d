import { z } from 'zod';
import type { World } from '../computations/computation';
import { Citation, Confidence } from '../facts/citation';
import { cite, citedOnce } from '../facts/cite';
import type { FactGap, FactValue } from '../facts/fact';
import { leastSure } from '../facts/leastSure';
import { valueOn } from '../facts/valueOn';
import type { Cents } from '../kernel/cents';
import { ok, type Result } from '../kernel/result';

/** The plan that the debt is paid by, as far as it is known. */
export interface LienPlan {
  readonly planKind?: 'guaranteed' | 'simple' | 'direct-debit' | 'other' | 'none' | undefined;
  /** Months in which the plan pays everything. */
  readonly planMonths?: number | undefined;
  /** Whole months left of the time to collect. */
  readonly collectionMonthsLeft?: number | undefined;
  readonly paymentsMade?: number | undefined;
  /** Every other return and payment is in order. */
  readonly inCompliance?: boolean | undefined;
  readonly defaulted?: boolean | undefined;
}

export const WithdrawalTest = z.enum([
  'balance-within-limit',
  'direct-debit',
  'paid-in-time',
  'payments-made',
  'in-compliance',
  'no-default',
]);
export type WithdrawalTest = z.infer<typeof WithdrawalTest>;

/** The withdrawal that the IRS grants beside a direct-debit plan (Form 12277). Other grounds of IRC 6323(j) are judged case by case. */
export const LienWithdrawal = z.object({
  verdict: z.enum(['fits', 'blocked', 'unknown']),
  met: z.array(WithdrawalTest),
  failed: z.array(WithdrawalTest),
  /** Tests whose answer we do not know. */
  missing: z.array(WithdrawalTest),
  limit: z.object({ cents: z.int(), months: z.int(), payments: z.int() }),
  form: z.literal('12277'),
  citations: z.array(Citation).min(1),
  confidence: Confidence,
});
export type LienWithdrawal = z.infer<typeof LienWithdrawal>;

export function lienWithdrawal(
  plan: LienPlan & { readonly balance: Cents },
  { factBook, asOf }: World,
): Result<LienWithdrawal, FactGap> {
  const cents = valueOn(factBook.rules.lienWithdrawalPlanMaximumCents, asOf);
  if (!cents.ok) return cents;
  const months = valueOn(factBook.rules.lienWithdrawalPlanMonths, asOf);
  if (!months.ok) return months;
  const payments = valueOn(factBook.rules.lienWithdrawalPayments, asOf);
  if (!payments.ok) return payments;
  const figures: readonly FactValue<number>[] = [cents.value, months.value, payments.value];
  const limit = { cents: cents.value.value, months: months.value.value, payments: payments.value.value };
  const answers = answersOf(plan, limit);
  const by = (answer: boolean | undefined): WithdrawalTest[] =>
    WithdrawalTest.options.filter((test) => answers[test] === answer);
  const failed = by(false);
  const missing = by(undefined);
  return ok({
    verdict: failed.length > 0 ? 'blocked' : missing.length > 0 ? 'unknown' : 'fits',
    met: by(true),
    failed,
    missing,
    limit,
    form: '12277',
    citations: citedOnce(cite(factBook, 'irc-6323'), ...figures.map(({ citations }) => citations)),
    confidence: leastSure(figures.map(({ confidence }) => confidence)),
  });
}

type Answers = Readonly<Record<WithdrawalTest, boolean | undefined>>;

const answersOf = (
  plan: LienPlan & { readonly balance: Cents },
  limit: LienWithdrawal['limit'],
): Answers => ({
  'balance-within-limit': plan.balance <= limit.cents,
  'direct-debit': plan.planKind && plan.planKind === 'direct-debit',
  'paid-in-time': paidInTime(plan, limit.months),
  'payments-made': plan.paymentsMade === undefined ? undefined : plan.paymentsMade >= limit.payments,
  'in-compliance': plan.inCompliance,
  'no-default': plan.defaulted === undefined ? undefined : !plan.defaulted,
});

/** Within the months of the rule and within the time left to collect, whichever is shorter. */
function paidInTime({ planMonths, collectionMonthsLeft }: LienPlan, within: number): boolean | undefined {
  if (planMonths === undefined) return undefined;
  if (planMonths > within) return false;
  return collectionMonthsLeft === undefined ? undefined : planMonths <= collectionMonthsLeft;
}
