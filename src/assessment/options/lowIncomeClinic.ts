import { leavesOpen, speaksFor, standsAgainst, type Finding } from './finding';
import { byFigure, noteFigure } from './figures';
import type { Situation } from './situation';
import type { WayOut } from './wayOut';

/** Free or nearly free help for people with a low income and a dispute that is not too large (IRC 7526(b)). */
export const lowIncomeClinic: WayOut = {
  option: 'low-income-clinic',
  page: 'tas-litc',
  sources: ['irc-7526'],
  confidence: 'official',
  findings: (situation) => [...disputeNotTooLarge(situation), incomeLow(situation)],
};

/** The limit holds for one tax year, so an amount over several years cannot be held against it. */
function disputeNotTooLarge(situation: Situation): readonly Finding[] {
  const { amountDue, taxYears } = situation.caseFile;
  if (amountDue === undefined || taxYears?.length !== 1) return [];
  return noteFigure(situation, 'lowIncomeClinicDisputeBelowCents', (cents) =>
    amountDue > cents
      ? standsAgainst('clinic-dispute-over-limit', { figures: { clinicLimit: { cents } } })
      : undefined,
  );
}

const incomeLow = (situation: Situation): Finding =>
  byFigure(situation, 'lowIncomeClinicPovertyPercent', (percent) => {
    const figures = { povertyPercent: { count: percent } };
    return situation.caseFile.hardship
      ? speaksFor('clinic-hardship', { figures })
      : leavesOpen('clinic-income-decides', [], { figures });
  });
