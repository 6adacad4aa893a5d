import type { CaseFile } from '../caseFile';
import { isInHolidayCalendar } from '../deadlines/legalHolidays';
import type { LocalDate } from '../kernel/localDate';
import type { Stage } from '../notices/notice';
import type { KnownBalance } from './knownBalance';
import { returnDueDate } from './returnDueDate';

/**
 * What a person told, as a balance to count from; `undefined` without its amount or its year. Where the parts or the years
 * are not told apart, the dearer reading counts: all of it is tax, of the latest year, whose penalty has the longest to run.
 */
export function balanceOfCase(
  { amountDue, taxYears = [], notice, noticeDate, money = {} }: CaseFile,
  stage: Stage | undefined,
  asOf: LocalDate,
): KnownBalance | undefined {
  if (amountDue === undefined || taxYears.length === 0) return undefined;
  return {
    asOf,
    total: amountDue,
    dueDate: returnDueDate(Math.max(...taxYears)),
    filedOnTime: money.filedOnTime ?? false,
    ...(stage && OF_LEVY.has(stage) && noticeDate && { levyNoticeDate: noticeDate }),
    ...(isBill(notice, noticeDate, asOf) && { billDate: noticeDate }),
    beyond: 'rate-stays',
  };
}

/** Letters that are, or come after, a notice of intent to levy (IRC 6331(d)), from which failure to pay may double (IRC 6651(d)). */
const OF_LEVY: ReadonlySet<Stage> = new Set(['final-reminder', 'final-notice-with-cdp', 'levy-issued']);

/** The letter is the notice and demand for all that it names, and its days to pay can be counted (IRC 6303, 6601(e)(3)). */
const isBill = (notice = '', date: LocalDate | undefined, asOf: LocalDate): boolean =>
  FIRST_BILLS.has(notice) && date !== undefined && date <= asOf && isInHolidayCalendar(date);

const FIRST_BILLS: ReadonlySet<string> = new Set(['CP14', 'CP14I']);
