import { valueOn } from '../facts/valueOn';
import { ifOwed } from './debtStanding';
import { leavesOpen, speaksFor, standsAgainst, type Finding } from './finding';
import { isHealthCoveragePayment, type Situation } from './situation';
import type { WayOut } from './wayOut';

/** Removing a penalty, in the order of the IRS itself: the automatic exemption, then first-time relief, then reasonable cause. */
export const penaltyRelief: WayOut = {
  option: 'penalty-relief',
  page: 'irs-penalty-relief',
  sources: ['irc-6651', 'irs-administrative-waiver', 'irm-20-1-1'],
  form: '843',
  confidence: 'secondary',
  findings: (situation) =>
    isHealthCoveragePayment(situation)
      ? [standsAgainst('health-payment-no-penalty', { sources: ['irc-5000a'] })]
      : ifOwed(situation, () => byYears(situation)),
};

function byYears(situation: Situation): readonly Finding[] {
  const { taxYears = [], cleanHistory } = situation.caseFile;
  if (situation.notice?.code === 'CP15') return [leavesOpen('civil-penalty-differs')];
  if (taxYears.length === 0)
    return [leavesOpen('tax-years-not-known', ['taxYears']), byHistory(cleanHistory)];
  if (cleanHistory === false) return [byHistory(cleanHistory)];
  const exemption = automaticExemption(situation);
  const covered = (year: number) => exemption !== undefined && year >= exemption.fromTaxYear;
  return [
    ...(exemption && taxYears.some(covered) ? [exemption.finding] : []),
    ...(cleanHistory && taxYears.every(covered) ? [] : [byHistory(cleanHistory)]),
  ];
}

function byHistory(cleanHistory: boolean | undefined): Finding {
  if (cleanHistory === undefined) return leavesOpen('clean-history-not-known', ['cleanHistory']);
  return cleanHistory ? speaksFor('clean-history') : leavesOpen('reasonable-cause-possible');
}

/** From the year of the fact on, the IRS itself leaves the penalty out after three clean years; before its start there is none to name. */
function automaticExemption({ factBook, asOf }: Situation) {
  const fact = valueOn(factBook.rules.automaticPenaltyExemptionFirstTaxYear, asOf);
  if (!fact.ok) return undefined;
  const { value: fromTaxYear, citations, confidence } = fact.value;
  const figures = { exemptionYear: { text: String(fromTaxYear) } };
  return { fromTaxYear, finding: speaksFor('automatic-exemption-first', { figures, citations, confidence }) };
}
