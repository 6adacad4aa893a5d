import type { FactGap, FactValue } from '../facts/fact';
import type { FactBook } from '../facts/factBook';
import { valueOn } from '../facts/valueOn';
import type { LocalDate } from '../kernel/localDate';
import { err, ok, type Result } from '../kernel/result';
import { failureToPayMonths, type PayMonth, type Payment } from './failureToPayMonths';
import { isInTime } from './isInTime';
import { penaltyMonths, type PenaltyMonth } from './penaltyMonths';

/** A return that may have been filed late, and what was owed on it. */
export interface LateReturn {
  /** Tax that had to be shown on the return, less what was paid in time and credits (IRC 6651(b)(1)). In cents. */
  readonly taxDue: number;
  /** The due date of the return with extensions. */
  readonly dueDate: LocalDate;
  /** The day of filing, or the day through which to count. */
  readonly filedDate: LocalDate;
  /** The filing was late by fraud (IRC 6651(f)). */
  readonly fraud: boolean;
  /** The due date of the payment, which no extension to file moves. */
  readonly paymentDueDate: LocalDate;
  /** The part of `taxDue` that the return shows: only on it runs the penalty for paying late (IRC 6651(a)(2)). In cents. */
  readonly taxShown: number;
  /** Paid late: it lowers the penalty for paying late alone. */
  readonly payments: readonly Payment[];
  readonly levyNoticeDate?: LocalDate | undefined;
}

export interface FileMonth extends PenaltyMonth {
  readonly percent: number;
  /** Exact cents. */
  readonly charge: number;
  /** Exact cents of the penalty for paying late of this month (IRC 6651(c)(1)(A)). */
  readonly lessFailureToPay: number;
}

export interface FilePercents {
  readonly monthly: FactValue<number>;
  readonly maximum: FactValue<number>;
}

export interface FileMonths {
  /** The months until the filing, no more than make up the maximum: five. */
  readonly charged: readonly FileMonth[];
  readonly percents: FilePercents;
  readonly isLate: boolean;
}

/** The months of failure to file with their charges, less the penalty for paying late of the same months (IRC 6651(a)(1), (c)(1)(A)). */
export function failureToFileMonths(late: LateReturn, factBook: FactBook): Result<FileMonths, FactGap> {
  const percents = percentsOf(late, factBook);
  if (!percents.ok) return percents;
  const inTime = isInTime(late.filedDate, late.dueDate);
  if (!inTime.ok) return inTime;
  const isLate = !inTime.value;
  if (!isLate || late.taxDue === 0) return ok({ charged: [], percents: percents.value, isLate });
  const paid = payMonthsOf(late, factBook);
  if (!paid.ok) return paid;
  const { monthly, maximum } = percents.value;
  const months = penaltyMonths(late.dueDate, late.filedDate).slice(0, maximum.value / monthly.value);
  const charged = months.map((month) => ({
    ...month,
    percent: monthly.value,
    charge: (late.taxDue * monthly.value) / 100,
    lessFailureToPay: payChargeOf(month, paid.value),
  }));
  return ok({ charged, percents: percents.value, isLate });
}

function percentsOf({ fraud, dueDate }: LateReturn, { charges }: FactBook): Result<FilePercents, FactGap> {
  const monthly = valueOn(
    fraud ? charges.fraudulentFailureToFileMonthlyPercent : charges.failureToFileMonthlyPercent,
    dueDate,
  );
  if (!monthly.ok) return err(monthly.error);
  const maximum = valueOn(
    fraud ? charges.fraudulentFailureToFileMaximumPercent : charges.failureToFileMaximumPercent,
    dueDate,
  );
  return maximum.ok ? ok({ monthly: monthly.value, maximum: maximum.value }) : maximum;
}

/** A return that is late cannot have the lower rate of a plan (IRC 6651(h)). */
function payMonthsOf(late: LateReturn, factBook: FactBook): Result<readonly PayMonth[], FactGap> {
  const { paymentDueDate, filedDate, taxShown, payments, levyNoticeDate } = late;
  const tax = { taxUnpaid: taxShown, dueDate: paymentDueDate, through: filedDate, payments, levyNoticeDate };
  const found = failureToPayMonths({ ...tax, filedOnTime: false, individual: true }, factBook);
  return found.ok ? ok(found.value.months) : found;
}

/** The month of failure to pay in which this month begins; after an extension they are the same days of the month. */
function payChargeOf({ firstDay }: PenaltyMonth, months: readonly PayMonth[]): number {
  const same = months.find((month) => month.firstDay <= firstDay && firstDay <= month.lastDay);
  return same ? (same.base * same.percent) / 100 : 0;
}
