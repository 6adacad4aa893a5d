import type { SecondBranch } from '../caseAssessment';
import type { CaseFile } from '../caseFile';
import { assertNever } from '../kernel/assertNever';
import type { DeadlineDraft } from './deadlineDraft';

/** What is still open once a last day has passed. There is always something. */
export function secondBranches(
  draft: DeadlineDraft,
  caseFile: CaseFile,
  equivalentHearingOpen: boolean,
): readonly SecondBranch[] {
  const still = afterPassing(draft).filter(
    (branch) => branch !== 'equivalent-hearing' || equivalentHearingOpen,
  );
  return [...new Set([...postponements(draft, caseFile), ...still, ...perhapsDisaster(draft, caseFile)])];
}

/** Disaster and combat zone move the day itself, so they are named while it is still open too (IRC 7508A, 7508). */
export function postponements(draft: DeadlineDraft, caseFile: CaseFile): readonly SecondBranch[] {
  if (!isActOfThePerson(draft)) return [];
  return [
    ...(caseFile.disasterArea ? ['disaster-postponement' as const] : []),
    ...(caseFile.combatZone ? ['combat-zone-postponement' as const] : []),
  ];
}

/** Whether nobody may be called late before being asked about a disaster. */
export const asksAboutDisaster = (draft: DeadlineDraft, caseFile: CaseFile): boolean =>
  isActOfThePerson(draft) && caseFile.disasterArea === undefined;

/** A bank's or an employer's time after a levy is not the person's own, so no relief for the person moves it. */
const isActOfThePerson = ({ kind }: DeadlineDraft): boolean =>
  kind !== 'bank-hold-ends' && kind !== 'wage-statement';

const perhapsDisaster = (draft: DeadlineDraft, caseFile: CaseFile): readonly SecondBranch[] =>
  asksAboutDisaster(draft, caseFile) ? ['disaster-postponement'] : [];

function afterPassing(draft: DeadlineDraft): readonly SecondBranch[] {
  switch (draft.kind) {
    case 'pay-by':
      return ['pay-to-stop-growth', 'plan-still-possible'];
    case 'respond-by':
      return ['late-reply-still-read', 'taxpayer-advocate'];
    case 'cdp-request':
      return ['equivalent-hearing', 'equitable-tolling', 'collection-appeals-program', 'taxpayer-advocate'];
    case 'equivalent-hearing':
      return ['collection-appeals-program', 'plan-still-possible', 'taxpayer-advocate'];
    case 'bank-hold-ends':
      return ['return-of-levied-property', 'levy-release', 'taxpayer-advocate'];
    case 'wage-statement':
      return ['file-statement-late', 'levy-release'];
    case 'abatement-request':
      return ['late-reply-still-read', 'refund-claim', 'taxpayer-advocate'];
    case 'tax-court-petition':
      return draft.tollable
        ? ['equitable-tolling', 'collection-appeals-program', 'plan-still-possible', 'taxpayer-advocate']
        : ['audit-reconsideration', 'refund-claim', 'taxpayer-advocate'];
    case 'plan-default-cure':
      return ['plan-reinstatement', 'collection-appeals-program', 'plan-still-possible'];
    case 'federal-payment-levy':
      return [
        'levy-release',
        'equivalent-hearing',
        'collection-appeals-program',
        'plan-still-possible',
        'taxpayer-advocate',
      ];
    case 'passport-response':
      return ['passport-suit', 'plan-still-possible', 'taxpayer-advocate'];
    case 'state-refund-levy':
      return ['plan-still-possible', 'collection-appeals-program', 'taxpayer-advocate'];
    default:
      return assertNever(draft.kind);
  }
}
