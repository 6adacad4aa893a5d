import { earliest, type LocalDate } from './kernel/localDate';
import type { KnownCase } from './knownCase';
import { hearingRequestEnds } from './powers/hearingNotice';

/** How a request for a hearing that was already sent stands; `unclear` when the day of the letter is missing or the request came before it. */
type HearingRequest = 'in-time' | 'late' | 'unclear';

/**
 * A request counts from its postmark (IRC 7502) and is in time up to the last day of the first letter with the right.
 * One that was sent before any such letter is void (Andre, 127 T.C. 68 (2006)).
 */
export function hearingRequest(known: Asked): HearingRequest | undefined {
  const asked = known.caseFile.hearingRequestedDate;
  if (!asked) return undefined;
  if (asked < (firstLetter(known) ?? asked)) return 'unclear';
  const { ends, safe } = request(known);
  if (asked <= (ends ?? safe ?? asked) && (ends ?? safe)) return 'in-time';
  return ends ? 'late' : 'unclear';
}

/** The paper, what was told, the figures and the days already counted. */
export type Asked = Pick<KnownCase, 'notice' | 'caseFile' | 'factBook' | 'deadlines'>;

/** Where the last day is not known, a request by the safe day is in time all the same. */
function request(known: Asked): {
  readonly ends: LocalDate | undefined;
  readonly safe: LocalDate | undefined;
} {
  const deadline = known.deadlines.find(({ kind }) => kind === 'cdp-request');
  return { ends: hearingRequestEnds(known) ?? deadline?.lastDay, safe: deadline?.safeDay };
}

function firstLetter({ notice, caseFile }: Asked): LocalDate | undefined {
  const [first, ...rest] = [
    caseFile.earlierCdpNoticeDate,
    caseFile.lienFiledDate,
    notice && notice.cdp !== 'none' ? caseFile.noticeDate : undefined,
  ].filter((day) => day !== undefined);
  return first && earliest(first, ...rest);
}
