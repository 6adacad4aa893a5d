import type { CaseFile } from '../caseFile';
import type { Deadline } from '../caseAssessment';
import type { FactBook } from '../facts/factBook';
import type { LocalDate } from '../kernel/localDate';
import type { Notice } from '../notices/notice';

/** All that the ways out are weighed on: the paper, what the person told us, the law's figures, the day, the last days. */
export interface Situation {
  readonly notice: Notice | undefined;
  /** Other papers that came too, where they are known. */
  readonly otherNotices?: readonly Notice[];
  readonly caseFile: CaseFile;
  readonly factBook: FactBook;
  readonly asOf: LocalDate;
  readonly deadlines: readonly Deadline[];
}

/** Property is being taken now. A final notice before a Social Security levy stands in the same stage but takes nothing yet. */
export function levyInForce({ notice, caseFile }: Situation): boolean {
  if (caseFile.levy) return true;
  return (
    notice?.stage === 'levy-issued' && !notice.clocks.some((each) => each.kind === 'federal-payment-levy')
  );
}

/** The health coverage payment of IRC 5000A, for which (g)(2) allows neither lien nor levy. */
export const isHealthCoveragePayment = ({ notice }: Situation): boolean =>
  notice !== undefined && ['CP14H', 'CP71H'].includes(notice.code);

/** Limits on the official pages are for individuals; a paper that only businesses get has others. */
export const isBusinessOnly = ({ notice }: Situation): boolean => notice?.audience === 'business';

/** A declared disaster or combat zone service may have moved a last day (IRC 7508A, 7508), so nobody is told that it is too late. */
export const mayBePostponed = ({ caseFile }: Situation): boolean =>
  (caseFile.disasterArea ?? false) || (caseFile.combatZone ?? false);

/** The letters that close a hearing: its determination and the decision of an equivalent one. */
export const hearingWasHeld = ({ notice }: Situation): boolean =>
  notice !== undefined && ['Letter 3193', 'Letter 3210'].includes(notice.code);
