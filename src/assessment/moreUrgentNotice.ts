import type { CaseAssessment } from './caseAssessment';
import type { KnownCase } from './knownCase';
import type { Notice } from './notices/notice';

/** Of the other papers that came, the one that calls for more haste than the one asked about, if there is one. */
export function moreUrgentNotice({ notice, otherNotices }: KnownCase): CaseAssessment['moreUrgentNotice'] {
  const [worst] = otherNotices.toSorted((a, b) => weight(b) - weight(a));
  const own = notice ? weight(notice) : 0;
  return worst && weight(worst) > own ? { code: worst.code, id: worst.id } : undefined;
}

/** A levy, then a right that is lost for good, then a wait that the IRS has announced, then the rest. */
function weight({ clocks, stage }: Notice): number {
  const has = (...kinds: readonly string[]): boolean => clocks.some(({ kind }) => kinds.includes(kind));
  if (has('bank-hold-ends', 'wage-statement')) return 4;
  if (has('cdp-request', 'tax-court-petition')) return 3;
  if (stage === 'levy-issued' || has('federal-payment-levy', 'plan-default-cure', 'abatement-request'))
    return 2;
  return has('state-refund-levy', 'passport-response') ? 1 : 0;
}
