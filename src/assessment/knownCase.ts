import type { Deadline } from './caseAssessment';
import type { CaseFile } from './caseFile';
import type { FactBook } from './facts/factBook';
import type { LocalDate } from './kernel/localDate';
import type { Notice } from './notices/notice';

/** All that a rule may look at: the paper, what the person told us, the law's figures, the day, and the days already counted. */
export interface KnownCase {
  readonly notice: Notice | undefined;
  /** Other papers that came too, as far as they were recognised. Their dates are unknown. */
  readonly otherNotices: readonly Notice[];
  readonly caseFile: CaseFile;
  readonly factBook: FactBook;
  readonly asOf: LocalDate;
  readonly deadlines: readonly Deadline[];
}

/** The counted last day of one kind, when the facts on hand can tell it. */
export const lastDayOf = (
  known: Pick<KnownCase, 'deadlines'>,
  kind: Deadline['kind'],
): LocalDate | undefined => known.deadlines.find((deadline) => deadline.kind === kind)?.lastDay;
