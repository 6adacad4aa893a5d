import { isInHolidayCalendar } from '../deadlines/legalHolidays';
import { valueOn } from '../facts/valueOn';
import { addDays, type LocalDate } from '../kernel/localDate';
import { lastDayOf, type KnownCase } from '../knownCase';
import type { Notice } from '../notices/notice';
import { debtBehind } from './debtBehind';
import { isBeforeLevyNotice } from './demand';
import { done, notYet, startingOn, unknown, type Ground, type PowerRule } from './ground';
import { givesHearingBeforeLevy } from './hearingNotice';
import { isSurelyNotTheLast } from './lastWord';
import { isUnderLevy, leviesInForce } from './leviesInForce';
import { levyBar } from './levyBar';

/** A state tax refund needs the 30-day notice of IRC 6331(d), such as a CP504, but no hearing first (IRC 6330(f)(2)). */
export const stateRefundLevy: PowerRule = (known) => {
  if (leviesInForce(known).has('state-refund')) return done(...sources);
  switch (debtBehind(known)) {
    case 'no-debt':
      return undefined;
    case 'not-yet-assessed':
      return notYet(['tax-assessed-and-billed', ...missing], ...sources);
    case 'billed':
    case 'unclear':
      return levyBar(known) ?? afterLevyNotice(known) ?? beforeLevyNotice(known);
  }
};

const afterLevyNotice = (known: KnownCase): Ground | undefined => {
  if (isUnderLevy(known)) return { standing: 'now', sources };
  if (announcesIt(known.notice)) {
    const lastDay = lastDayOf(known, 'state-refund-levy');
    return lastDay ? startingOn(addDays(lastDay, 1), known.asOf, ...sources) : unknown(missing, ...sources);
  }
  const day = dayAfterLevyNotice(known);
  return day && day <= known.asOf ? { standing: 'now', sources } : undefined;
};

/** Before that day an even earlier notice, a CP504 say, may have opened it already: so only `now` can be told. */
function dayAfterLevyNotice({ notice, caseFile, factBook }: KnownCase): LocalDate | undefined {
  const sent =
    caseFile.earlierCdpNoticeDate ?? (givesHearingBeforeLevy(notice) ? caseFile.noticeDate : undefined);
  if (!sent || !isInHolidayCalendar(sent)) return undefined;
  const days = valueOn(factBook.rules.levyNoticeDays, sent);
  return days.ok ? addDays(sent, days.value.value + 1) : undefined;
}

const beforeLevyNotice = (known: KnownCase): Ground =>
  isBeforeLevyNotice(known.notice) && !isSurelyNotTheLast(known) && !known.otherNotices.some(opensIt)
    ? notYet(missing, ...sources)
    : unknown(missing, ...sources);

const announcesIt = (notice: Notice | undefined): boolean =>
  notice?.clocks.some((clock) => clock.kind === 'state-refund-levy') ?? false;
const opensIt = (notice: Notice): boolean => announcesIt(notice) || givesHearingBeforeLevy(notice);

const missing = ['levy-notice-30-days'] as const;
const sources = ['irc-6331', 'irc-6330'] as const;
