import type { Helper } from '../caseAssessment';
import { citedOnce, sourceOf } from '../facts/cite';
import type { KnownCase } from '../knownCase';
import { debtBehind } from '../powers/debtBehind';

/** Who can help, the nearest first. The number printed on the letter is better than any list of numbers. */
export function helpersFor(known: KnownCase): Helper[] {
  const owes = debtBehind(known) !== 'no-debt';
  return [
    onTheNotice(known),
    helper(known, 'irs-individual-line', 'irs-telephone', 'irs-individual'),
    ...(owes ? [helper(known, 'taxpayer-advocate', 'tas-contact', 'taxpayer-advocate')] : []),
    ...(owes ? [helper(known, 'low-income-clinic', 'tas-litc')] : []),
    ...(owes ? [helper(known, 'tax-professional', 'irs-tax-professional')] : []),
  ].filter((each) => each !== undefined);
}

const onTheNotice = ({ notice }: KnownCase): Helper | undefined =>
  notice && { helper: 'irs-number-on-notice', page: notice.page, citations: notice.citations };

function helper({ factBook }: KnownCase, id: Helper['helper'], source: string, phoneId = 'none'): Helper {
  const citation = sourceOf(factBook, source);
  const phone = factBook.phones[phoneId];
  return {
    helper: id,
    phone: phone?.number,
    phoneConfidence: phone?.confidence,
    page: citation.url,
    citations: citedOnce([citation], phone?.citations ?? []),
  };
}
