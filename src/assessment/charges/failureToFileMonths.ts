import type { FactGap, FactValue } from '../facts/fact';
import type { FactBook } from '../facts/factBook';
import { valueOn } from '../facts/valueOn';
import type { LocalDate } from '../kernel/localDate';
import { err, ok, type Result } from '../kernel/result';
import { failureToPayMonths, type PayMonth } from './failureToPayMonths';
import { isInTime } from './isInTime';
import { centsPaidInTime, type Payment } from './payment';
import { penaltyMonths, type PenaltyMonth } from './penaltyMonths';
import { effectiveDueDate, type EffectiveDueDate } from './postponedDueDate';

/** A return that may have been filed late, and what was owed on it. */
export interface LateReturn {
  /** Tax that had to be shown on the return, less credits and what was paid in time and is not among the payments. In cents. */
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
  /** Paid in time, it leaves the tax that bears the penalty (IRC 6651(b)(1)); paid late, it lowers the penalty for paying late alone. */
  readonly payments: readonly Payment[];
  readonly levyNoticeDate?: LocalDate | undefined;
}

export interface FileMonth extends PenaltyMonth {
  readonly percent: number;
  /** Exact cents. */
  readonly charge: number;
  /** Exact cents of the penalty for paying late of this month (IRC 6651(c)(1)(A)). */
  readonly lessFailureToPay: number;
  /** Of which that penalty is: so many percent of so many cents. */
  readonly payBase: number;
  readonly payPercent: number;
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
  /** The tax that was not paid in time, in cents. */
  readonly base: number;
  /** The day after which the months are counted. */
  readonly due: EffectiveDueDate;
}

/** The months of failure to file with their charges, less the penalty for paying late of the same months (IRC 6651(a)(1), (c)(1)(A)). */
export function failureToFileMonths(late: LateReturn, factBook: FactBook): Result<FileMonths, FactGap> {
  const percents = percentsOf(late, factBook);
  if (!percents.ok) return percents;
  const due = effectiveDueDate(late.dueDate, true, factBook);
  const inTime = isInTime(late.filedDate, due.day);
  if (!inTime.ok) return inTime;
  const paidInTime = centsPaidInTime(late.payments, paymentDueOf(late, factBook));
  if (!paidInTime.ok) return paidInTime;
  const base = Math.max(0, late.taxDue - paidInTime.value);
  const found = { percents: percents.value, isLate: !inTime.value, base, due };
  if (inTime.value || base === 0) return ok({ ...found, charged: [] });
  const charged = chargedMonths(late, found, factBook);
  return charged.ok ? ok({ ...found, charged: charged.value }) : charged;
}

function chargedMonths(
  late: LateReturn,
  { percents: { monthly, maximum }, base, due }: Omit<FileMonths, 'charged'>,
  factBook: FactBook,
): Result<readonly FileMonth[], FactGap> {
  const paid = payMonthsOf(late, factBook);
  if (!paid.ok) return paid;
  const months = penaltyMonths(due.day, late.filedDate).slice(0, maximum.value / monthly.value);
  return ok(
    months.map((month) => ({
      ...month,
      percent: monthly.value,
      charge: (base * monthly.value) / 100,
      ...payChargeOf(month, paid.value),
    })),
  );
}

const paymentDueOf = ({ paymentDueDate }: LateReturn, factBook: FactBook): LocalDate =>
  effectiveDueDate(paymentDueDate, true, factBook).day;

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
  const { filedDate, taxShown, payments, levyNoticeDate } = late;
  const dueDate = paymentDueOf(late, factBook);
  const tax = { taxUnpaid: taxShown, dueDate, through: filedDate, payments, levyNoticeDate };
  const found = failureToPayMonths({ ...tax, filedOnTime: false, individual: true }, factBook);
  return found.ok ? ok(found.value.months) : found;
}

/** The month of failure to pay in which this month begins; after an extension they are the same days of the month. */
function payChargeOf(
  { firstDay }: PenaltyMonth,
  months: readonly PayMonth[],
): Pick<FileMonth, 'lessFailureToPay' | 'payBase' | 'payPercent'> {
  const same = months.find((month) => month.firstDay <= firstDay && firstDay <= month.lastDay);
  const { base: payBase, percent: payPercent } = same ?? { base: 0, percent: 0 };
  return { lessFailureToPay: (payBase * payPercent) / 100, payBase, payPercent };
}
