import type { FactGap, FactValue } from '../facts/fact';
import type { FactBook } from '../facts/factBook';
import { valueOn } from '../facts/valueOn';
import type { LocalDate } from '../kernel/localDate';
import { ok, type Result } from '../kernel/result';
import { covidPayRelief, type CovidRelief, type CovidReliefInput } from './covidPayRelief';
import { failureToPayRate, type PayEvents, type PayRate } from './failureToPayRate';
import { isInTime } from './isInTime';
import type { Payment } from './payment';
import { penaltyMonths, type PenaltyMonth } from './penaltyMonths';

export interface UnpaidTax extends PayEvents, CovidReliefInput {
  /** Unpaid on the due date, after withholding, credits and what was paid in time and is not among the payments; never penalties or interest. In cents. */
  readonly taxUnpaid: number;
  /** The due date of law of the payment: no extension to file moves it. Months run from it even if it is a Sunday. */
  readonly dueDate: LocalDate;
  /** The last day counted. */
  readonly through: LocalDate;
  /** One in time leaves the tax that bears the penalty; a later one counts from the next month on. */
  readonly payments: readonly Payment[];
  /** The part of the maximum that failure to file on the same tax has used up (IRC 6651(c)(1)(B)). */
  readonly usedUpPercent?: number | undefined;
}

/** One month in which tax was unpaid. */
export interface PayMonth extends PenaltyMonth {
  /** Unpaid when the month begins (IRC 6651(b)(2)). */
  readonly base: number;
  /** What the month bears: less than its rate if the maximum is reached in it, nothing if it is waived. */
  readonly percent: number;
  readonly rate: PayRate;
  /** The IRS asks nothing for it (Notice 2024-7). */
  readonly waived: boolean;
  /** This month reaches the maximum, and is the last. */
  readonly atMaximum: boolean;
}

export interface PayMonths {
  readonly months: readonly PayMonth[];
  readonly maximum: FactValue<number>;
  readonly relief: CovidRelief;
}

/** The months of failure to pay with what each of them bears, until the tax is paid, the maximum is reached or the last day comes (IRC 6651(a)(2), (b)(2), (d), (h)). */
export function failureToPayMonths(tax: UnpaidTax, factBook: FactBook): Result<PayMonths, FactGap> {
  const maximum = valueOn(factBook.charges.failureToPayMaximumPercent, tax.dueDate);
  if (!maximum.ok) return maximum;
  const relief = covidPayRelief(tax, factBook);
  const most = Math.max(0, maximum.value.value - (tax.usedUpPercent ?? 0));
  const months: PayMonth[] = [];
  let percentSoFar = 0;
  for (const month of penaltyMonths(tax.dueDate, tax.through)) {
    const base = baseOf(month, tax);
    if (!base.ok) return base;
    if (base.value === 0) break;
    const rate = failureToPayRate(month, tax, factBook);
    if (!rate.ok) return rate;
    const waived = isWaived(month, relief);
    const percent = waived ? 0 : Math.min(rate.value.percent, most - percentSoFar);
    percentSoFar += percent;
    const atMaximum = percentSoFar >= most;
    months.push({ ...month, base: base.value, percent, rate: rate.value, waived, atMaximum });
    if (atMaximum) break;
  }
  return ok({ months, maximum: maximum.value, relief });
}

/** A payment on the first day of a month comes after its beginning; one in time, after a weekend, comes before all months (IRC 7503). */
function baseOf(month: PenaltyMonth, { taxUnpaid, payments, dueDate }: UnpaidTax): Result<number, FactGap> {
  let paid = 0;
  for (const { date, cents } of payments) {
    const inTime = isInTime(date, dueDate);
    if (!inTime.ok) return inTime;
    if (inTime.value || date < month.firstDay) paid += cents;
  }
  return ok(Math.max(0, taxUnpaid - paid));
}

/** What accrues in the relief is not asked for; a month begun before it has accrued already (Notice 2024-7, section III). */
const isWaived = ({ firstDay }: PenaltyMonth, relief: CovidRelief): boolean =>
  relief.kind === 'relief' && firstDay >= relief.firstDay && firstDay <= relief.lastDay;
