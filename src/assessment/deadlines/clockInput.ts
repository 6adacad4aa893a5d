import type { CaseFile } from '../caseFile';
import type { FactBook } from '../facts/factBook';
import type { LocalDate } from '../kernel/localDate';
import type { Notice } from '../notices/notice';

/** What every clock counts from: the case, the law's numbers, and the day on which we look. */
export interface ClockInput {
  readonly notice: Notice | undefined;
  readonly caseFile: CaseFile;
  readonly factBook: FactBook;
  readonly asOf: LocalDate;
  /** The date that the letter prints for this clock; another clock of the same letter does not see it. */
  readonly printedDay?: LocalDate | undefined;
}
