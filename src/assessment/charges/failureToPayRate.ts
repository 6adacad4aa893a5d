import type { FactGap, FactValue } from '../facts/fact';
import type { FactBook } from '../facts/factBook';
import { valueOn } from '../facts/valueOn';
import { addDays, type LocalDate } from '../kernel/localDate';
import { ok, type Result } from '../kernel/result';
import type { Assumption } from '../math/assumption';
import type { PenaltyMonth } from './penaltyMonths';

/** What moves the monthly rate of the penalty for paying late. */
export interface PayEvents {
  /** The day of the notice of intent to levy (IRC 6331(d)); a CP504 counts as one. */
  readonly levyNoticeDate?: LocalDate | undefined;
  /** The day of notice and demand for immediate payment, because collection is in jeopardy (IRC 6331(a)). */
  readonly jeopardyDemandDate?: LocalDate | undefined;
  /** The first day on which an installment agreement (IRC 6159) was in effect: approved, not asked for. */
  readonly planFrom?: LocalDate | undefined;
  /** The last such day, if it has ended. */
  readonly planUntil?: LocalDate | undefined;
  /** The return was filed by its due date, with extensions (IRC 6651(h)). */
  readonly filedOnTime: boolean;
  /** A person, not a corporation, partnership or estate (IRC 6651(h)). */
  readonly individual: boolean;
}

/** Why the rate of a month is what it is. */
export type PayRateReason = 'ordinary' | 'in-plan' | 'after-levy-notice' | 'in-plan-after-levy-notice';

export interface PayRate {
  /** Of the tax unpaid at the beginning of the month. */
  readonly percent: number;
  readonly reason: PayRateReason;
  readonly value: FactValue<number>;
}

/**
 * The rate of one month: 0.5 %, or 1 % in months that begin after the tenth day from the notice of intent to levy (IRC 6651(d)),
 * or 0.25 % in months with an installment agreement in effect, for people who filed on time (IRC 6651(h)). The law does not say
 * which of the two takes the place of 0.5 % in a month of both; the IRS's manual lowers the rate only where no notice has
 * raised it (IRM 5.14.1.2), so such a month bears 1 %, and says that this is not certain.
 */
export function failureToPayRate(
  month: PenaltyMonth,
  events: PayEvents,
  factBook: FactBook,
): Result<PayRate, FactGap> {
  const risen = isAfterLevyNotice(month, events, factBook);
  if (!risen.ok) return risen;
  const reason = reasonOf(risen.value, isInPlan(month, events));
  const rate = valueOn(factBook.rules[RATES[reason]], month.firstDay);
  if (!rate.ok) return rate;
  return ok({ percent: rate.value.value, reason, value: asSure(rate.value, reason) });
}

const RATES = {
  ordinary: 'failureToPayMonthlyPercent',
  'in-plan': 'failureToPayInPlanMonthlyPercent',
  'after-levy-notice': 'failureToPayAfterLevyNoticeMonthlyPercent',
  'in-plan-after-levy-notice': 'failureToPayAfterLevyNoticeMonthlyPercent',
} as const;

const asSure = (value: FactValue<number>, reason: PayRateReason): FactValue<number> =>
  reason === 'in-plan-after-levy-notice' ? { ...value, confidence: 'unconfirmed' } : value;

function reasonOf(isAfterLevyNotice: boolean, isInPlan: boolean): PayRateReason {
  if (!isAfterLevyNotice) return isInPlan ? 'in-plan' : 'ordinary';
  return isInPlan ? 'in-plan-after-levy-notice' : 'after-levy-notice';
}

/** Both rates, to be said beside a result with a month that has an agreement after a notice of intent to levy. */
export function levyOutweighsPlan(rates: readonly PayRate[], { rules }: FactBook): readonly Assumption[] {
  const month = rates.find(({ reason }) => reason === 'in-plan-after-levy-notice');
  const lower = rules[RATES['in-plan']].values.at(-1);
  if (!month || !lower) return [];
  const values = { percent: { percent: month.percent }, inPlan: { percent: lower.value } };
  return [{ assumption: 'levy-notice-outweighs-plan', values }];
}

/** A month with an agreement on any of its days (IRC 6651(h); 26 CFR 301.6651-1(a)(4)). */
const isInPlan = (
  { firstDay, lastDay }: PenaltyMonth,
  { planFrom, planUntil, filedOnTime, individual }: PayEvents,
): boolean =>
  individual &&
  filedOnTime &&
  planFrom !== undefined &&
  planFrom <= lastDay &&
  (planUntil === undefined || planUntil >= firstDay);

/** The month begins after the tenth day from the notice, or after the day of the demand for immediate payment, if earlier (IRC 6651(d)(2)). */
function isAfterLevyNotice(
  { firstDay }: PenaltyMonth,
  { levyNoticeDate, jeopardyDemandDate }: PayEvents,
  { charges }: FactBook,
): Result<boolean, FactGap> {
  if (jeopardyDemandDate && firstDay > jeopardyDemandDate) return ok(true);
  if (!levyNoticeDate) return ok(false);
  const riseDays = valueOn(charges.failureToPayRiseDays, levyNoticeDate);
  return riseDays.ok ? ok(firstDay > addDays(levyNoticeDate, riseDays.value.value)) : riseDays;
}
