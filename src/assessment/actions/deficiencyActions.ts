import type { KnownCase } from '../knownCase';
import type { ActionId } from './actionId';

/** A notice of deficiency: only a petition stops its clock (IRC 6213(a)); when its day has passed, the tax can be looked at again or claimed back. */
export function deficiencyActions(known: KnownCase): ActionId[] {
  const petition = known.deadlines.find(({ kind }) => kind === 'tax-court-petition');
  const passed = petition?.standing === 'passed';
  if (known.caseFile.position === 'agree') return passed ? ['check-account-online'] : ['reply-to-proposal'];
  return passed
    ? late(known)
    : ['petition-tax-court', ...missingReturn(known), 'send-papers-beside-petition'];
}

/** A disaster or a combat zone may have moved the day (IRC 7508A, 7508), so a petition is still worth it. */
const late = (known: KnownCase): ActionId[] => [
  ...(known.caseFile.disasterArea || known.caseFile.combatZone ? (['petition-tax-court'] as const) : []),
  ...missingReturn(known),
  'ask-audit-reconsideration',
  'pay-and-claim-refund',
  'check-account-online',
];

/** The IRS figured the tax without a return: the return itself is the answer. */
const missingReturn = ({ notice }: KnownCase): ActionId[] =>
  notice?.code === 'CP3219N' ? ['file-missing-returns'] : [];
