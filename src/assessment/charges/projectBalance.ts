import { z } from 'zod';
import { unknownFor, type Unknown } from '../computations/computation';
import type { FactGap } from '../facts/fact';
import type { FactBook } from '../facts/factBook';
import { addMonths, earliest, LocalDate } from '../kernel/localDate';
import { err, ok, type Result } from '../kernel/result';
import { MoneyFigure, shown } from '../math/figure';
import { mathStep } from '../math/mathStep';
import { balanceFigures, BalanceFigures } from './balanceFigures';
import { centsOnLines, INTEREST_LINES, PENALTY_LINES, type BalanceLine } from './balanceLine';
import type { Payment } from './payment';
import { followBalance, type FollowedBalance } from './followedBalance';
import { isInTime } from './isInTime';
import { openingOf, type KnownBalance } from './knownBalance';
import { law } from './law';
import type { BalancePoint } from './runBalance';

export interface ProjectBalanceInput extends KnownBalance {
  /** Payments on or after the day of the amounts. */
  readonly payments?: readonly Payment[] | undefined;
  /** The day on which the balance is asked for: not before the day of the amounts. */
  readonly until: LocalDate;
  /** Without a row for each month: only payments and the last day. */
  readonly onlyTheEnd?: true | undefined;
}

export const ProjectedBalance = z.object({
  day: LocalDate,
  /** Its lines add up to `total`, to the cent. */
  ...BalanceFigures.shape,
  total: MoneyFigure,
  /** What was paid meanwhile and was owed, in cents. */
  paid: z.int(),
  /** How it stands month after month and after each payment, in cents. */
  rows: z.array(
    z.object({
      day: LocalDate,
      paid: z.int(),
      tax: z.int(),
      penalties: z.int(),
      interest: z.int(),
      balance: z.int(),
    }),
  ),
});
export type ProjectedBalance = z.infer<typeof ProjectedBalance>;

/** The balance on a later day: tax, penalties, and the interest on each, after what is paid meanwhile (IRC 6601, 6622, 6651). */
export function projectBalance(
  input: ProjectBalanceInput,
  factBook: FactBook,
): Result<ProjectedBalance, Unknown> {
  const followed = follow(input, factBook);
  if (!followed.ok) return err(unknownFor(followed.error));
  const { run } = followed.value;
  const lines = balanceFigures(followed.value);
  return ok({
    day: input.until,
    ...lines,
    total: totalFigure(lines, factBook),
    paid: run.points.reduce((sum, { paid }) => sum + paid, 0),
    rows: run.points.map(rowOf),
  });
}

function follow(input: ProjectBalanceInput, factBook: FactBook): Result<FollowedBalance, FactGap> {
  const opening = openingOf(input, factBook);
  if (!opening.ok) return opening;
  const due = opening.value.accrual.dueDate;
  const until = effectiveDay(input.until, input.asOf, due);
  if (!until.ok) return until;
  const payments = effectivePayments(input, due);
  if (!payments.ok) return payments;
  const days = daysToCount(input, until.value, [...payments.value.keys()]);
  return followBalance(opening.value, days, (on) => payments.value.get(on) ?? 0, factBook);
}

/** A payment on the business day to which the due date moved is in time: it counts as made on the due date (IRC 7503). */
function effectiveDay(on: LocalDate, asOf: LocalDate, dueDate: LocalDate): Result<LocalDate, FactGap> {
  if (asOf > dueDate) return ok(on);
  const inTime = isInTime(on, dueDate);
  if (!inTime.ok) return inTime;
  return ok(inTime.value ? earliest(on, dueDate) : on);
}

function effectivePayments(
  { payments = [], asOf }: ProjectBalanceInput,
  due: LocalDate,
): Result<ReadonlyMap<LocalDate, number>, FactGap> {
  const byDay = new Map<LocalDate, number>();
  for (const { date, cents } of payments) {
    const paidOn = effectiveDay(date, asOf, due);
    if (!paidOn.ok) return paidOn;
    byDay.set(paidOn.value, (byDay.get(paidOn.value) ?? 0) + cents);
  }
  return ok(byDay);
}

/** Each month's day, each day of payment, and the last day. */
function daysToCount(
  { asOf, onlyTheEnd }: ProjectBalanceInput,
  until: LocalDate,
  paymentDays: readonly LocalDate[],
): readonly LocalDate[] {
  const months = onlyTheEnd ? [] : monthsBefore(until, asOf);
  const paid = paymentDays.filter((day) => day >= asOf && day <= until);
  return [...new Set([...months, ...paid, until])].sort();
}

function monthsBefore(until: LocalDate, asOf: LocalDate): readonly LocalDate[] {
  const months: LocalDate[] = [];
  for (let day = addMonths(asOf, 1); day < until; day = addMonths(asOf, months.length + 1)) months.push(day);
  return months;
}

const rowOf = ({ day, paid, balance: { amounts } }: BalancePoint): ProjectedBalance['rows'][number] => {
  const tax = centsOnLines(amounts, ['tax']);
  const penalties = centsOnLines(amounts, PENALTY_LINES);
  const interest = centsOnLines(amounts, INTEREST_LINES);
  return { day, paid, tax, penalties, interest, balance: tax + penalties + interest };
};

function totalFigure(lines: BalanceFigures, factBook: FactBook): MoneyFigure {
  const sumOf = (names: readonly BalanceLine[]) => names.reduce((sum, name) => sum + lines[name].cents, 0);
  const values = {
    tax: { cents: lines.tax.cents },
    penalties: { cents: sumOf(PENALTY_LINES) },
    interest: { cents: sumOf(INTEREST_LINES) },
  };
  const cents = values.tax.cents + values.penalties.cents + values.interest.cents;
  const sum = mathStep('balance-total', values, { cents }, [law(factBook, 'irc-6601-a', 'irc-6651')]);
  const evidence = shown([...Object.values(lines).flatMap(({ steps }) => steps), sum], lines.tax.assumptions);
  return { cents, ...evidence, steps: [sum] };
}
