import type { FactValue } from '../facts/fact';
import type { FactBook } from '../facts/factBook';
import { valueOn } from '../facts/valueOn';
import { ok } from '../kernel/result';
import { mathStep } from '../math/mathStep';
import { NO_ALLOWANCE, type Allowance, type FindAllowance } from './allowance';
import type { BudgetLine } from './budgetLine';
import { copiedRule } from './copiedRule';
import { lesserOf, withoutStandard } from './standardLine';
import { tableStays } from './tableStays';
import type { Vehicle } from './monthlyExpenses';

/** Running each vehicle: the lesser of the cost and the standard of the area, which is higher for an old vehicle (IRM 5.8.5.22.3). */
export const vehicleOperating: FindAllowance = ({ vehicles, area }, factBook, on) => {
  if (vehicles.length === 0) return ok(NO_ALLOWANCE);
  if (area === undefined) return ok(withoutArea(vehicles, factBook));
  const standards = valueOn(factBook.living.vehicleOperatingCents, on);
  if (!standards.ok) return standards;
  const old = valueOn(factBook.living.oldVehicleOperating, on);
  if (!old.ok) return old;
  const standard = standards.value.value[area];
  const extras = vehicles.filter((vehicle) => isOld(vehicle, old.value.value)).length;
  const lines = vehicles.map((vehicle) =>
    operatingLine(vehicle, standard + (isOld(vehicle, old.value.value) ? old.value.value.extraCents : 0)),
  );
  const cents = lines.reduce((sum, { allowed }) => sum + allowed, 0);
  const values = {
    area: { text: area },
    standard: { cents: standard },
    vehicles: { count: vehicles.length },
    extra: { cents: extras * old.value.value.extraCents },
  };
  const grounds = extras > 0 ? [standards.value, old.value] : [standards.value];
  return ok({
    lines,
    steps: [mathStep('vehicle-operating', values, { cents }, grounds)],
    unknowns: vehicles.some(({ operating }) => operating === undefined) ? ['actual-operating-cost'] : [],
    assumptions: tableStays([standards.value], on),
  });
};

type OldVehicle = FactValue<{ olderThanYears: number; fromMiles: number }>['value'];

/** Over nine years old, or with 125,000 miles or more (IRM 5.8.5.22.3). */
const isOld = ({ years = 0, miles = 0 }: Vehicle, { olderThanYears, fromMiles }: OldVehicle): boolean =>
  years > olderThanYears || miles >= fromMiles;

const operatingLine = ({ operating }: Vehicle, standard: number): BudgetLine =>
  operating === undefined
    ? { line: 'vehicle-operating', standard, allowed: standard, why: 'standard-at-most' }
    : lesserOf('vehicle-operating', operating, standard);

function withoutArea(vehicles: readonly Vehicle[], factBook: FactBook): Allowance {
  const lines = vehicles.map(({ operating = 0 }) => withoutStandard('vehicle-operating', operating));
  const cents = lines.reduce((sum, { allowed }) => sum + allowed, 0);
  const values = { paid: { cents } };
  return {
    lines,
    steps: [
      mathStep('vehicle-operating-as-paid', values, { cents }, [
        copiedRule(factBook, 'irs-transportation-standards'),
      ]),
    ],
    unknowns: ['transport-area'],
  };
}
