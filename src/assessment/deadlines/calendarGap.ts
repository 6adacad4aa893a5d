import type { CaseFile } from '../caseFile';
import type { FactGap } from '../facts/fact';
import { yearOf, type LocalDate } from '../kernel/localDate';
import type { Clock } from '../notices/notice';
import type { ClockInput } from './clockInput';

/** The first day this clock would count from that lies outside 2000 to 2040, where holidays are not known. */
export function calendarGap(clock: Clock, input: ClockInput): FactGap | undefined {
  return gapAmong(DAYS_READ[clock.rule](input.caseFile, input.printedDay));
}

/** The first of these days that lies outside the years for which a count can be trusted. */
export function gapAmong(days: readonly (LocalDate | undefined)[]): FactGap | undefined {
  const outside = days.find((day) => day !== undefined && !isCounted(day));
  return outside && { fact: 'legal-holidays', day: outside };
}

/** A count may run for more than a year, so it starts at least two years before the holiday calendar ends. */
const isCounted = (day: LocalDate): boolean => yearOf(day) >= 2000 && yearOf(day) <= 2040;

type DaysRead = (caseFile: CaseFile, printedDay: LocalDate | undefined) => readonly (LocalDate | undefined)[];

const noticeOnly: DaysRead = (caseFile, printedDay) => [caseFile.noticeDate, printedDay];
const mailingToo: DaysRead = (caseFile, printedDay) => [caseFile.noticeDate, caseFile.mailedDate, printedDay];
const service: DaysRead = (caseFile) => [caseFile.levy?.servedDate];

const DAYS_READ: Readonly<Record<Clock['rule'], DaysRead>> = {
  'notice-and-demand': noticeOnly,
  printed: noticeOnly,
  'cdp-levy': (caseFile, printedDay) => [...mailingToo(caseFile, printedDay), caseFile.earlierCdpNoticeDate],
  'cdp-lien': (caseFile, printedDay) => [caseFile.lienFiledDate, caseFile.noticeDate, printedDay],
  'waiting-period': noticeOnly,
  'reply-time': noticeOnly,
  'math-error': mailingToo,
  deficiency: mailingToo,
  determination: noticeOnly,
  'bank-hold': service,
  'wage-statement': service,
};
