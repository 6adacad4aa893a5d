import { addYears, yearOf } from '../kernel/localDate';
import type { KnownCase } from '../knownCase';

/**
 * Whether other letters must have come since: the IRS writes about an unpaid debt at least once a year (IRC 7524),
 * so a letter older than that cannot show what has not happened yet.
 */
export const isSurelyNotTheLast = ({ caseFile, asOf }: Pick<KnownCase, 'caseFile' | 'asOf'>): boolean => {
  const { noticeDate } = caseFile;
  return noticeDate !== undefined && yearOf(noticeDate) < yearOf(asOf) && addYears(noticeDate, 1) < asOf;
};
