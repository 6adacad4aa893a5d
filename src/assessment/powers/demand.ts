import { isInHolidayCalendar } from '../deadlines/legalHolidays';
import { addDays, type LocalDate } from '../kernel/localDate';
import type { KnownCase } from '../knownCase';
import type { Notice } from '../notices/notice';

/** The paper is itself the notice and demand for payment (IRC 6303): a first bill. A hearing notice that also has a pay-by date (LT11C) is not. */
export const isDemand = (notice: Notice | undefined): boolean =>
  notice?.cdp === 'none' && notice.clocks.some((clock) => clock.rule === 'notice-and-demand');

/** A bill or a reminder that comes before any notice of intent to levy (IRC 6331(d)). */
export const isBeforeLevyNotice = (notice: Notice | undefined): boolean =>
  notice !== undefined && (isDemand(notice) || isFirstBill(notice) || plainReminders.has(notice.code));

/** The first day on which the IRS may act on an unpaid bill: ten days after demand have passed (IRC 6331(a), 6321). */
export const tenDaysAfterDemand = ({ notice, caseFile }: KnownCase): LocalDate | undefined =>
  isDemand(notice) && caseFile.noticeDate && isInHolidayCalendar(caseFile.noticeDate)
    ? addDays(caseFile.noticeDate, TEN_DAYS + 1)
    : undefined;

/** Those ten days still run. */
export const demandIsFresh = (known: KnownCase): boolean => {
  const day = tenDaysAfterDemand(known);
  return day !== undefined && known.asOf < day;
};

/** IRC 6331(a): "within 10 days after notice and demand". */
const TEN_DAYS = 10;

/** An LT33 asks for what is left after a payment: it comes from the collection office, late on the road. */
const isFirstBill = ({ code, stage }: Notice): boolean => stage === 'balance-due' && code !== 'LT33';

const plainReminders: ReadonlySet<string> = new Set(['CP501', 'CP503', 'CP14C']);
