import { z } from 'zod';
import type { World } from '../computations/computation';
import { Citation, Confidence } from '../facts/citation';
import { cite, citedOnce } from '../facts/cite';
import type { FactGap, FactValue } from '../facts/fact';
import { leastSure } from '../facts/leastSure';
import { valueOn } from '../facts/valueOn';
import type { Cents } from '../kernel/cents';
import type { LocalDate } from '../kernel/localDate';
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
  /** The day on which all was paid, or on which the time to collect ended. */
  readonly satisfiedDate?: LocalDate | undefined;
  /** The certificate of release was issued. */
  readonly released?: boolean | undefined;
}

type Debt = LienPlan & { readonly balance: Cents };

export const WithdrawalTest = z.enum([
  'balance-within-limit',
  'direct-debit',
  'paid-in-time',
  'payments-made',
  'in-compliance',
  'no-default',
  'released',
]);
export type WithdrawalTest = z.infer<typeof WithdrawalTest>;

/** The answers that are not known, by the names of the input. */
export const WithdrawalQuestion = z.enum([
  'planKind',
  'planMonths',
  'collectionMonthsLeft',
  'paymentsMade',
  'inCompliance',
  'defaulted',
  'released',
]);
export type WithdrawalQuestion = z.infer<typeof WithdrawalQuestion>;

/** The withdrawal that the IRS grants beside a direct-debit plan, or after the release of what is satisfied (Form 12277). Other grounds of IRC 6323(j) are judged case by case. */
export const LienWithdrawal = z.object({
  /** With nothing left to pay, no plan is asked for: the notice goes after the release. */
  ground: z.enum(['direct-debit-plan', 'after-release']),
  verdict: z.enum(['fits', 'blocked', 'unknown']),
  met: z.array(WithdrawalTest),
  failed: z.array(WithdrawalTest),
  missing: z.array(WithdrawalQuestion),
  /** Of the withdrawal beside a plan. */
  limit: z.object({ cents: z.int(), months: z.int(), payments: z.int() }),
  form: z.literal('12277'),
  citations: z.array(Citation).min(1),
  confidence: Confidence,
});
export type LienWithdrawal = z.infer<typeof LienWithdrawal>;

export function lienWithdrawal(debt: Debt, { factBook, asOf }: World): Result<LienWithdrawal, FactGap> {
  const cents = valueOn(factBook.rules.lienWithdrawalPlanMaximumCents, asOf);
  if (!cents.ok) return cents;
  const months = valueOn(factBook.rules.lienWithdrawalPlanMonths, asOf);
  if (!months.ok) return months;
  const payments = valueOn(factBook.rules.lienWithdrawalPayments, asOf);
  if (!payments.ok) return payments;
  const figures: readonly FactValue<number>[] = [cents.value, months.value, payments.value];
  const limit = { cents: cents.value.value, months: months.value.value, payments: payments.value.value };
  const ground = isSatisfied(debt) ? 'after-release' : 'direct-debit-plan';
  const answers = answersOf(debt, limit);
  const by = (answer: boolean | undefined): WithdrawalTest[] =>
    TESTS[ground].filter((test) => answers[test] === answer);
  const failed = by(false);
  const missing = by(undefined).flatMap((test) => ASKED[test].filter((field) => debt[field] === undefined));
  return ok({
    ground,
    verdict: failed.length > 0 ? 'blocked' : missing.length > 0 ? 'unknown' : 'fits',
    met: by(true),
    failed,
    missing,
    limit,
    form: '12277',
    citations: citedOnce(
      cite(factBook, 'irc-6323', 'irs-lien'),
      ...figures.map(({ citations }) => citations),
    ),
    confidence: leastSure(figures.map(({ confidence }) => confidence)),
  });
}

/** Nothing is left to pay: all is paid, or the time to collect has ended. */
export const isSatisfied = ({ balance, satisfiedDate }: Debt): boolean =>
  balance === 0 || satisfiedDate !== undefined;

/** After a release: the returns and payments of the last years in order (IRC 6323(j)(1)(D), and the IRS's page on liens). */
const TESTS: Readonly<Record<LienWithdrawal['ground'], readonly WithdrawalTest[]>> = {
  'direct-debit-plan': WithdrawalTest.options.filter((test) => test !== 'released'),
  'after-release': ['released', 'in-compliance'],
};

const ASKED: Readonly<Record<WithdrawalTest, readonly WithdrawalQuestion[]>> = {
  'balance-within-limit': [],
  'direct-debit': ['planKind'],
  'paid-in-time': ['planMonths', 'collectionMonthsLeft'],
  'payments-made': ['paymentsMade'],
  'in-compliance': ['inCompliance'],
  'no-default': ['defaulted'],
  released: ['released'],
};

type Answers = Readonly<Record<WithdrawalTest, boolean | undefined>>;

const answersOf = (plan: Debt, limit: LienWithdrawal['limit']): Answers => ({
  'balance-within-limit': plan.balance <= limit.cents,
  'direct-debit': plan.planKind && plan.planKind === 'direct-debit',
  'paid-in-time': paidInTime(plan, limit.months),
  'payments-made': plan.paymentsMade === undefined ? undefined : plan.paymentsMade >= limit.payments,
  'in-compliance': plan.inCompliance,
  'no-default': plan.defaulted === undefined ? undefined : !plan.defaulted,
  released: plan.released,
});

/** Within the months of the rule and within the time left to collect, whichever is shorter. */
function paidInTime({ planMonths, collectionMonthsLeft }: LienPlan, within: number): boolean | undefined {
  if (planMonths === undefined) return undefined;
  if (planMonths > within) return false;
  return collectionMonthsLeft === undefined ? undefined : planMonths <= collectionMonthsLeft;
}
