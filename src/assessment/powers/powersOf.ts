import { PowerId, type Power } from '../caseAssessment';
import { citedOnce, cite } from '../facts/cite';
import type { FactBook } from '../facts/factBook';
import type { FactGap } from '../facts/fact';
import type { KnownCase } from '../knownCase';
import { bankPaysOver } from './bankPaysOver';
import type { Ground, PowerRule } from './ground';
import { passportCertification } from './passportCertification';
import { planTermination } from './planTermination';
import { privateCollector } from './privateCollector';
import { bankLevy, propertySeizure, socialSecurityLevy, wageLevy } from './propertyLevies';
import { chargesGrow, lienFiling, refundOffset } from './standingDebt';
import { stateRefundLevy } from './stateRefundLevy';
import { taxAssessment } from './taxAssessment';

/** What the IRS can do about this paper on this day, and what it cannot do yet. */
export function powersOf(known: KnownCase): { powers: Power[]; gaps: FactGap[] } {
  const grounds = PowerId.options.flatMap((power) => {
    const ground = rules[power](known);
    return ground ? [{ power, ground }] : [];
  });
  return {
    powers: grounds.map(({ power, ground }) => standingOf(power, ground, known.factBook)),
    gaps: grounds.flatMap(({ ground }) => ground.gap ?? []),
  };
}

/** A power that the IRS has now, had, or will have on a known day; the others are out of reach today. */
export const canHappen = ({ standing }: Power): boolean =>
  standing === 'now' || standing === 'from' || standing === 'done';

function standingOf(power: PowerId, ground: Ground, factBook: FactBook): Power {
  const { standing, from, missing = [], exceptions = [], figure } = ground;
  return {
    power,
    standing,
    from,
    missing: [...missing],
    exceptions: [...exceptions],
    confidence: figure?.confidence === 'official' ? undefined : figure?.confidence,
    citations: citedOnce(cite(factBook, ...ground.sources), figure?.citations ?? []),
  };
}

const rules: Readonly<Record<PowerId, PowerRule>> = {
  'bank-pays-over': bankPaysOver,
  'bank-levy': bankLevy,
  'wage-levy': wageLevy,
  'social-security-levy': socialSecurityLevy,
  'state-refund-levy': stateRefundLevy,
  'property-seizure': propertySeizure,
  'lien-filing': lienFiling,
  'plan-termination': planTermination,
  'tax-assessment': taxAssessment,
  'passport-certification': passportCertification,
  'private-collector': privateCollector,
  'refund-offset': refundOffset,
  'charges-grow': chargesGrow,
};
