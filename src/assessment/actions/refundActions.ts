import type { KnownCase } from '../knownCase';
import type { ActionId } from './actionId';

/** A refund that was used for a debt: which debt it was, a spouse's own share (Form 8379), and a call if it is wrong. */
export const refundActions = ({ caseFile }: KnownCase): ActionId[] => [
  'see-which-debt',
  ...(caseFile.jointReturn === false ? [] : (['ask-injured-spouse-share'] as const)),
  ...(caseFile.position === 'agree' ? [] : (['dispute-refund-use'] as const)),
];
