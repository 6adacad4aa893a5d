import { leavesOpen, standsAgainst, type Finding } from './finding';
import type { Situation } from './situation';

/** An open bankruptcy case stays collection (11 U.S.C. 362), so nothing is set up with the collection side of the IRS. */
export function noBankruptcy(situation: Situation): readonly Finding[] {
  const { bankruptcy } = situation.caseFile;
  if (bankruptcy === undefined) return [leavesOpen('bankruptcy-not-known', ['bankruptcy'])];
  return bankruptcy ? [bankruptcyStay(situation)] : [];
}

/** The reason that sends a person in bankruptcy to the office that handles it. */
export function bankruptcyStay({ factBook }: Situation): Finding {
  const phone = factBook.phones['centralized-insolvency'];
  return standsAgainst('bankruptcy-stay', {
    sources: ['usc-11-362'],
    confidence: 'secondary',
    ...(phone && { figures: { phone: { text: phone.number } }, citations: phone.citations }),
  });
}

/** The IRS agrees to a plan or an offer only when every return that was due is on file. */
export function returnsOnFile({ caseFile }: Situation): readonly Finding[] {
  if (caseFile.returnsFiled === undefined) return [leavesOpen('returns-not-known', ['returnsFiled'])];
  return caseFile.returnsFiled ? [] : [standsAgainst('returns-missing')];
}

/** Someone who paid, or who disputes the debt, settles that before agreeing to pay. */
export function noDispute({ caseFile }: Situation): readonly Finding[] {
  if (caseFile.position === 'already-paid') return [standsAgainst('payment-check-first')];
  return caseFile.position === 'do-not-owe' ? [standsAgainst('dispute-first')] : [];
}
