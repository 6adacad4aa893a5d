import type { Deadline } from '../../caseAssessment';
import type { CaseFile } from '../../caseFile';
import { earliest, type LocalDate } from '../../kernel/localDate';

/** The day that a count starts after, and the earlier day to count from when planning. */
export interface Mailing {
  readonly countedFrom: NonNullable<Deadline['countedFrom']>;
  /** The date on the letter where there is one: an envelope can only help, so nobody should plan by it. */
  readonly planFrom: LocalDate;
}

/** The date on the letter, or the day of mailing if that was later (IRC 6330(a)(2)(C); Weiss, 147 T.C. 179 (2016)). */
export function laterOfNoticeAndMailing({ noticeDate, mailedDate }: CaseFile): Mailing | undefined {
  if (mailedDate && (!noticeDate || mailedDate > noticeDate))
    return { countedFrom: { event: 'mailing', day: mailedDate }, planFrom: noticeDate ?? mailedDate };
  return noticeDate && { countedFrom: { event: 'notice', day: noticeDate }, planFrom: noticeDate };
}

/** The day of mailing where it is known, else the date on the letter (IRC 6213(a)). */
export function mailingElseNotice({ noticeDate, mailedDate }: CaseFile): Mailing | undefined {
  if (mailedDate)
    return {
      countedFrom: { event: 'mailing', day: mailedDate },
      planFrom: earliest(mailedDate, noticeDate ?? mailedDate),
    };
  return noticeDate && { countedFrom: { event: 'notice', day: noticeDate }, planFrom: noticeDate };
}
