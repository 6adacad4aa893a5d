import type { FactGap, FactValue } from '../facts/fact';
import type { FactBook } from '../facts/factBook';
import { valueOn } from '../facts/valueOn';
import { addBusinessDays } from '../deadlines/businessDays';
import { gapAmong } from '../deadlines/calendarGap';
import { dueDate } from '../deadlines/dueDate';
import { addDays, type LocalDate } from '../kernel/localDate';
import { err, ok, type Result } from '../kernel/result';
import { mathStep, type MathStep } from '../math/mathStep';

/** The IRS's first bill for an amount. */
export interface Demand {
  /** The date of the notice and demand. */
  readonly date: LocalDate;
  /** Everything it asks for: from $100,000 on, there are fewer days to pay. */
  readonly cents: number;
}

/** The days after a notice and demand in which payment stops further charges (IRC 6601(e)(3), 6651(a)(3)). */
export interface PayWindow {
  readonly days: number;
  readonly unit: 'calendar-days' | 'business-days';
  /** The last day by the count alone, from which the months of a penalty run. */
  readonly countedDay: LocalDate;
  /** The last day on which payment is in time, after a weekend or holiday (IRC 7503). */
  readonly lastDay: LocalDate;
  readonly values: readonly FactValue<number>[];
}

/** 21 calendar days, or 10 business days if the amount of the demand equals or exceeds $100,000 (IRC 6601(e)(3)). */
export function payWindow({ date, cents }: Demand, { rules }: FactBook): Result<PayWindow, FactGap> {
  const gap = gapAmong([date]);
  if (gap) return err(gap);
  const largeFrom = valueOn(rules.payGraceLargeFromCents, date);
  if (!largeFrom.ok) return largeFrom;
  const isLarge = cents >= largeFrom.value.value;
  const days = valueOn(isLarge ? rules.payGraceLargeBusinessDays : rules.payGraceDays, date);
  if (!days.ok) return days;
  const count = isLarge ? addBusinessDays : addDays;
  const countedDay = count(date, days.value.value);
  return ok({
    days: days.value.value,
    unit: isLarge ? 'business-days' : 'calendar-days',
    countedDay,
    lastDay: dueDate(countedDay).lastDay,
    values: [days.value, largeFrom.value],
  });
}

/** The line of math of the window, under the name of what it is counted for. */
export function payWindowStep(
  name: 'interest-free-window' | 'failure-to-pay-window',
  { date, cents }: Demand,
  { days, unit, countedDay, lastDay, values }: PayWindow,
): MathStep {
  const step = unit === 'calendar-days' ? name : (`${name}-large` as const);
  const said = { noticeDate: { day: date }, amount: { cents }, days: { count: days } };
  const end = name === 'interest-free-window' ? lastDay : countedDay;
  return mathStep(step, said, { day: end }, values);
}
