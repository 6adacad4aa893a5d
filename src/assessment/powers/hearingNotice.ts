import { dueDate } from '../deadlines/dueDate';
import { isInHolidayCalendar } from '../deadlines/legalHolidays';
import { valueOn } from '../facts/valueOn';
import { addDays, earliest, type LocalDate } from '../kernel/localDate';
import { lastDayOf, type KnownCase } from '../knownCase';
import type { Notice } from '../notices/notice';
import { isBeforeLevyNotice } from './demand';
import { isSurelyNotTheLast } from './lastWord';

/** A paper that gives the right to a hearing before a levy (IRC 6330(a)): the legal step that opens the bank and the pay. */
export const givesHearingBeforeLevy = (notice: Notice | undefined): boolean => notice?.cdp === 'before-levy';

/**
 * The last day to ask for that hearing. Only the first such paper for a debt counts (26 CFR 301.6330-1(b)(2) Q&A-B2),
 * so an earlier one that the person told us of ends it sooner.
 */
export function hearingRequestEnds(known: CountedCase): LocalDate | undefined {
  const ends = [
    givesHearingBeforeLevy(known.notice) ? lastDayOf(known, 'cdp-request') : undefined,
    earlierRequestEnds(known),
  ].filter((each) => each !== undefined);
  const [first, ...rest] = ends;
  return first && earliest(first, ...rest);
}

type CountedCase = Pick<KnownCase, 'notice' | 'caseFile' | 'factBook' | 'deadlines'>;

function earlierRequestEnds({ caseFile, factBook }: CountedCase): LocalDate | undefined {
  const sent = caseFile.earlierCdpNoticeDate;
  if (!sent || !isInHolidayCalendar(sent)) return undefined;
  const days = valueOn(factBook.rules.cdpRequestDays, sent);
  if (!days.ok) return undefined;
  const unrolled = addDays(sent, days.value.value);
  return isInHolidayCalendar(unrolled) ? dueDate(unrolled).lastDay : undefined;
}

/**
 * Only such papers let us say that no hearing notice has come: they stand before it on the road, they are not a year old,
 * and nothing else we know says that one came. After a restart of collection (LT38) or a late warning (Letter 3174) it
 * may have come long ago.
 */
export const standsBeforeHearingNotice = (known: PaperInTime): boolean =>
  known.notice !== undefined &&
  (isBeforeLevyNotice(known.notice) || stagesBefore.has(known.notice.stage)) &&
  !mayComeAfter.has(known.notice.code) &&
  !isSurelyNotTheLast(known) &&
  !known.otherNotices?.some(givesHearingBeforeLevy);

/** The paper, its date and the day, and the other papers where they are known. */
type PaperInTime = Pick<KnownCase, 'notice' | 'caseFile' | 'asOf'> & Partial<Pick<KnownCase, 'otherNotices'>>;

const stagesBefore: ReadonlySet<Notice['stage']> = new Set(['reminder', 'final-reminder']);
const mayComeAfter: ReadonlySet<string> = new Set(['LT38', 'Letter 3174', 'CP171']);
