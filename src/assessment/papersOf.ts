import type { CaseAssessment, NoticeIdentity } from './caseAssessment';
import type { CaseFile } from './caseFile';
import type { FactBook } from './facts/factBook';
import { findNotice } from './notices/findNotice';
import { identifyNotice } from './notices/identifyNotice';
import type { Notice } from './notices/notice';

/** What the words for the papers were understood as, and the papers that they name for certain. */
export interface Papers {
  readonly identity: NoticeIdentity;
  readonly notice: Notice | undefined;
  readonly otherIdentities: NoticeIdentity[];
  readonly otherNotices: readonly Notice[];
}

/** Reads the names of all papers. A near miss is no paper: it stays a question. */
export function papersOf(caseFile: CaseFile, factBook: FactBook): Papers {
  const identity: NoticeIdentity =
    caseFile.notice === undefined ? { standing: 'unknown' } : identifyNotice(caseFile.notice, factBook);
  const otherIdentities = (caseFile.otherNotices ?? []).map((text) => identifyNotice(text, factBook));
  return {
    identity,
    notice: named(identity, factBook),
    otherIdentities,
    otherNotices: otherIdentities.flatMap((other) => named(other, factBook) ?? []),
  };
}

/** What people ask about a paper: its code, its page, its hearing right, its Spanish twin. */
export const paperOf = (notice: Notice): NonNullable<CaseAssessment['paper']> => ({
  code: notice.code,
  id: notice.id,
  cdp: notice.cdp,
  page: notice.page,
  confidence: notice.confidence,
  spanishTwin: notice.spanishTwin,
  citations: notice.citations,
});

const named = (identity: NoticeIdentity, factBook: FactBook): Notice | undefined =>
  identity.standing === 'identified' ? findNotice(identity.code, factBook) : undefined;
