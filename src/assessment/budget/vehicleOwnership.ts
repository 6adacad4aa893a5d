import { valueOn } from '../facts/valueOn';
import { ok } from '../kernel/result';
import { mathStep } from '../math/mathStep';
import { NO_ALLOWANCE, type FindAllowance } from './allowance';
import type { BudgetLine } from './budgetLine';
import { lesserOf } from './standardLine';
import { tableStays } from './tableStays';

/** Loan or lease of each vehicle: the lesser of the payment and the standard, and nothing without a payment (IRM 5.8.5.22.3). */
export const vehicleOwnership: FindAllowance = ({ vehicles }, { living }, on) => {
  if (vehicles.length === 0) return ok(NO_ALLOWANCE);
  const found = valueOn(living.vehicleOwnershipCents, on);
  if (!found.ok) return found;
  const standard = found.value.value;
  const lines = vehicles.map(({ payment = 0 }) =>
    payment === 0 ? WITHOUT_LOAN : lesserOf('vehicle-ownership', payment, standard),
  );
  const cents = lines.reduce((sum, { allowed }) => sum + allowed, 0);
  const paid = lines.reduce((sum, { asked = 0 }) => sum + asked, 0);
  const values = {
    paid: { cents: paid },
    standard: { cents: standard },
    vehicles: { count: vehicles.length },
  };
  return ok({
    lines,
    steps: [mathStep('vehicle-ownership', values, { cents }, [found.value])],
    unknowns: vehicles.length > 1 ? ['need-of-second-vehicle'] : [],
    assumptions: tableStays([found.value], on),
  });
};

const WITHOUT_LOAN: BudgetLine = { line: 'vehicle-ownership', asked: 0, allowed: 0, why: 'no-loan-or-lease' };
