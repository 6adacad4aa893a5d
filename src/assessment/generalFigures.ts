import type { CaseAssessment } from './caseAssessment';
import { valueOn } from './facts/valueOn';
import type { KnownCase } from './knownCase';

/** The figures that an answer names whatever the letter is, as they stand on the day: the share of a federal payment that a levy takes (IRC 6331(h)(1)). */
export function generalFigures({ factBook, asOf }: KnownCase): CaseAssessment['figures'] {
  const share = valueOn(factBook.rules.socialSecurityLevyPercent, asOf);
  return share.ok ? { socialSecurityLevyPercent: share.value.value } : {};
}
