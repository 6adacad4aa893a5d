import { ok } from '../kernel/result';
import { mathStep } from '../math/mathStep';
import { NO_ALLOWANCE, type FindAllowance } from './allowance';
import { copiedRule } from './copiedRule';
import { lesserOf, withoutStandard } from './standardLine';

/** Housing and utilities: the lesser of what is paid and the standard of the county, which no average replaces (IRM 5.8.5.22.2). */
export const housing: FindAllowance = ({ housing: paid, countyHousingStandard: standard }, factBook) => {
  if (paid === undefined) return ok(NO_ALLOWANCE);
  const grounds = [copiedRule(factBook, 'irs-housing-standards')];
  if (standard === undefined) {
    return ok({
      lines: [withoutStandard('housing', paid)],
      steps: [mathStep('housing-as-paid', { paid: { cents: paid } }, { cents: paid }, grounds)],
      unknowns: ['county-housing-standard'],
    });
  }
  const line = lesserOf('housing', paid, standard);
  const values = { paid: { cents: paid }, standard: { cents: standard } };
  return ok({
    lines: [line],
    steps: [mathStep('housing-standard', values, { cents: line.allowed }, grounds)],
    unknowns: [],
  });
};
